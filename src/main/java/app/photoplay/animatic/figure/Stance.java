package app.photoplay.animatic.figure;

/** The still pose of every act, a row of {@code animatic/poses.tsv}; of those who walk and run, by the phase of the step. */
final class Stance {

    private Stance() {}

    static Pose of(Act act) {
        return switch (act) {
            case WALK, CARRY, BRING, UMBRELLA, LANTERN, SUITCASE, LANTERN_WITH, SUITCASE_WITH -> gait(act, .02);
            case RUN -> gait(act, .06);
            default -> act.row().pose();
        };
    }

    /** A pose of a repeating gait; phase 0 sets the near heel down in front, .5 the far one. */
    static Pose gait(Act act, double phase) {
        double turn = 2 * Math.PI * phase;
        return switch (act) {
            case RUN -> run(phase, turn);
            case SUITCASE, SUITCASE_WITH -> steps(phase, 23).back(4, 0).arms(16, 10, -22 * Math.cos(turn), 22);
            case UMBRELLA -> steps(phase, 20).back(3, 0).arms(34, 98, 20 * Math.cos(turn), 22);
            case LANTERN, LANTERN_WITH ->
                steps(phase, 20).back(5, 0).arms(58 + 2 * Math.sin(turn), 26, 22 * Math.cos(turn), 20);
            case CARRY, BRING -> steps(phase, 19).back(-5, 2).arms(26, 68, 34, 62);
            default ->
                steps(phase, 26)
                        .back(4, 0)
                        .arms(
                                -26 * Math.cos(turn) + 2,
                                16 + 9 * (1 - Math.cos(turn)),
                                27 * Math.cos(turn) + 2,
                                16 + 9 * (1 + Math.cos(turn)));
        };
    }

    private static Pose steps(double phase, double stride) {
        double near = phase - Math.floor(phase);
        double far = (near + .5) % 1;
        return Pose.legs(thigh(near, stride), knee(near, 54), thigh(far, stride), knee(far, 54));
    }

    private static Pose run(double phase, double turn) {
        double near = phase - Math.floor(phase);
        double far = (near + .5) % 1;
        double hop = Math.max(0, Math.cos(2 * turn)) * .32;
        return Pose.legs(
                        16 + 46 * Math.cos(2 * Math.PI * near),
                        14 + runKnee(near),
                        16 + 46 * Math.cos(2 * Math.PI * far),
                        14 + runKnee(far))
                .back(19, -8)
                .arms(-52 * Math.cos(turn) + 2, 78, 54 * Math.cos(turn) + 2, 88)
                .whole(0, hop, .75);
    }

    private static double thigh(double phase, double stride) {
        return 3 + stride * Math.cos(2 * Math.PI * phase);
    }

    private static double knee(double phase, double lift) {
        return 5 + lift * bump(phase, .72, .2) + 9 * bump(phase, .14, .12) + 16 * bump(phase, .52, .12);
    }

    private static double runKnee(double phase) {
        return 92 * bump(phase, .74, .27) + 22 * bump(phase, .18, .16) + 18 * bump(phase, .0, .12);
    }

    private static double bump(double phase, double centre, double width) {
        double away = Math.abs(phase - centre);
        away = Math.min(away, 1 - away);
        return away >= width ? 0 : .5 + .5 * Math.cos(Math.PI * away / width);
    }
}
