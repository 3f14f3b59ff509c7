package app.photoplay.animatic.figure;

/** The still pose of every act, found by trying until it reads at a glance. */
final class Stance {

    private static final Pose UPRIGHT = Pose.legs(5, 2, -7, 3);

    private Stance() {}

    static Pose of(Act act) {
        return switch (act) {
            case STAND -> UPRIGHT.back(0, 0).arms(-4, 12, 9, 14);
            case WALK, CARRY, BRING, UMBRELLA, LANTERN, SUITCASE -> gait(act, 0.02);
            case RUN -> gait(act, 0.06);
            case SIT -> Pose.legs(86, 84, 78, 72).back(3, 2).arms(14, 58, 22, 54);
            case SIT_GROUND -> Pose.legs(124, 118, 112, 92).back(-14, -10).arms(-34, 6, 60, 20);
            case TOAST -> UPRIGHT.back(-2, -6).arms(64, 62, 2, 16);
            case READ -> UPRIGHT.back(3, 15).arms(14, 94, 20, 84);
            case LETTER -> UPRIGHT.back(2, 13).arms(14, 94, 22, 80);
            case REACH -> Pose.legs(12, 2, -20, 10).back(8, -4).arms(84, 10, -14, 16);
            case POCKETS -> UPRIGHT.back(-3, -2).arms(-18, 54, -10, 46);
            case SMOKE -> UPRIGHT.back(-3, -5).arms(44, 134, -14, 48);
            case FALL ->
                Pose.legs(46, 66, 4, 58).back(-24, -22).arms(128, -22, 172, -18).whole(-18, .6, .9);
            case LEAN_OVER -> Pose.legs(2, 2, -14, 4).back(44, 6).arms(26, 26, 44, 16);
            case LOOK_UP -> UPRIGHT.back(-7, -24).arms(-8, 10, -12, 14);
            case FRIGHT -> Pose.legs(16, 4, -22, 12).back(-12, -8).arms(62, 84, 84, 54);
            case TALK -> UPRIGHT.back(2, -2).arms(18, 84, -4, 22);
            case LISTEN -> UPRIGHT.back(2, 3).arms(-34, 32, -30, 40);
            case THINK -> UPRIGHT.back(3, 12).arms(38, 148, -8, 84);
            case POINT -> Pose.legs(12, 2, -14, 6).back(3, -4).arms(88, 2, -10, 24);
            case WAVE -> UPRIGHT.back(-2, -8).arms(138, 22, -6, 14);
            case KNEEL -> Pose.legs(86, 92, -8, 82).back(6, 6).arms(40, 62, 46, 66);
            case CROUCH -> Pose.legs(98, 118, 70, 122).back(38, -22).arms(40, 44, 62, 40);
            case LIE -> Pose.legs(6, 10, 0, 2).back(0, 4).arms(3, 8, -6, 6).whole(-90, 0, 0);
            case DRIVE -> Pose.legs(80, 48, 72, 52).back(-8, 6).arms(54, 32, 62, 26);
            case DANCE ->
                Pose.legs(16, 4, -28, 50).back(-6, -10).arms(118, 26, 62, 30).whole(0, 0, .35);
            case PHONE -> UPRIGHT.back(1, 4).arms(64, 154, -6, 40);
            case DRINK -> UPRIGHT.back(-3, -8).arms(56, 126, 4, 18);
            case WATCH -> Pose.legs(8, 2, -12, 6).back(5, 14).arms(8, 106, -16, 36);
            case FIGHT -> Pose.legs(32, 22, -34, 8).back(14, 2).arms(82, 8, 34, 112);
            case AIM -> Pose.legs(16, 6, -20, 6).back(2, 0).arms(88, 2, 70, 22);
            case STAB -> Pose.legs(26, 14, -28, 8).back(12, 4).arms(120, 48, -20, 30);
            case HUG -> Pose.legs(8, 2, -10, 5).back(7, 8).arms(64, 30, 78, 24);
            case CLIMB -> Pose.legs(72, 86, 4, 14).back(10, -18).arms(112, 42, 150, 16);
            case SWIM ->
                Pose.legs(-6, 16, 12, 22).back(-10, -44).arms(170, 4, 40, 30).whole(76, .2, .4);
            case RIDE ->
                Pose.legs(58, 62, 54, 58).back(12, -4).arms(48, 44, 52, 40).whole(0, 0, .5);
            case JUMP ->
                Pose.legs(46, 62, -22, 44).back(6, -10).arms(116, 18, -44, 30).whole(0, .7, .6);
            case CRY -> UPRIGHT.back(14, 24).arms(60, 134, 52, 134);
            case BOW -> Pose.legs(4, 2, -10, 4).back(40, 14).arms(38, 84, -40, 30);
            case PUSH -> Pose.legs(28, 30, -44, 8).back(26, -10).arms(78, 14, 84, 6);
            case PLAY_MUSIC -> UPRIGHT.back(2, 12).arms(60, 44, 52, 100);
        };
    }

    /** A pose of a repeating gait; phase 0 sets the near heel down in front, .5 the far one. */
    static Pose gait(Act act, double phase) {
        double turn = 2 * Math.PI * phase;
        return switch (act) {
            case RUN -> run(phase, turn);
            case SUITCASE -> steps(phase, 23).back(4, 0).arms(16, 10, -22 * Math.cos(turn), 22);
            case UMBRELLA -> steps(phase, 20).back(3, 0).arms(34, 98, 20 * Math.cos(turn), 22);
            case LANTERN -> steps(phase, 20).back(5, 0).arms(58 + 2 * Math.sin(turn), 26, 22 * Math.cos(turn), 20);
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
