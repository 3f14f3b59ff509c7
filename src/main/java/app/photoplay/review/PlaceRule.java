package app.photoplay.review;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.sharing.SharedWork;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of what somebody says a remark is about the place in the version that it is about. */
final class PlaceRule {

    private static final Pattern TIME =
            Pattern.compile("(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,5})(?:\\.(\\d{1,3})\\d*)?");
    private static final int MILLIS = 1_000;

    private PlaceRule() {}

    /**
     * @param shot number of a shot, as somebody wrote it; empty for none. Where the film shows another then, the time is believed
     * @param from a time such as «1:04», «64» or «64.5»; empty for none
     * @param to the same; empty for a moment
     * @throws Refusal with VALIDATION at {@code shot}, {@code from} or {@code to}
     */
    static RemarkPlace of(SharedWork work, String shot, String from, String to) {
        Duration begin = time(from, "from");
        Duration end = time(to, "to");
        SharedWork.Shot named = shot.isBlank() ? null : shot(work, shot.strip());
        if (begin == null) {
            if (end != null) {
                throw new Refusal(ErrorCode.VALIDATION, "from");
            }
            return named == null ? RemarkPlace.WHOLE : new RemarkPlace(named.number(), named.id(), null, null, null);
        }
        if (begin.compareTo(work.length()) > 0
                || end != null && end.compareTo(work.length().plusSeconds(1)) > 0) {
            throw new Refusal(ErrorCode.VALIDATION, end == null || begin.compareTo(work.length()) > 0 ? "from" : "to");
        }
        if (end != null && end.compareTo(begin) < 0) {
            throw new Refusal(ErrorCode.VALIDATION, "to");
        }
        Duration behind = end == null || end.equals(begin) ? null : end;
        Integer last = null;
        List<Integer> seen = behind == null ? work.shotAt(begin).stream().toList() : work.shots(begin, behind);
        if (named == null || !seen.isEmpty() && !seen.contains(named.number())) {
            named = seen.isEmpty() ? null : work.shot(seen.getFirst()).orElse(null);
            last = seen.size() > 1 ? seen.getLast() : null;
        }
        return new RemarkPlace(
                named == null ? null : named.number(), named == null ? null : named.id(), last, begin, behind);
    }

    /**
     * @param drawing as {@link FrameSketch#read} takes it; blank for none
     * @throws Refusal with VALIDATION at {@code drawing} where it is none, at {@code moment} where nothing says of which picture
     */
    static @Nullable FrameSketch drawing(String drawing, RemarkPlace place) {
        if (drawing.isBlank()) {
            return null;
        }
        FrameSketch read = FrameSketch.read(drawing).orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, "drawing"));
        if (place.id() == null && place.from() == null) {
            throw new Refusal(ErrorCode.VALIDATION, "moment");
        }
        return read;
    }

    private static SharedWork.Shot shot(SharedWork work, String number) {
        return (number.matches("[1-9]\\d{0,5}")
                        ? work.shot(Integer.parseInt(number))
                        : Optional.<SharedWork.Shot>empty())
                .orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, "shot"));
    }

    private static @Nullable Duration time(String text, String field) {
        if (text.isBlank()) {
            return null;
        }
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
        String part = time.group(4);
        long millis = part == null ? 0 : Math.round(Double.parseDouble("0." + part) * MILLIS);
        return Duration.ofHours(number(time.group(1)))
                .plusMinutes(number(time.group(2)))
                .plusSeconds(number(time.group(3)))
                .plusMillis(millis);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
