package app.photoplay.studio.ui;

import app.photoplay.film.ReelTimes.TimedCue;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the player plays: one film, or takes one after the other.
 *
 * @param shots where each shot begins, in order
 * @param captions the WebVTT of the whole, or null: then the cues of each item are shown
 * @param language of what is said, ISO 639-1, or null where nobody knows
 */
public record Playlist(
        List<Item> items,
        List<Chapter> chapters,
        List<ShotStart> shots,
        @Nullable AssetId captions,
        @Nullable String language) {

    /**
     * One file of the reel.
     *
     * @param clip moving pictures, or null for a still that is shown for its duration
     * @param picture shown until the clip is loaded
     * @param cues what is read under it, counted from its own beginning
     */
    public record Item(@Nullable AssetId clip, @Nullable AssetId picture, Duration duration, List<TimedCue> cues) {}

    /** Where a scene begins. */
    public record Chapter(Duration start, String title) {}

    /** @param number 1-based within the film */
    public record ShotStart(Duration start, ShotId shot, int number) {}

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public Duration duration() {
        return items.stream().map(Item::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** The same for the element in the browser, in seconds and addresses. */
    Cued cued(PlayerWords words) {
        List<CuedItem> cued = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (Item item : items) {
            cued.add(new CuedItem(
                    item.clip() == null ? "" : MediaLinks.file(item.clip()),
                    item.picture() == null ? "" : MediaLinks.full(item.picture()),
                    seconds(at),
                    seconds(item.duration()),
                    item.clip() != null,
                    item.cues().stream()
                            .map(cue -> new CuedWords(seconds(cue.from()), seconds(cue.to()), cue.text()))
                            .toList()));
            at = at.plus(item.duration());
        }
        List<CuedChapter> starts = chapters.stream()
                .map(chapter -> new CuedChapter(seconds(chapter.start()), chapter.title()))
                .toList();
        return new Cued(
                cued,
                starts,
                shots.stream()
                        .map(shot -> new CuedShot(
                                seconds(shot.start()), shot.shot().value().toString(), shot.number()))
                        .toList(),
                captions == null ? "" : MediaLinks.file(captions),
                language == null ? "und" : language,
                words);
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** The shape that {@code film-player.js} reads. */
    record Cued(
            List<CuedItem> items,
            List<CuedChapter> chapters,
            List<CuedShot> shots,
            String captions,
            String language,
            PlayerWords words) {}

    record CuedItem(String src, String picture, double start, double duration, boolean moving, List<CuedWords> cues) {}

    record CuedWords(double from, double to, String text) {}

    record CuedShot(double start, String id, int number) {}

    record CuedChapter(double start, String title) {}

    /** The names of the player's controls. */
    record PlayerWords(
            String player,
            String play,
            String pause,
            String position,
            String captions,
            String sound,
            String volume,
            String speed,
            String full) {}
}
