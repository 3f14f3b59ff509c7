package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.prose.setting.PlaceFinder;
import app.photoplay.screenplay.prose.setting.Surroundings;
import app.photoplay.screenplay.prose.setting.TimeFinder;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.CutPoint;
import app.photoplay.screenplay.story.Place;
import app.photoplay.screenplay.story.StoryScene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a new scene where place, time or chapter changes, and carries on what is not said anew. */
final class SceneSplitter {

    private static final List<String> DAY = List.of("night", "dawn", "morning", "day", "afternoon", "dusk");
    private static final double SETTLED = 15;

    private final PlaceFinder places;
    private final TimeFinder times;
    private final Surroundings surroundings;
    private final boolean cardsOpen;
    private final List<ProseScene> drafts = new ArrayList<>();
    private ProseScene current = new ProseScene(0, null, null, false);
    private @Nullable Place nextPlace;
    private @Nullable String nextTime;
    private boolean nextLater;
    private boolean nextCarried;
    private boolean pending;
    /** Where the scene seemed to play before the sentence at hand, or null. */
    private @Nullable Place known;
    /** The time that the sentence itself begins with, or null. */
    private @Nullable String toldTime;

    /** @param cardsOpen whether a time that follows a card belongs to the scene of the card */
    SceneSplitter(PlaceFinder places, TimeFinder times, Surroundings surroundings, boolean cardsOpen) {
        this.surroundings = surroundings;
        this.cardsOpen = cardsOpen;
        this.places = places;
        this.times = times;
    }

    /** A chapter begins: a scene of its own, its place still to be told. */
    void openChapter(int chapter) {
        close();
        current = new ProseScene(chapter, null, current.time, false);
        places.hint();
        places.named();
        pending = false;
    }

    /** Time passes, or the place may change, without a word. */
    void rule() {
        if (!current.beats.isEmpty() && !pending) {
            pending = true;
            nextPlace = current.place;
            nextTime = current.time;
            nextLater = true;
            nextCarried = true;
        }
    }

    void add(Beat card) {
        turn();
        current.add(card);
    }

    /** What is read in the scene, and does not happen in it: a letter, a list. */
    void insert(ProseParagraph inset) {
        turn();
        inset.beats().forEach(current::add);
    }

    void add(ProseParagraph paragraph) {
        Checkpoint.pass();
        var beats = paragraph.beats();
        int index = 0;
        while (index < beats.size()) {
            int end = index + 1;
            while (end < beats.size() && goesOn(beats.get(index), beats.get(end))) {
                end++;
            }
            addSentence(paragraph, beats.subList(index, end), index == 0);
            index = end;
        }
    }

    private static boolean goesOn(Beat first, Beat next) {
        return first.kind() == BeatKind.ACTION
                && next.kind() == BeatKind.ACTION
                && next.joint().compareTo(CutPoint.SENTENCE) < 0;
    }

    private void addSentence(ProseParagraph paragraph, List<Beat> sentence, boolean opening) {
        if (canTurn(sentence.getFirst())) {
            turn();
        }
        var turns = new ArrayDeque<Turn>();
        if (sentence.getFirst().kind() == BeatKind.ACTION) {
            int start = sentence.getFirst().span().start();
            int offset = paragraph.span().start();
            String told = paragraph
                    .text()
                    .substring(start - offset, sentence.getLast().span().end() - offset);
            boolean jumped = time(told, opening);
            var sightings = places.in(told, opening);
            Place hint = places.hint();
            known = current.hint != null ? current.hint : current.named;
            current.hint = current.hint == null ? hint : current.hint;
            Place named = places.named();
            current.named = current.named == null ? named : current.named;
            for (var sighting : sightings) {
                turns.add(new Turn(start + sighting.at(), sighting.place(), sighting.arrival() || jumped || opening));
            }
        }
        for (int index = 0; index < sentence.size(); index++) {
            var beat = sentence.get(index);
            if (canTurn(beat)) {
                turn();
                int until = index + 1;
                while (until < sentence.size() && !canTurn(sentence.get(until))) {
                    until++;
                }
                int end = sentence.get(until - 1).span().end();
                while (!turns.isEmpty() && turns.getFirst().at() < end) {
                    meet(turns.removeFirst(), beat.span().start(), end);
                }
            }
            current.add(beat);
        }
    }

    private record Turn(int at, Place place, boolean arrival) {}

    private static boolean canTurn(Beat beat) {
        return beat.joint().compareTo(CutPoint.PAUSE) >= 0;
    }

    /** @return whether the story jumped to another time */
    private boolean time(String told, boolean opening) {
        var time = times.in(told);
        toldTime = time != null && (time.jump() || opening) ? time.light() : null;
        if (time == null) {
            return false;
        }
        current.timed |= time.light() != null && current.beats.isEmpty();
        if (current.onlyCards() && (cardsOpen || current.hasCards())) {
            take(time);
            return time.jump();
        }
        boolean other = time.light() == null
                || !time.light().equals(current.time)
                || time.another()
                || current.timeSeen && !time.seen();
        if (time.jump() && opening && other && !current.beats.isEmpty()) {
            plan(current.place, time.light() != null ? time.light() : current.time, true);
            nextCarried = time.light() == null;
            turn();
            current.timed = true;
            return true;
        }
        boolean fits = current.time == null
                || current.carried && !time.jump() && !(time.seen() && isNear(current.time, time.light()));
        if (fits) {
            take(time);
        }
        return false;
    }

    /** A lantern may burn at dusk, too. */
    private static boolean isNear(String one, @Nullable String other) {
        int apart = Math.abs(DAY.indexOf(one) - DAY.indexOf(other));
        return apart <= 1 || apart == DAY.size() - 1;
    }

    private void take(TimeFinder.Sighting time) {
        if (time.light() != null) {
            current.time = time.light();
            current.timeSeen = time.seen();
            current.carried = false;
        }
    }

    /** Turns at once where the place stands early in its stretch of text, else behind the stretch. */
    private void meet(Turn turn, int start, int end) {
        if (turn.at() < start) {
            return;
        }
        var place = turn.place();
        var before = known;
        if (current.place == null
                && turn.arrival()
                && before != null
                && !before.noun().equals(place.noun())
                && current.seconds() > ProseScene.SHORTEST) {
            current.place = before;
        }
        if (current.place == null && !(turn.arrival() && current.seconds() > SETTLED)) {
            current.place = place;
        } else if (turn.arrival() && (current.place == null || !place.noun().equals(current.place.noun()))) {
            plan(place, toldTime != null ? toldTime : current.time, false);
            nextCarried = toldTime == null;
            boolean fresh = cardsOpen && current.beats.isEmpty();
            if (fresh || (turn.at() - start) * 10 <= (end - start) * 7) {
                turn();
            }
        } else if (turn.arrival()) {
            pending &= nextLater;
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
            current.carried = nextCarried;
            return;
        }
        int chapter = current.chapter();
        close();
        current = new ProseScene(chapter, nextPlace, nextTime, nextLater);
        current.carried = nextCarried;
    }

    private void close() {
        if (!current.beats.isEmpty()) {
            drafts.add(current);
        }
    }

    /** All scenes; one that would be over at once is told with its neighbour of the same chapter. */
    List<StoryScene> scenes() {
        close();
        current = new ProseScene(0, null, null, false);
        return ProseScene.joined(drafts, cardsOpen).stream()
                .map(draft -> draft.scene(surroundings))
                .toList();
    }
}
