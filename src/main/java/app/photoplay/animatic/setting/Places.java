package app.photoplay.animatic.setting;

import app.photoplay.animatic.words.PlaceKind;

/** Which stage is built for which place. */
public final class Places {

    private Places() {}

    /** @param inside whether it is shown under a roof, for places that can be either */
    public static StageSet of(PlaceKind place, boolean inside) {
        return switch (place) {
            case ROOM, KITCHEN, BAR, OFFICE, BEDROOM, LIBRARY, TRAILER, HUT, CABIN, PRISON, CARRIAGE ->
                new Interior(place);
            case HALL -> new Corridor();
            case STAIRS -> new Stairs();
            case CHURCH, BALLROOM, THEATRE -> new Arcade(place);
            case GARAGE -> new Garage();
            case CAVE -> new Cave();
            case STREET, STATION -> new Town(place);
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
