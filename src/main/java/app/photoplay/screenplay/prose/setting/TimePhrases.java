package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds times of day by the phrases of a language, the longest first, so that «夜明け» is no night. Phrases of the category
 * {@code none} say no time and hide the words in them, as «guten Morgen» does; those of {@code skip} say that time
 * passed, those of {@code next} that it is another day.
 */
final class TimePhrases {

    private static final String NONE = "none";
    private static final String SKIP = "skip";
    private static final String NEXT = "next";
    /** What there is at such a time: «seen_night» has lanterns. */
    private static final String SEEN = "seen_";

    private static final Set<String> TIMES = Set.of("dawn", "morning", "day", "afternoon", "dusk", "night");
    /** What may stand within a phrase: «солнце уже село», «die Sonne ging schon unter». */
    private static final Set<String> FILLERS =
            Set.of("уже", "ещё", "еще", "schon", "bereits", "gerade", "noch", "déjà", "già", "ancora", "já", "reeds");

    private static final int LONGEST = 4;
    private static final int OPENING = 5;
    private static final int OPENING_SIGNS = 6;

    private final String language;
    private final Map<String, String> phrases;
    private final Set<String> leading;

    TimePhrases(String language) {
        this.language = language;
        phrases = WordLists.categories("times", language);
        leading = WordLists.words("grammar", language, "leading");
    }

    TimeFinder.@Nullable Sighting in(String sentence) {
        return CjkScript.areUsedBy(language) ? inSigns(sentence) : inWords(sentence);
    }

    private TimeFinder.@Nullable Sighting inSigns(String sentence) {
        String light = null;
        String seen = null;
        boolean jump = false;
        boolean other = false;
        int index = 0;
        while (index < sentence.length()) {
            int length = longestAt(sentence, index);
            String category =
                    length == 0 ? NONE : phrases.getOrDefault(sentence.substring(index, index + length), NONE);
            boolean opening = index <= OPENING_SIGNS;
            jump |= opening && !category.equals(NONE) && !category.startsWith(SEEN);
            other |= opening && category.equals(NEXT);
            if (light == null && TIMES.contains(category)) {
                light = category;
            }
            seen = seen == null && category.startsWith(SEEN) ? category.substring(SEEN.length()) : seen;
            index += Math.max(1, length);
        }
        return sighting(light == null && other ? "day" : light, jump, other, seen);
    }

    private int longestAt(String sentence, int index) {
        for (int length = Math.min(LONGEST * 2, sentence.length() - index); length > 0; length--) {
            if (phrases.containsKey(sentence.substring(index, index + length))) {
                return length;
            }
        }
        return 0;
    }

    private TimeFinder.@Nullable Sighting inWords(String sentence) {
        var tokens = Token.of(sentence, language).stream()
                .filter(token -> !FILLERS.contains(token.lower()))
                .toList();
        String light = null;
        String seen = null;
        boolean jump = false;
        boolean other = false;
        int index = 0;
        while (index < tokens.size()) {
            int length = longestAt(tokens, index);
            String category = length == 0 ? NONE : category(tokens, index, length);
            boolean opening =
                    index <= OPENING && (length > 1 || index == 0 || leads(tokens, index) || language.equals("ar"));
            other |= category.equals(NEXT) && index <= OPENING;
            if (category.equals(SKIP) || category.equals(NEXT)) {
                jump |= index <= OPENING;
            } else if (TIMES.contains(category) && light == null) {
                light = category;
                jump |= opening;
            } else if (category.startsWith(SEEN) && seen == null) {
                seen = category.substring(SEEN.length());
            }
            index += Math.max(1, length);
        }
        return sighting(light == null && other ? "day" : light, jump, other, seen);
    }

    private static TimeFinder.@Nullable Sighting sighting(
            @Nullable String light, boolean jump, boolean another, @Nullable String seen) {
        if (light == null && !jump && seen != null) {
            return new TimeFinder.Sighting(seen, false, false, true);
        }
        return light == null && !jump ? null : new TimeFinder.Sighting(light, jump, another && jump);
    }

    private boolean leads(List<Token> tokens, int index) {
        return tokens.subList(Math.max(0, index - 3), index).stream().anyMatch(word -> leading.contains(word.lower()));
    }

    private int longestAt(List<Token> tokens, int index) {
        for (int length = Math.min(LONGEST, tokens.size() - index); length > 0; length--) {
            if (!category(tokens, index, length).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    /** The category of so many words, or nothing. German tells «Morgen» from «morgen» by the capital. */
    private String category(List<Token> tokens, int index, int length) {
        var words = new ArrayList<String>(length);
        tokens.subList(index, index + length)
                .forEach(word -> words.add(word.lower().replaceFirst("-là$", "")));
        if (length == 1) {
            var word = tokens.get(index);
            if (language.equals("de") && word.lower().equals("morgen") && !word.isCapitalized()) {
                return NONE;
            }
            String category = Lemmas.categoryOf(word.lower().replaceFirst("-là$", ""), language, phrases);
            return category == null ? "" : category;
        }
        String category = phrases.get(String.join(" ", words).replace("' ", "'"));
        if (category == null && language.equals("ar")) {
            String first = Lemmas.of(words.getFirst(), language).stream()
                    .filter(form -> phrases.containsKey(form + " " + String.join(" ", words.subList(1, length))))
                    .findFirst()
                    .orElse(null);
            category = first == null ? null : phrases.get(first + " " + String.join(" ", words.subList(1, length)));
        }
        return category == null ? "" : category;
    }
}
