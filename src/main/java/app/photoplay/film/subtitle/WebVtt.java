package app.photoplay.film.subtitle;

import app.photoplay.media.ffmpeg.FilmStock;
import java.util.List;
import java.util.Locale;

/** Writes cues as WebVTT (W3C, «WebVTT: The Web Video Text Tracks Format»). */
public final class WebVtt {

    private WebVtt() {}

    public static String write(List<Cue> cues) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            text.append('\n').append(time(cue.from())).append(" --> ").append(time(cue.to()));
            for (String line : cue.lines()) {
                text.append('\n').append(escaped(line));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String escaped(String line) {
        return line.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String time(long frame) {
        long ms = frame * 1000 / FilmStock.RATE;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    }
}
