package app.photoplay.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a text fits a limit of shots. It is never cut to fit: the creator chooses. */
public sealed interface Fit {

    /** It fits as it is. */
    record Fits(Forecast forecast) implements Fit {}

    /**
     * It does not.
     *
     * @param asked what the wished length would become
     * @param mostShots the limit
     * @param choices what would fit, possibly nothing
     */
    record NeedsChoice(Forecast asked, int mostShots, List<Choice> choices) implements Fit {}

    /**
     * A way to fit.
     *
     * @param kind what is given up
     * @param length the choice, to be handed to {@link Breakdown}
     * @param shots how many shots it will have
     */
    record Choice(Kind kind, CutLength length, int shots) {}

    /** What a choice gives up. */
    enum Kind {
        /** Some chapters; those picked keep their length. */
        CHAPTERS,
        /** Detail: all text, more of it in a shot. */
        DENSER,
        /** Both: the first chapters, denser. */
        PART
    }

    /** The choices that fit, the one that keeps most of the text first. */
    static List<Choice> choices(Manuscript manuscript, CutLength length, int mostShots, Forecast asked) {
        var choices = new ArrayList<Choice>();
        if (asked.fewestShots() <= mostShots) {
            var denser = new CutLength.ShotCount(mostShots);
            choices.add(new Choice(Kind.DENSER, within(length, denser), mostShots));
        }
        var first = new ArrayList<Integer>();
        int shots = 0;
        for (int index = 0; index < asked.chapters().size(); index++) {
            int own = asked.chapters().get(index).shots();
            if (shots + own > mostShots) {
                break;
            }
            shots += own;
            first.add(index);
        }
        boolean whole = first.size() == asked.chapters().size();
        if (!first.isEmpty() && !whole) {
            choices.add(
                    new Choice(Kind.CHAPTERS, new CutLength.Part(List.copyOf(first), new CutLength.Natural()), shots));
        }
        if (asked.fewestShots() > mostShots && asked.chapters().size() > 1) {
            part(manuscript, mostShots, asked).ifPresent(choices::add);
        }
        return List.copyOf(choices);
    }

    private static Optional<Choice> part(Manuscript manuscript, int mostShots, Forecast asked) {
        var chosen = new ArrayList<Integer>();
        for (int index = 0; index < asked.chapters().size(); index++) {
            chosen.add(index);
            var length = new CutLength.Part(List.copyOf(chosen), new CutLength.ShotCount(mostShots));
            if (Forecast.of(manuscript, length).fewestShots() > mostShots) {
                chosen.removeLast();
                break;
            }
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var length = new CutLength.Part(List.copyOf(chosen), new CutLength.ShotCount(mostShots));
        return Optional.of(new Choice(Kind.PART, length, mostShots));
    }

    /** The same chapters at another length. */
    private static CutLength within(CutLength picked, CutLength length) {
        return picked instanceof CutLength.Part(var chapters, var inner)
                ? new CutLength.Part(chapters, within(inner, length))
                : length;
    }
}
