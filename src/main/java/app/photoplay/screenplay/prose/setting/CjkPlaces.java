package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds places in Chinese and Japanese: nouns with a word of going or being before them, or a particle of place behind. */
final class CjkPlaces {

    private static final String NONE = "none";
    private static final int LONGEST = 5;
    private static final int REACH = 8;
    /** How far a word that takes the story back works, in signs. */
    private static final int BLOCKED = 80;
    /** «月光照在小路上»: nobody gets there. */
    private static final String LIGHT = "照落洒灑映飘飄挂掛打";

    private static final String PAUSES = "，、。；：！？「」『』“”,;:!? ";

    private final Map<String, String> places;
    private final Set<String> leads;
    private final Set<String> followers;
    private final Set<String> moves;
    private final Set<String> blockers;
    private final boolean followed;

    CjkPlaces(String language) {
        places = WordLists.categories("places", language);
        leads = WordLists.words("grammar", language, "place_lead");
        followers = WordLists.words("grammar", language, "place_follow");
        moves = WordLists.words("grammar", language, "arrive");
        blockers = WordLists.words("grammar", language, "blocker");
        followed = language.equals("ja");
    }

    List<PlaceFinder.Sighting> in(String sentence) {
        var sightings = new ArrayList<PlaceFinder.Sighting>();
        int lastMove = lastMove(sentence);
        var clause = new Clause(sentence, 0, clauseEnd(sentence, 0));
        int index = 0;
        while (index < sentence.length()) {
            int length = longestAt(sentence, index);
            String noun = sentence.substring(index, index + length);
            String where = places.get(noun);
            if (where != null && !where.equals(NONE)) {
                clause = clause.at(index);
                boolean arrival = !blocked(clause, index)
                        && (followed
                                ? isFollowed(sentence, index + length, clause, lastMove)
                                : isLed(sentence, index, index + length, clause.start()));
                if (arrival) {
                    sightings.add(new PlaceFinder.Sighting(new Place(noun, noun, where), index, true));
                }
            }
            index += Math.max(1, length);
        }
        return sightings;
    }

    /** Words of the category {@code none} hide the places in them: 家族 is no 家. */
    private int longestAt(String sentence, int index) {
        for (int length = Math.min(LONGEST, sentence.length() - index); length > 0; length--) {
            if (places.containsKey(sentence.substring(index, index + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Where a word stands between two pauses: looked up from left to right, so that nothing is looked at twice. */
    private record Clause(String sentence, int start, int end) {

        Clause at(int index) {
            int from = start;
            int to = end;
            while (index > to) {
                from = to + 1;
                to = clauseEnd(sentence, from);
            }
            return from == start ? this : new Clause(sentence, from, to);
        }
    }

    private boolean blocked(Clause clause, int index) {
        int from = Math.max(clause.start(), index - BLOCKED);
        int to = followed ? Math.min(clause.end(), index + BLOCKED) : index;
        String around = clause.sentence().substring(from, to);
        return blockers.stream().anyMatch(around::contains);
    }

    /** «走进厨房», «在黑暗的森林里», or the place and its inside open the sentence: «森林里很静». */
    private boolean isLed(String sentence, int index, int end, int start) {
        String before = sentence.substring(Math.max(start, index - REACH), index);
        boolean led = leads.stream().anyMatch(lead -> {
            int at = before.lastIndexOf(lead);
            if (at > 0 && LIGHT.indexOf(before.charAt(at - 1)) >= 0) {
                return false;
            }
            return at >= 0
                    && (at + lead.length() == before.length()
                            || before.endsWith("的")
                            || before.length() - at - lead.length() <= 3);
        });
        if (end < sentence.length() && "旁附边邊前外".indexOf(sentence.charAt(end)) >= 0) {
            return false;
        }
        boolean inside = end < sentence.length() && "里裡裏中上下内內".indexOf(sentence.charAt(end)) >= 0;
        return led || inside && index == start && start <= REACH;
    }

    /** «公園に行った», «森の中を歩いた», «台所で». */
    private boolean isFollowed(String sentence, int end, Clause clause, int lastMove) {
        return end <= lastMove
                && followers.stream()
                        .anyMatch(follower ->
                                end + follower.length() <= clause.end() && sentence.startsWith(follower, end));
    }

    /** Where the last word of moving begins, or -1. */
    private int lastMove(String sentence) {
        return followed ? moves.stream().mapToInt(sentence::lastIndexOf).max().orElse(-1) : -1;
    }

    private static int clauseEnd(String sentence, int index) {
        int end = index;
        while (end < sentence.length() && PAUSES.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
