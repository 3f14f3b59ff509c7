package app.photoplay.film.subtitle;

import app.photoplay.film.cut.Caption;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.ffmpeg.FilmStock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When which words stand under the picture. Within a shot, each cue gets its share of the time by its length; who
 * speaks is named where a scene has several voices and the voice changes.
 */
public final class Subtitles {

    private static final int GAP = 2;
    private static final int SHORTEST = 2 * FilmStock.RATE;
    private static final double LETTERS_A_SECOND = 9;
    private static final int LEAD = 12;

    private Subtitles() {}

    /** What is to be read during a shot of that many frames. */
    public record Spoken(long frames, List<Caption> captions) {}

    /** For each shot of the cut in order, its cues counted from its own first frame. */
    public static List<List<Cue>> ofShots(Cut cut) {
        return cut.scenes().stream()
                .flatMap(scene ->
                        ofScene(scene.shots().stream()
                                        .map(shot -> new Spoken(shot.frames(), shot.captions()))
                                        .toList())
                                .stream())
                .toList();
    }

    /** For each shot of one scene in order, its cues counted from its own first frame. */
    public static List<List<Cue>> ofScene(List<Spoken> shots) {
        boolean several = shots.stream()
                        .flatMap(shot -> shot.captions().stream())
                        .map(Caption::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
        List<List<Cue>> all = new ArrayList<>();
        String last = null;
        for (Spoken shot : shots) {
            List<List<String>> texts = new ArrayList<>();
            for (Caption caption : shot.captions()) {
                texts.addAll(CueText.split(words(caption, several, last)));
                last = caption.speaker();
            }
            all.add(timed(texts, shot.frames()));
        }
        return all;
    }

    /** The cues of the whole film, counted from its first frame. */
    public static List<Cue> ofFilm(Cut cut) {
        List<Cue> film = new ArrayList<>();
        List<List<Cue>> byShot = ofShots(cut);
        List<CutShot> shots = cut.shots();
        long start = cut.titleFrames();
        for (int i = 0; i < shots.size(); i++) {
            for (Cue cue : byShot.get(i)) {
                film.add(cue.later(start));
            }
            start += shots.get(i).frames();
        }
        return film;
    }

    private static String words(Caption caption, boolean several, @Nullable String last) {
        String speaker = caption.speaker();
        return several && speaker != null && !speaker.equals(last) ? speaker + ": " + caption.text() : caption.text();
    }

    private static List<Cue> timed(List<List<String>> texts, long frames) {
        List<Cue> cues = new ArrayList<>();
        long weights = texts.stream().mapToLong(Subtitles::weight).sum();
        long passed = 0;
        for (List<String> lines : texts) {
            long from = passed * frames / weights;
            passed += weight(lines);
            long end = passed * frames / weights;
            long enough = Math.max(SHORTEST, Math.round(letters(lines) / LETTERS_A_SECOND * FilmStock.RATE));
            long to = Math.min(Math.max(from + 1, end - GAP), from + enough);
            if (to > from && from < frames) {
                cues.add(new Cue(from, Math.min(to, frames), lines));
            }
        }
        return cues;
    }

    private static long weight(List<String> lines) {
        return LEAD + letters(lines);
    }

    private static long letters(List<String> lines) {
        return lines.stream().mapToLong(CueText::length).sum();
    }
}
