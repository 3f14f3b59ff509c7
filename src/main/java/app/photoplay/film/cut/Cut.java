package app.photoplay.film.cut;

import app.photoplay.media.ffmpeg.FilmStock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a film is made of, in order. Two equal cuts are the same film.
 *
 * @param byline who wrote it, or null
 * @param language of its words, ISO 639-1, or null where nobody knows
 */
public record Cut(
        String title, @Nullable String byline, @Nullable String language, List<CutScene> scenes) {

    private static final double CARD_SHARE = 0.04;
    private static final int SHORTEST_CARD = FilmStock.RATE * 3 / 2;
    private static final int LONGEST_CARD = FilmStock.RATE * 3;

    public Cut {
        scenes = List.copyOf(scenes);
        if (scenes.stream().allMatch(scene -> scene.shots().isEmpty())) {
            throw new IllegalArgumentException("A film has at least one shot");
        }
    }

    /** How long the film will be: its shots, and its title card where it gets one. */
    public Duration duration() {
        return Duration.ofNanos(frames() * 1_000_000_000L / FilmStock.RATE);
    }

    /** Whether the film of another cut shows the same: a title that no card is drawn for is not seen in it. */
    public boolean shows(Cut other) {
        boolean drawn = titleFrames() > 0 || other.titleFrames() > 0;
        return scenes.equals(other.scenes)
                && Objects.equals(language, other.language)
                && (!drawn || (title.equals(other.title) && Objects.equals(byline, other.byline)));
    }

    public List<CutShot> shots() {
        return scenes.stream().flatMap(scene -> scene.shots().stream()).toList();
    }

    public long frames() {
        return titleFrames() + shots().stream().mapToLong(CutShot::frames).sum();
    }

    /** A film that begins with a card of its own gets no second one. The shorter the film, the shorter the card. */
    public long titleFrames() {
        List<CutShot> shots = shots();
        if (shots.getFirst().title() || title.isBlank()) {
            return 0;
        }
        return cardFrames(shots.stream().mapToLong(CutShot::frames).sum());
    }

    private static long cardFrames(long film) {
        return Math.clamp(Math.round(film * CARD_SHARE), SHORTEST_CARD, LONGEST_CARD);
    }

    /**
     * How long the film of such shots will be, in the frames that it gets.
     *
     * @param carded whether it gets a title card in front, because its first shot is none
     */
    public static Duration length(List<Duration> shots, boolean carded) {
        long frames = shots.stream().mapToLong(FilmStock::frames).sum();
        long all = frames == 0 || !carded ? frames : frames + cardFrames(frames);
        return Duration.ofNanos(all * 1_000_000_000L / FilmStock.RATE);
    }
}
