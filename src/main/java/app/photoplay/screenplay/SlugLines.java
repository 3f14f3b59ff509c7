package app.photoplay.screenplay;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.script.Slugs;
import app.photoplay.screenplay.story.Place;
import app.photoplay.screenplay.story.StoryScene;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads slug lines, guesses them where prose has none, and carries on what is not said anew. */
final class SlugLines {

    private static final Pattern HEADING = Pattern.compile(
            "^\\s*+(" + Slugs.SIDE + ")(?:\\.\\s*+|\\s++)(.*)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** How the words for inside begin. */
    private static final Pattern INSIDE =
            Pattern.compile("(?:IN|ИН|ІН|内|內|داخلي|פנים).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A time of day is never longer, in {@code char}s. */
    private static final int LONGEST_TIME = 60;

    /** «LATER», «TWO WEEKS EARLIER», «CONTINUOUS»: another time at the same place, or the same time. */
    private static final Pattern CARRIED = Pattern.compile(
            "(?:.{0,20} )?(?:later|earlier|before|after|continuous|cont[’']?d|continued|continuing|simultaneous|meanwhile"
                    + "|plus tard|plus tôt|continu|später|früher|zuvor|gleichzeitig|fortlaufend|weiter|más tarde"
                    + "|continuo|continua|dopo|più tardi|mais tarde|contínuo|позже|продолжение|之后|稍后|連續|连续|続き)(?: .{0,12})?"
                    + "|(?:the )?same(?: time| moment)?|(?:the )?present(?: day)?|flash(?:back|forward)|intercut|resuming|to establish"
                    + "|(?:c\\. ?)?[12]\\d{3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** «(FLASHBACK)», «(NIGHT)» behind the place. */
    private static final Pattern BRACKET = Pattern.compile("^(.*\\S)\\s*\\(([^()]{1,40})\\)$");

    private final String language;
    private InteriorExterior lastSide = InteriorExterior.EXTERIOR;
    private String lastPlace = "";
    private TimeOfDay lastTime = TimeOfDay.DAY;
    private boolean first = true;
    private int chapter;

    SlugLines(String language) {
        this.language = language;
    }

    SlugLine next(StoryScene scene) {
        String heading = scene.heading();
        var slug = heading != null ? written(heading) : guessed(scene);
        lastSide = slug.interiorExterior();
        lastPlace = slug.place();
        lastTime = slug.time();
        chapter = scene.chapter();
        first = false;
        return slug;
    }

    private SlugLine written(String heading) {
        var match = HEADING.matcher(heading);
        var side = match.matches() ? side(match.group(1)) : lastSide;
        String rest = match.matches() ? match.group(2).strip() : heading.strip();
        var time = lastTime;
        var bracket = BRACKET.matcher(rest);
        if (bracket.matches()) {
            String last = bracket.group(2).toLowerCase(Locale.ROOT);
            var named = time(last);
            if (named != null || CARRIED.matcher(last).matches()) {
                time = named != null ? named : time;
                rest = bracket.group(1);
            }
        }
        int end = rest.length();
        for (int mark = lastPart(rest, end); mark >= 0; mark = lastPart(rest, end)) {
            String last = rest.substring(mark + 1, end).strip().toLowerCase(Locale.ROOT);
            var named = last.length() > LONGEST_TIME ? null : time(last);
            if (named == null && !CARRIED.matcher(last).matches()) {
                break;
            }
            time = named != null ? named : time;
            end = behindPlace(rest, mark);
        }
        return new SlugLine(
                side, SceneTitles.sentenceCase(rest.substring(0, end).strip()), time);
    }

    /** The comma or the last dash before the last part of a slug line, or -1 where it has no other part. */
    private static int lastPart(String rest, int end) {
        int mark = end - 1;
        while (mark >= 0 && !isDash(rest.charAt(mark)) && rest.charAt(mark) != ',') {
            mark--;
        }
        if (mark < 0 || rest.substring(mark + 1, end).isBlank()) {
            return -1;
        }
        if (rest.charAt(mark) == ',') {
            return Character.isWhitespace(rest.charAt(mark + 1)) ? mark : -1;
        }
        int dash = behindDashes(rest, mark);
        boolean apart = dash > 0 && Character.isWhitespace(rest.charAt(dash - 1));
        boolean twice = mark > 0 && rest.charAt(mark) == '-' && rest.charAt(mark - 1) == '-';
        return apart || twice ? mark : -1;
    }

    private static int behindPlace(String rest, int mark) {
        int end = isDash(rest.charAt(mark)) ? behindDashes(rest, mark) : mark;
        while (end > 0 && Character.isWhitespace(rest.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The first of the dashes that end there. */
    private static int behindDashes(String rest, int mark) {
        int first = mark;
        while (first > 0 && isDash(rest.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isDash(char mark) {
        return mark == '-' || mark == '–' || mark == '—';
    }

    private static InteriorExterior side(String mark) {
        String upper = mark.toUpperCase(Locale.ROOT);
        if (upper.contains("/")) {
            return InteriorExterior.BOTH;
        }
        return INSIDE.matcher(upper).matches() ? InteriorExterior.INTERIOR : InteriorExterior.EXTERIOR;
    }

    private SlugLine guessed(StoryScene scene) {
        var place = scene.place();
        // A chapter is elsewhere unless it says where.
        boolean fresh = first || scene.chapter() != chapter;
        var side = place == null ? fresh ? sideOf(scene) : lastSide : side(place);
        String name = place != null ? capitalized(place.name()) : fresh ? "" : lastPlace;
        String light = scene.time();
        var time = light == null ? lastTime : TimeOfDay.valueOf(light.toUpperCase(Locale.ROOT));
        return new SlugLine(side, name, time);
    }

    private static InteriorExterior side(Place place) {
        return switch (place.where()) {
            case "in" -> InteriorExterior.INTERIOR;
            case "both" -> InteriorExterior.BOTH;
            default -> InteriorExterior.EXTERIOR;
        };
    }

    /** By the places that the words name, wherever they stand. */
    private InteriorExterior sideOf(StoryScene scene) {
        var words = new StringBuilder();
        scene.beats().forEach(beat -> words.append(beat.text()).append(' '));
        var places = WordLists.categories("places", language);
        var further = WordLists.categories("wordnet", language);
        int inside = 0;
        int outside = 0;
        for (var token : Token.of(words)) {
            String where = places.get(token.lower());
            boolean furniture = "furniture".equals(further.get(token.lower().replace("-", "")));
            inside += "in".equals(where) || furniture ? 1 : 0;
            outside += "out".equals(where) ? 1 : 0;
        }
        return inside > outside ? InteriorExterior.INTERIOR : InteriorExterior.EXTERIOR;
    }

    private @Nullable TimeOfDay time(String words) {
        String whole = WordLists.categories("slugtimes", "en").get(words);
        if (whole != null) {
            return TimeOfDay.valueOf(whole.toUpperCase(Locale.ROOT));
        }
        for (var token : Token.of(words)) {
            String light = WordLists.categories("slugtimes", "en").get(token.lower());
            if (light != null) {
                return TimeOfDay.valueOf(light.toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
