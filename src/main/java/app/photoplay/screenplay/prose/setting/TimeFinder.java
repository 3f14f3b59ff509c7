package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds when the story plays and where it jumps in time: «Next morning», «That night», «at dawn». */
public final class TimeFinder {

    private static final int OPENING = 5;
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

    private static final Set<String> REMEMBERING = Set.of(
            "remembered",
            "remembering",
            "remember",
            "thought",
            "thinking",
            "recalled",
            "dreamed",
            "dreamt",
            "forgot",
            "forgotten",
            "told");

    private static final int REMEMBERED_BEFORE = 4;

    private static final Set<String> SKIPPING = Set.of("next", "following", "later", "afterwards");
    private static final Set<String> SPANS =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "morning");

    private final Map<String, String> times;
    private final @Nullable TimePhrases phrases;

    public TimeFinder(String language) {
        times = WordLists.categories("times", language);
        phrases = language.equals("en") ? null : new TimePhrases(language);
    }

    /**
     * @param light the time of day as a category of the list, or null where only time passes
     * @param jump whether the story jumps there; otherwise it says in passing what time it is
     * @param another whether it is another day or hour, whatever the light
     * @param seen whether only something is there that there is at such a time: a candle, a lunch
     */
    public record Sighting(@Nullable String light, boolean jump, boolean another, boolean seen) {

        Sighting(@Nullable String light, boolean jump, boolean another) {
            this(light, jump, another, false);
        }
    }

    /** What a told sentence says of time, or null. */
    @Nullable
    public Sighting in(String sentence) {
        if (phrases != null) {
            return phrases.in(sentence);
        }
        var named = named(sentence);
        return named != null && named.jump() && !EnglishTimes.isHour(sentence)
                ? named
                : EnglishTimes.of(sentence, named);
    }

    private @Nullable Sighting named(String sentence) {
        var tokens = Token.of(sentence);
        String light = null;
        boolean jump = false;
        for (int index = 0; index < tokens.size(); index++) {
            String found = times.get(tokens.get(index).lower());
            if (found == null
                    || index > 0 && ELSEWHEN.contains(tokens.get(index - 1).lower())
                    || isRemembered(tokens, index)) {
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
        boolean another = skips(tokens);
        if (light == null) {
            return another ? new Sighting(null, true, true) : null;
        }
        return new Sighting(light, jump, jump && another);
    }

    /** «She thought of that night.» */
    private static boolean isRemembered(List<Token> tokens, int index) {
        return tokens.subList(Math.max(0, index - REMEMBERED_BEFORE), index).stream()
                .anyMatch(token -> REMEMBERING.contains(token.lower()));
    }

    private static boolean leads(List<Token> tokens, int index) {
        for (int before = 0; before < index; before++) {
            if (JUMPING.contains(tokens.get(before).lower())) {
                return true;
            }
        }
        return index > 1
                && tokens.getFirst().lower().equals("it")
                && tokens.get(1).lower().equals("was");
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
