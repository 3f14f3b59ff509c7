package app.photoplay.animatic.setting;

import app.photoplay.animatic.words.PlaceKind;
import java.util.Set;

/** Which stage is built for which place. */
public final class Places {

    private Places() {}

    /** The silhouettes, by their ids, that a place has without being told or draws itself where the words name them. */
    public static Set<String> shown(PlaceKind place, boolean inside) {
        return switch (place) {
            case ROOM,
                    KITCHEN,
                    BAR,
                    OFFICE,
                    BEDROOM,
                    LIBRARY,
                    TRAILER,
                    HUT,
                    CABIN,
                    PRISON,
                    CARRIAGE,
                    SHOP,
                    SCHOOL,
                    HOSPITAL,
                    COURT,
                    SPACESHIP,
                    STAGE ->
                Set.of("window", "curtain", "door", "couch-bed", "bookshelf", "piano", "statue", "table", "clock");
            case STREET -> Set.of("house", "skyscraper", "tower", "streetlamp", "window", "door");
            case FOREST -> Set.of("tree", "pine", "rock", "leaf");
            case SEA, BEACH, LAKE, RIVER, HARBOUR -> Set.of("palm", "rock");
            case DECK -> Set.of("ship", "window", "door");
            case ROAD -> Set.of("car");
            case DESERT -> Set.of("cactus");
            case FIELD, VILLAGE, GARDEN, SHACK, CAMP, BATTLEFIELD, GRAVEYARD, SNOW, LAND ->
                Set.of(
                        "tree",
                        "fence",
                        "fire",
                        "bench",
                        "fountain",
                        "well",
                        "statue",
                        "rock",
                        "windmill",
                        "house",
                        "mushroom",
                        "flower");
            case SPACE -> Set.of("planet", "moon", "star-badge");
            case MARKET -> Set.of("stall", "house", "window", "door", "streetlamp");
            case JUNGLE -> Set.of("tree", "pine", "palm", "leaf");
            case WESTERN -> Set.of("house", "cactus", "window", "door");
            default -> inside ? Set.of("window", "curtain", "door") : Set.of("window", "door");
        };
    }

    /** @param inside whether it is shown under a roof, for places that can be either */
    public static StageSet of(PlaceKind place, boolean inside) {
        return switch (place) {
            case ROOM,
                    KITCHEN,
                    BAR,
                    OFFICE,
                    BEDROOM,
                    LIBRARY,
                    TRAILER,
                    HUT,
                    CABIN,
                    PRISON,
                    CARRIAGE,
                    SHOP,
                    SCHOOL,
                    HOSPITAL,
                    COURT,
                    SPACESHIP,
                    STAGE -> new Interior(place);
            case MARKET -> new Furnished(new Town(PlaceKind.STREET), place);
            case STATION -> new Furnished(new Town(place), place);
            case JUNGLE -> new Furnished(new Woods(), place);
            case WESTERN -> new Furnished(new Dunes(), place);
            case DECK -> new ShipDeck();
            case HALL -> new Corridor();
            case STAIRS -> new Stairs();
            case CHURCH, BALLROOM, THEATRE -> new Arcade(place);
            case GARAGE -> new Garage();
            case CAVE -> new Cave();
            case STREET -> new Town(place);
            case ROOFTOPS -> new Rooftops();
            case FOREST -> new Woods();
            case SEA, BEACH, LAKE, RIVER, HARBOUR -> new Waters(place);
            case MOUNTAINS -> new Peaks();
            case DESERT -> new Dunes();
            case ROAD -> new Road();
            case NIGHT_SKY -> new Starlight();
            case POOL -> new Pool();
            case MANSION, CASTLE -> new Mansion(place);
            case UNDERWATER -> new Deep();
            case FALLING -> new Shaft();
            case SPACE, VOID -> new Cosmos(place);
            case FIELD, VILLAGE, GARDEN, SHACK, CAMP, BATTLEFIELD, GRAVEYARD, SNOW, LAND -> new Country(place);
        };
    }
}
