package app.photoplay.animatic.figure;

/** Which way a figure looks: shadow figures are cut in strict profile. */
public enum Orientation {
    LEFT(-1),
    RIGHT(1);

    private final int sign;

    Orientation(int sign) {
        this.sign = sign;
    }

    /** 1 to the right, -1 to the left: the factor on horizontal distances. */
    public int sign() {
        return sign;
    }

    /** The other way, for two people who look at each other. */
    public Orientation opposite() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    /** The way from one horizontal place to another. */
    public static Orientation towards(double from, double to) {
        return to >= from ? RIGHT : LEFT;
    }
}
