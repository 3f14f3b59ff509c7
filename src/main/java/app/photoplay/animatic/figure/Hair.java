package app.photoplay.animatic.figure;

/** How the hair is cut; the first six are worn by women, the next ones by men. */
public enum Hair {
    BUN,
    LONG,
    BOB,
    PONYTAIL,
    CURLS,
    BRAID,
    QUIFF,
    NAPE,
    CROPPED_CURLS,
    SLICK,
    BALD
}
