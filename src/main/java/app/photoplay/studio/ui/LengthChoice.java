package app.photoplay.studio.ui;

import app.photoplay.screenplay.CutLength;
import java.time.Duration;
import java.util.List;

/**
 * The length a creator chose, as the screen keeps it.
 *
 * @param kind what it is measured in
 * @param amount seconds or shots; without meaning for NATURAL
 */
record LengthChoice(Kind kind, int amount) {

    static final LengthChoice NATURAL = new LengthChoice(Kind.NATURAL, 0);

    /** What a length is measured in. */
    enum Kind {
        NATURAL,
        MINUTES,
        SHOTS
    }

    /** The same, or the most that this text fills and the plan allows where it was chosen for another. */
    LengthChoice within(ForecastState.Known state) {
        int most = switch (kind) {
            case NATURAL -> amount;
            case MINUTES -> state.longest();
            case SHOTS -> state.choosableShots();
        };
        return amount <= most ? this : new LengthChoice(kind, most);
    }

    /** The length that was chosen, whatever chapters with it. */
    static LengthChoice of(CutLength length) {
        return switch (length) {
            case CutLength.Natural natural -> NATURAL;
            case CutLength.Runtime runtime ->
                new LengthChoice(Kind.MINUTES, Math.toIntExact(runtime.target().toSeconds()));
            case CutLength.ShotCount count -> new LengthChoice(Kind.SHOTS, count.shots());
            case CutLength.Part part -> of(part.length());
        };
    }

    /** @param chapters which chapters, by index; empty for all */
    CutLength cut(List<Integer> chapters) {
        CutLength length = switch (kind) {
            case NATURAL -> new CutLength.Natural();
            case MINUTES -> new CutLength.Runtime(Duration.ofSeconds(amount));
            case SHOTS -> new CutLength.ShotCount(amount);
        };
        return chapters.isEmpty() ? length : new CutLength.Part(chapters, length);
    }
}
