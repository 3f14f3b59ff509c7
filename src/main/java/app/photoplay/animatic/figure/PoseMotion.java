package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;

/** Lets a pose live: steps, breath, nods, the hand of a speaker, drifting falls. Repeats without a seam. */
final class PoseMotion {

    private PoseMotion() {}

    /** As {@link #at(Act, int, boolean)}, where people who only stand or listen do so each in their own way. */
    static Pose at(Persona persona, Act act, int frame, boolean speaking) {
        Pose pose = at(act, frame, speaking);
        if (act != Act.STAND || speaking) {
            return pose;
        }
        return switch (Rng.ofName(persona.name() + "/stance").below(4)) {
            case 0 -> pose.back(-1, 0).arms(-40 + pose.nearShoulder() * .2, 104, 8, 16);
            case 1 -> pose.back(1, 2).arms(-28, 82 + pose.nearElbow() * .1, -20, 80);
            case 2 -> pose.step(14, 12, -5, 1).arms(-30, 30, -26, 38);
            default -> pose;
        };
    }

    static Pose at(Act act, int frame, boolean speaking) {
        double phase = frame / (double) act.frames();
        double turn = 2 * Math.PI * phase;
        double sin = Math.sin(turn);
        double talk = speaking || act == Act.TALK ? 1 : 0;
        Pose still = Stance.of(act);
        return switch (act) {
            case WALK, RUN, UMBRELLA, LANTERN, SUITCASE, LANTERN_WITH, SUITCASE_WITH, CARRY, BRING ->
                Stance.gait(act, phase + .02);
            case FALL ->
                still.back(3 * sin, 4 * sin)
                        .swing(10 * sin, 8 * Math.cos(turn), -12 * sin, 10 * Math.sin(turn + 1))
                        .step(
                                still.nearThigh() + 12 * sin,
                                still.nearKnee() + 10 * Math.cos(turn),
                                still.farThigh() - 12 * sin,
                                still.farKnee() - 12 * sin)
                        .whole(still.roll() + 9 * sin, .6 + .12 * sin, .9 + .1 * Math.cos(turn));
            case TALK ->
                still.back(1.5 * sin, 3 * Math.sin(2 * turn)).swing(14 * sin, 18 * Math.sin(turn + 1.1), 2 * sin, 0);
            case WAVE, CHEER, RING, KNOCK, HAMMER, THROW -> still.swing(8 * sin, 26 * sin, 0, 0);
            case DANCE ->
                still.back(5 * sin, 3 * sin)
                        .swing(16 * sin, 0, -16 * sin, 0)
                        .step(
                                still.nearThigh() - 8 * sin,
                                still.nearKnee(),
                                still.farThigh() + 14 * sin,
                                still.farKnee())
                        .whole(0, .1 * Math.abs(sin), .35 + .25 * sin);
            case WORK -> still.back(2 * sin, 0).swing(8 * sin, 12 * sin, -6 * sin, 8 * sin);
            case ROW, DIG -> still.back(14 * sin, -8 * sin).swing(-18 * sin, 14 * sin, -18 * sin, 14 * sin);
            case FIGHT ->
                still.back(6 * sin, 0).swing(-34 + 34 * Math.cos(turn), 90 - 90 * Math.cos(turn), 20 * sin, 0);
            case STAB, STAB_WITH -> still.back(6 * sin, 0).swing(-26 + 26 * Math.cos(turn), -14 * sin, 0, 0);
            case CLIMB ->
                still.back(0, 2 * sin)
                        .swing(14 * sin, 10 * sin, -14 * sin, -10 * sin)
                        .step(
                                still.nearThigh() - 12 * sin,
                                still.nearKnee() - 10 * sin,
                                still.farThigh() + 12 * sin,
                                still.farKnee() + 14 * sin);
            case SWIM ->
                still.swing(-180 * phase * 2, 16 * sin, -180 * phase * 2, 12 * sin)
                        .step(-6 + 14 * sin, 16, 12 - 14 * sin, 22)
                        .whole(76 + 3 * sin, .2 + .05 * sin, .4);
            case RIDE -> still.back(5 * sin, -3 * sin).whole(0, .12 + .12 * sin, .5 + .2 * sin);
            case JUMP -> still.whole(0, .1 + .7 * Math.abs(Math.sin(turn / 2 + .9)), .6);
            case PUSH ->
                still.back(2 * sin, 0)
                        .step(
                                still.nearThigh() - 10 * sin,
                                still.nearKnee() + 6 * sin,
                                still.farThigh() + 10 * sin,
                                still.farKnee());
            case CRY -> still.back(2 * Math.sin(2 * turn), 3 * Math.sin(2 * turn));
            case FRIGHT ->
                still.back(-1.5 * sin, 1.2 * Math.sin(3 * turn)).swing(2 * Math.sin(3 * turn), 3 * sin, 2 * sin, 0);
            case DRIVE -> still.back(.8 * sin, Math.sin(2 * turn)).swing(3 * sin, 0, -3 * sin, 0);
            case PLAY_MUSIC -> still.back(2 * sin, 2 * sin).swing(0, 14 * sin, 0, 0);
            case READ, READ_WITH, LETTER -> breathe(still, sin, talk, turn).back(0, 2 * sin);
            default -> breathe(still, sin, talk, turn);
        };
    }

    private static Pose breathe(Pose still, double sin, double talk, double turn) {
        return still.back(.7 * sin + talk * 1.2 * Math.sin(2 * turn), -1.2 * sin + talk * 3 * Math.sin(3 * turn))
                .swing(
                        1.2 * sin + talk * 4 * Math.sin(2 * turn),
                        1.6 * sin + talk * 6 * Math.sin(2 * turn + 1),
                        -sin,
                        1.5 * sin);
    }
}
