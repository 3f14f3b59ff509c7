package app.photoplay.animatic.words;

/** The places that can be built on the stage. */
public enum PlaceKind {
    ROOM(true),
    HALL(true),
    KITCHEN(true),
    BAR(true),
    OFFICE(true),
    BEDROOM(true),
    LIBRARY(true),
    CHURCH(true),
    PRISON(true),
    BALLROOM(true),
    THEATRE(true),
    TRAILER(true),
    HUT(true),
    GARAGE(true),
    STAIRS(true),
    CAVE(true),
    CABIN(true),
    CARRIAGE(true),
    SHOP(true),
    SCHOOL(true),
    HOSPITAL(true),
    COURT(true),
    SPACESHIP(true),
    /** A room of which nothing is known. */
    STAGE(true),
    STREET(false),
    ROOFTOPS(false),
    VILLAGE(false),
    FOREST(false),
    GARDEN(false),
    SEA(false),
    BEACH(false),
    RIVER(false),
    LAKE(false),
    MOUNTAINS(false),
    DESERT(false),
    FIELD(false),
    ROAD(false),
    NIGHT_SKY(false),
    POOL(false),
    MANSION(false),
    SHACK(false),
    CAMP(false),
    CASTLE(false),
    HARBOUR(false),
    STATION(false),
    BATTLEFIELD(false),
    GRAVEYARD(false),
    SNOW(false),
    UNDERWATER(false),
    FALLING(false),
    SPACE(false),
    VOID(false),
    MARKET(false),
    DECK(false),
    JUNGLE(false),
    WESTERN(false),
    LAND(false);

    private final boolean interior;

    PlaceKind(boolean interior) {
        this.interior = interior;
    }

    /** Whether there is a roof over it. */
    public boolean isInterior() {
        return interior;
    }
}
