package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds when the story plays and where it jumps in time: «Next morning», «That night», «at dawn». */
public final class TimeFinder {

    private static final int OPENING = 5;
    /** How near the head of its sentence a phrase opens it, in {@code char}s. */
    private static final int NEAR = 24;

    private static final Set<String> JUMPING = Set.of(
            "next",
            "following",
            "later",
            "that",
            "this",
            "by",
            "at",
            "one",
            "towards",
            "toward",
            "when",
            "after",
            "until",
            "before",
            "in",
            "on",
            "am");
    /** «good morning» is said at noon too, and what lasts «since noon» may be met at midnight. */
    private static final Set<String> ELSEWHEN = Set.of("good", "since");

    private static final Set<String> SKIPPING = Set.of("next", "following", "later", "afterwards");
    private static final Set<String> SPANS =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "morning");

    /** What says the time without a word for it. */
    private static final Map<String, Pattern> PHRASES = phrases();

    private final Map<String, String> times;
    private final @Nullable TimePhrases phrases;

    public TimeFinder(String language) {
        times = WordLists.categories("times", language);
        phrases = language.equals("en") ? null : new TimePhrases(language);
    }

    private static Map<String, Pattern> phrases() {
        var phrases = new LinkedHashMap<String, Pattern>();
        phrases.put(
                "dawn",
                phrase("sun (?:rose|came up|was rising|had just risen)|dawn (?:broke|came)|day broke|"
                        + "first light|before sunrise"));
        phrases.put("morning", phrase("morning (?:came|dawned|broke)|at breakfast"));
        phrases.put(
                "dusk",
                phrase("sun (?:set|went down|was setting|sank|had set)|dusk (?:fell|came)|"
                        + "evening (?:came|fell)|grew dusky"));
        phrases.put(
                "night",
                phrase(
                        "moon (?:rose|had risen|was up|came up|came out|shone)|moonrise|night (?:fell|came|had fallen)|"
                                + "(?:grew|got|was getting|was growing|became|turned|was) (?:quite |already |very )?dark|"
                                + "long after dark|after dark|stars (?:came out|were out|appeared|shone)|under the stars|full of stars|"
                                + "(?:was|is) (?:very |already |quite |getting )?late(?! for)|"
                                + "(?:nine|ten|eleven|twelve)(?: o['’]clock)?,? (?:that|at|in the) (?:evening|night)|"
                                + "(?:past|after|struck) (?:ten|eleven|midnight)|small hours|watched the stars|candles were lit"));
        return phrases;
    }

    private static Pattern phrase(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    /**
     * @param light the time of day as a category of the list, or null where only time passes
     * @param jump whether the story jumps there; otherwise it says in passing what time it is
     */
    public record Sighting(@Nullable String light, boolean jump) {}

    /** What a told sentence says of time, or null. */
    @Nullable
    public Sighting in(String sentence) {
        if (phrases != null) {
            return phrases.in(sentence);
        }
        var named = named(sentence);
        return named != null && named.jump() ? named : phrased(sentence, named);
    }

    private static @Nullable Sighting phrased(String sentence, @Nullable Sighting otherwise) {
        for (var phrase : PHRASES.entrySet()) {
            var match = phrase.getValue().matcher(sentence);
            if (match.find()) {
                return new Sighting(phrase.getKey(), match.start() < NEAR);
            }
        }
        return otherwise;
    }

    private @Nullable Sighting named(String sentence) {
        var tokens = Token.of(sentence);
        String light = null;
        boolean jump = false;
        for (int index = 0; index < tokens.size(); index++) {
            String found = times.get(tokens.get(index).lower());
            if (found == null
                    || index > 0 && ELSEWHEN.contains(tokens.get(index - 1).lower())) {
                continue;
            }
            boolean opening = index <= OPENING && leads(tokens, index);
            if (opening || light == null) {
                light = found;
                jump |= opening;
            }
            if (opening) {
                break;
            }
        }
        if (light == null) {
            return skips(tokens) ? new Sighting(null, true) : null;
        }
        return new Sighting(light, jump);
    }

    private static boolean leads(List<Token> tokens, int index) {
        for (int before = 0; before < index; before++) {
            if (JUMPING.contains(tokens.get(before).lower())) {
                return true;
            }
        }
        return false;
    }

    /** «The next day», «Three weeks later»: within the first words. */
    private static boolean skips(List<Token> tokens) {
        boolean skip = false;
        boolean span = false;
        for (var token : tokens.subList(0, Math.min(OPENING, tokens.size()))) {
            skip |= SKIPPING.contains(token.lower());
            span |= SPANS.contains(token.lower());
        }
        return skip && span;
    }
}
