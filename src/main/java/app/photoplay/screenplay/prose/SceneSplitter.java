package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Joint;
import app.photoplay.screenplay.story.Place;
import app.photoplay.screenplay.story.StoryScene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a new scene where place, time or chapter changes, and carries on what is not said anew. */
final class SceneSplitter {

    private static final double SHORTEST = 10;

    private final PlaceFinder places;
    private final TimeFinder times;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft current = new Draft(0, null, null, false);
    private @Nullable Place nextPlace;
    private @Nullable String nextTime;
    private boolean nextLater;
    private boolean pending;

    SceneSplitter(PlaceFinder places, TimeFinder times) {
        this.places = places;
        this.times = times;
    }

    private static final class Draft {
        private final int chapter;
        private @Nullable Place place;
        private @Nullable String time;
        private boolean later;
        private final List<Beat> beats = new ArrayList<>();

        private Draft(int chapter, @Nullable Place place, @Nullable String time, boolean later) {
            this.chapter = chapter;
            this.place = place;
            this.time = time;
            this.later = later;
        }

        private double seconds() {
            return beats.stream().mapToDouble(Beat::seconds).sum();
        }

        private boolean hasCard() {
            return beats.stream().anyMatch(beat -> beat.kind() == BeatKind.CARD);
        }

        private boolean isSpare() {
            return seconds() < SHORTEST && !hasCard();
        }
    }

    /** A chapter begins: a scene of its own, its place still to be told. */
    void openChapter(int chapter) {
        close();
        current = new Draft(chapter, null, current.time, false);
        pending = false;
    }

    /** Time passes, or the place may change, without a word. */
    void rule() {
        if (!current.beats.isEmpty() && !pending) {
            pending = true;
            nextPlace = current.place;
            nextTime = current.time;
            nextLater = true;
        }
    }

    void add(Beat card) {
        turn();
        current.beats.add(card);
    }

    void add(Paragraph paragraph) {
        boolean opening = true;
        for (var beat : paragraph.beats()) {
            if (beat.joint().compareTo(Joint.PAUSE) >= 0) {
                turn();
            }
            if (beat.kind() == BeatKind.ACTION) {
                look(beat, opening);
            }
            current.beats.add(beat);
            opening = false;
        }
    }

    private void look(Beat beat, boolean opening) {
        String told = ParagraphReader.onOneLine(beat.text());
        boolean canTurn = beat.joint().compareTo(Joint.PAUSE) >= 0;
        var time = times.in(told);
        if (time != null) {
            if (time.jump()
                    && opening
                    && (time.light() == null || !time.light().equals(current.time))
                    && !current.beats.isEmpty()) {
                plan(current.place, time.light() != null ? time.light() : current.time, true);
                turn();
            } else if (current.time == null) {
                current.time = time.light();
            }
        }
        for (var sighting : places.in(told, opening)) {
            var place = sighting.place();
            if (current.place == null) {
                current.place = place;
            } else if (sighting.arrival() && !place.noun().equals(current.place.noun())) {
                plan(place, current.time, false);
                if (canTurn && sighting.at() * 10 <= told.length() * 7) {
                    turn();
                }
            }
        }
    }

    private void plan(@Nullable Place place, @Nullable String time, boolean later) {
        pending = true;
        nextPlace = place;
        nextTime = time;
        nextLater = later;
    }

    private void turn() {
        if (!pending) {
            return;
        }
        pending = false;
        if (current.beats.isEmpty()) {
            current.place = nextPlace;
            current.time = nextTime;
            return;
        }
        int chapter = current.chapter;
        close();
        current = new Draft(chapter, nextPlace, nextTime, nextLater);
    }

    private void close() {
        if (!current.beats.isEmpty()) {
            drafts.add(current);
        }
    }

    /** All scenes; one that would be over at once is told with its neighbour of the same chapter. */
    List<StoryScene> scenes() {
        close();
        current = new Draft(0, null, null, false);
        var kept = new ArrayList<Draft>();
        for (var draft : drafts) {
            var last = kept.isEmpty() ? null : kept.getLast();
            boolean sameChapter = last != null && last.chapter == draft.chapter;
            if (last != null && sameChapter && (samePlace(last, draft) || last.isSpare())) {
                last.beats.addAll(draft.beats);
                if (!samePlace(last, draft)) {
                    last.place = draft.place;
                    last.later |= draft.later;
                }
                last.time = last.time == null ? draft.time : last.time;
            } else {
                kept.add(draft);
            }
        }
        for (int index = kept.size() - 1; index > 0; index--) {
            var draft = kept.get(index);
            if (draft.isSpare() && kept.get(index - 1).chapter == draft.chapter) {
                kept.get(index - 1).beats.addAll(draft.beats);
                kept.remove(index);
            }
        }
        return kept.stream()
                .map(draft -> new StoryScene(
                        draft.chapter, null, null, draft.place, draft.time, draft.later, List.copyOf(draft.beats)))
                .toList();
    }

    private static boolean samePlace(Draft one, Draft other) {
        return !other.later
                && one.place != null
                && other.place != null
                && one.place.noun().equals(other.place.noun());
    }
}
