package app.photoplay.screenplay.reading;

import app.photoplay.screenplay.script.Slugs;
import java.util.regex.Pattern;

/** Tells a screenplay from prose by how the text looks. */
public final class FormatGuess {

    private static final Pattern SLUG =
            Pattern.compile("(?m)^[ \\t]*+" + Slugs.SIDE.replace("\\\\s", "[ \\t]") + "[. ][^\\n]*\\S");
    private static final Pattern FORCED =
            Pattern.compile("(?m)^(?:\\.[A-Z][A-Z0-9 '’-]++|@\\p{Lu}.*+|>.*<|[A-Z ]+ TO:)[ \\t]*+\\r?$");
    private static final Pattern CUE = Pattern.compile(
            "(?m)^[ \\t]*+\\r?\\n[ \\t]*+(?=[^\\n]*\\p{Lu})[\\p{Lu}0-9 .'’-]{2,38}+(?:\\([^)\\n]*+\\))?+[ \\t]*+\\^?[ \\t]*+\\r?\\n[ \\t]*+(?:\\(|\\S)");
    private static final Pattern TITLE_PAGE =
            Pattern.compile("(?i)\\A\\s*(?:title|credit|author|authors|source|draft date):.*");
    private static final int LONGEST_SLUG = 100;
    private static final int SAMPLE = 40_000;

    private FormatGuess() {}

    /** Whether the text is Final Draft's XML. */
    public static boolean isFinalDraft(String text) {
        String start = text.substring(0, Math.min(text.length(), 4_000)).stripLeading();
        return start.startsWith("<") && start.contains("<FinalDraft");
    }

    /** Whether the text is Fountain: slug lines, cues and forced elements where prose has paragraphs. */
    public static boolean isFountain(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long slugs = SLUG.matcher(sample).results().limit(3).count();
        boolean page = TITLE_PAGE.matcher(sample).lookingAt();
        if (slugs > 0 && (page || slugs > 1 || slugs == 1 && opensLikeAScript(sample))) {
            return true;
        }
        long cues = CUE.matcher(sample).results().limit(4).count();
        long forced = FORCED.matcher(sample).results().limit(4).count();
        return slugs > 0 && cues > 0 || page && cues + forced > 0 || forced > 1 && cues > 0;
    }

    /** The first line is a whole slug line, in capitals and with a time of day: nothing else looks like this. */
    private static boolean opensLikeAScript(String sample) {
        String first = sample.stripLeading().lines().findFirst().orElse("").strip();
        return first.length() <= LONGEST_SLUG
                && SLUG.matcher(first).matches()
                && first.chars().noneMatch(Character::isLowerCase)
                && first.matches("[^-–—]{4,} ?[-–—] ?[^-–—]{2,}");
    }
}
