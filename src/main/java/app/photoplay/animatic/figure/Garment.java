package app.photoplay.animatic.figure;

/** What somebody wears on the body: decides the silhouette from the shoulders to the hem. */
public enum Garment {
    SUIT,
    LONG_COAT,
    JACKET,
    TAILCOAT,
    DRESS,
    GOWN,
    PINAFORE,
    ROBE,
    UNIFORM;

    /** Whether cloth hangs around both legs. */
    boolean isSkirt() {
        return this == DRESS || this == GOWN || this == PINAFORE || this == ROBE;
    }

    /** Whether it is of heavy cloth with a collar. */
    boolean isCoat() {
        return this == LONG_COAT || this == JACKET || this == UNIFORM || this == TAILCOAT;
    }
}
