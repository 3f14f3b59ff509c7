package app.photoplay.studio.board;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Durations as a cutting room writes them. */
public final class DurationFormat {

    private DurationFormat() {}

    /** A time code in minutes and seconds: «1:25», over an hour «1:02:09». */
    public static String code(Duration at) {
        long seconds = Math.max(0, at.toSeconds());
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** A length as a time code, rounded to the nearest second as its words are: «2:04». */
    public static String rounded(Duration length) {
        return code(length.plusMillis(500));
    }

    /** Parts in whole seconds, rounded where each ends and not each by itself: together they are the rounded whole. */
    public static List<Duration> whole(List<Duration> parts) {
        List<Duration> whole = new ArrayList<>();
        Duration end = Duration.ZERO;
        for (Duration part : parts) {
            long before = seconds(end);
            end = end.plus(part);
            whole.add(Duration.ofSeconds(seconds(end) - before));
        }
        return List.copyOf(whole);
    }

    private static long seconds(Duration length) {
        return length.plusMillis(500).toSeconds();
    }

    /** In words: «41 s», «2 min 10 s», «18 h 17 min». Rounded to the nearest second. */
    public static String words(Duration length) {
        long seconds = seconds(length);
        if (seconds >= 3600) {
            return I18NProvider.translate("storyboard.hours-minutes", seconds / 3600, seconds / 60 % 60);
        }
        return seconds < 60
                ? I18NProvider.translate("time.seconds", seconds)
                : I18NProvider.translate("time.minutes-seconds", seconds / 60, seconds % 60);
    }
}
