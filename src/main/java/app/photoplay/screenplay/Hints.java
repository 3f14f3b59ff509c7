package app.photoplay.screenplay;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a shot suggest to a director.
 *
 * @param counts how often words of each kind occur: «look», «object», «fall», «run» …
 * @param lines how many lines are spoken
 * @param speakers how many people speak
 * @param people how many people are in the picture
 * @param actionWords how many words are told
 * @param loud whether somebody calls out
 */
record Hints(Map<String, Integer> counts, int lines, int speakers, int people, int actionWords, boolean loud) {

    static Hints of(String language, List<Token> action, List<DialogueLine> dialogue, int people) {
        var kinds = WordLists.allCategories("shots", language);
        var counts = new HashMap<String, Integer>();
        for (var token : action) {
            for (String kind : kinds.getOrDefault(token.lower(), Set.of())) {
                counts.merge(kind, 1, Integer::sum);
            }
        }
        var speakers = new HashSet<String>();
        dialogue.forEach(line -> speakers.add(String.valueOf(line.speaker())));
        boolean loud = dialogue.stream()
                .anyMatch(line -> line.text().endsWith("!") || line.text().endsWith("！"));
        return new Hints(counts, dialogue.size(), speakers.size(), people, action.size(), loud);
    }

    int of(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    boolean has(String kind) {
        return of(kind) > 0;
    }

    /** Whether it is carried by speech. */
    boolean spoken() {
        return lines > 0 && actionWords < 14;
    }
}
