package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.prose.setting.Surroundings;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Place;
import app.photoplay.screenplay.story.StoryScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scene on its way, with what the text says of its place and time so far. */
final class ProseScene {

    /** What is shorter, in seconds, is no scene of its own. */
    static final double SHORTEST = 4;
    /** «Morning came.» opens what follows; «When the moon rose he was still there.» is a scene. */
    private static final double BRIEF = 2;

    @Nullable
    Place place;

    @Nullable
    String time;

    /** Whether its time is known only by what there is at such a time. */
    boolean timeSeen;

    /** Where it may play, if nothing says it better. */
    @Nullable
    Place hint;

    /** A place that it names in passing. */
    @Nullable
    Place named;

    /** Whether its time is only that of the scene before. */
    boolean carried;

    /** Whether it tells its time itself. */
    boolean timed;

    final List<Beat> beats = new ArrayList<>();
    private final int chapter;
    private boolean later;
    private double seconds;
    private int cards;

    ProseScene(int chapter, @Nullable Place place, @Nullable String time, boolean later) {
        this.chapter = chapter;
        this.place = place;
        this.time = time;
        this.later = later;
        carried = time != null;
    }

    void add(Beat beat) {
        beats.add(beat);
        seconds += beat.seconds();
        cards += beat.kind() == BeatKind.CARD ? 1 : 0;
    }

    private void take(ProseScene other) {
        beats.addAll(other.beats);
        seconds += other.seconds;
        cards += other.cards;
    }

    boolean hasCards() {
        return cards > 0;
    }

    boolean onlyCards() {
        return cards == beats.size();
    }

    /** «That night the moon shone. Tom slept in the tower.»: its time, and the place of what follows at once. */
    private boolean leadsTo(ProseScene next) {
        return seconds < SHORTEST && cards == 0 && later && !next.later && Objects.equals(time, next.time);
    }

    private boolean isSpare() {
        return seconds < (timed && later ? BRIEF : SHORTEST) && cards == 0;
    }

    double seconds() {
        return seconds;
    }

    int chapter() {
        return chapter;
    }

    /** @param surroundings for a place that nothing names but what is there */
    StoryScene scene(Surroundings surroundings) {
        var where = place;
        if (where == null) {
            where = surroundings.in(told(), hint == null ? Surroundings.ENOUGH : Surroundings.MANY);
        }
        where = where != null ? where : hint != null ? hint : named;
        return new StoryScene(chapter, null, null, where, time, later, List.copyOf(beats));
    }

    private String told() {
        return beats.stream()
                .filter(beat -> beat.kind() == BeatKind.ACTION)
                .map(Beat::text)
                .collect(Collectors.joining(" "));
    }

    /**
     * Drafts without those that would be over at once: they are told with their neighbour of the same chapter.
     *
     * @param cardsOpen whether a time that follows a card belongs to the scene of the card
     */
    static List<ProseScene> joined(List<ProseScene> drafts, boolean cardsOpen) {
        var kept = new ArrayList<ProseScene>();
        for (var draft : drafts) {
            var last = kept.isEmpty() ? null : kept.getLast();
            boolean sameChapter = last != null && last.chapter == draft.chapter;
            if (last != null && sameChapter && (samePlace(last, draft) || last.isSpare() || last.leadsTo(draft))) {
                last.take(draft);
                if (!samePlace(last, draft)) {
                    last.place = draft.place;
                    last.later |= draft.later;
                    last.time = cardsOpen && draft.time != null ? draft.time : last.time;
                }
                last.time = last.time == null ? draft.time : last.time;
            } else {
                kept.add(draft);
            }
        }
        return withoutTails(kept);
    }

    /** What is over at once is told with what goes before it in its chapter. */
    private static List<ProseScene> withoutTails(List<ProseScene> drafts) {
        var joined = new ArrayList<ProseScene>(drafts.size());
        for (var draft : drafts) {
            if (!joined.isEmpty() && draft.isSpare() && joined.getLast().chapter == draft.chapter) {
                joined.getLast().take(draft);
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private static boolean samePlace(ProseScene one, ProseScene other) {
        return !other.later
                && one.place != null
                && other.place != null
                && one.place.noun().equals(other.place.noun());
    }
}
