package app.photoplay.animatic.figure;

/** The trunk in profile: how far breast and back stand off the spine, by build, sex and clothes. */
final class Torso {

    private static final double[][] MAN = {
        {-.07, .30, .36},
        {.02, .355, .43},
        {.16, .35, .38},
        {.34, .335, .32},
        {.5, .36, .335},
        {.64, .42, .385},
        {.77, .445, .42},
        {.88, .36, .4},
        {.955, .2, .3},
        {1.02, .13, .17}
    };
    private static final double[][] WOMAN = {
        {-.07, .28, .38},
        {.02, .33, .46},
        {.14, .31, .4},
        {.28, .26, .27},
        {.4, .235, .215},
        {.52, .29, .235},
        {.66, .445, .28},
        {.73, .46, .295},
        {.83, .32, .3},
        {.92, .19, .25},
        {1.02, .1, .13}
    };
    private static final double[][] CHILD = {
        {-.07, .32, .36},
        {.02, .36, .4},
        {.2, .36, .35},
        {.4, .35, .31},
        {.6, .34, .32},
        {.78, .32, .34},
        {.9, .24, .3},
        {1.02, .11, .15}
    };

    private final Persona persona;
    private final Skeleton bones;
    private final double[][] profile;
    private final double coat;

    Torso(Persona persona, Skeleton bones) {
        this.persona = persona;
        this.bones = bones;
        boolean plain = persona.age() == Age.CHILD || persona.species().isAnimal();
        this.profile = plain ? CHILD : persona.feminine() ? WOMAN : MAN;
        this.coat = persona.garment().isCoat() ? .05 : persona.garment() == Garment.ROBE ? .07 : 0;
    }

    /** How far the breast is from the spine at a height. */
    double front(double t) {
        return width(t, 1);
    }

    /** How far the back is from the spine at a height. */
    double back(double t) {
        return width(t, 2);
    }

    private double width(double t, int side) {
        double build = 1 + (persona.build() - 1) * (side == 1 && t < .6 ? 1.25 : .9);
        for (int i = 1; i < profile.length; i++) {
            if (t <= profile[i][0]) {
                double part = (t - profile[i - 1][0]) / (profile[i][0] - profile[i - 1][0]);
                double off = profile[i - 1][side] + (profile[i][side] - profile[i - 1][side]) * Math.max(0, part);
                return off * build + (t < .95 ? coat : coat * .4);
            }
        }
        return profile[profile.length - 1][side];
    }

    /** A place on the trunk: side 1 at the breast, -1 at the back, 0 on the spine. */
    Joint at(double t, double side) {
        return bones.beside(t, side >= 0 ? front(t) * side : back(t) * side);
    }

    /** The outline of the trunk. */
    double[] outline() {
        int n = profile.length;
        double[] xy = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double t = profile[i][0];
            Joint front = at(t, 1);
            Joint back = at(t, -1);
            xy[2 * i] = front.x();
            xy[2 * i + 1] = front.y();
            xy[4 * n - 2 - 2 * i] = back.x();
            xy[4 * n - 1 - 2 * i] = back.y();
        }
        return xy;
    }

    /** A band around the trunk between two heights, for sashes, belts and scarves. */
    double[] band(double low, double high, double slack) {
        Joint frontLow = bones.beside(low, front(low) + slack);
        Joint frontHigh = bones.beside(high, front(high) + slack);
        Joint backLow = bones.beside(low, -back(low) - slack);
        Joint backHigh = bones.beside(high, -back(high) - slack);
        Joint middleLow = bones.beside(low - .025, 0);
        Joint middleHigh = bones.beside(high - .025, 0);
        return new double[] {
            frontHigh.x(),
            frontHigh.y(),
            frontLow.x(),
            frontLow.y(),
            middleLow.x(),
            middleLow.y(),
            backLow.x(),
            backLow.y(),
            backHigh.x(),
            backHigh.y(),
            middleHigh.x(),
            middleHigh.y()
        };
    }
}
