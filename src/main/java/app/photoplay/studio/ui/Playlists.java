package app.photoplay.studio.ui;

import app.photoplay.film.FilmContents;
import app.photoplay.film.FilmView;
import app.photoplay.film.ReelTimes;
import app.photoplay.film.ReelTimes.Timed;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.studio.board.SceneWords;
import app.photoplay.studio.board.ShotSummary;
import app.photoplay.studio.ui.Playlist.Chapter;
import app.photoplay.studio.ui.Playlist.Item;
import app.photoplay.studio.ui.Playlist.ShotStart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a film can be played: the finished film, or everything that is made of it so far. */
final class Playlists {

    private Playlists() {}

    /** Whether anything is made that can be watched. */
    static boolean watchable(FilmScreen film) {
        return film.shots().anyMatch(shot -> ShotSummary.of(shot).picture() != null);
    }

    /** The finished film with its scenes as chapters. */
    static Optional<Playlist> finished(FilmScreen film) {
        return film.film().map(view -> {
            Item item = new Item(view.film(), view.poster(), length(view, film), List.of());
            return new Playlist(List.of(item), chapters(film), shots(film), view.subtitles(), film.language());
        });
    }

    private static Duration length(FilmView view, FilmScreen film) {
        Duration measured = view.duration();
        return measured == null ? plan(film) : measured;
    }

    private static Duration plan(FilmScreen film) {
        return film.shots().map(ShotView::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** What stands in front of the first shot of the finished film: its card; nothing where there is none. */
    static Duration card(FilmScreen film) {
        FilmContents cut = film.contents();
        if (cut != null && film.film().isPresent()) {
            return cut.chapters().stream()
                    .flatMap(chapter -> chapter.moments().stream())
                    .map(FilmContents.Moment::from)
                    .findFirst()
                    .orElse(Duration.ZERO);
        }
        return film.film()
                .map(view -> length(view, film).minus(plan(film)))
                .filter(front -> front.isPositive() && front.compareTo(Duration.ofSeconds(1)) > 0)
                .orElse(Duration.ZERO);
    }

    /** Where each shot begins in the finished film. */
    private static List<ShotStart> shots(FilmScreen film) {
        FilmContents cut = film.contents();
        if (cut != null) {
            return cut.chapters().stream()
                    .flatMap(chapter -> chapter.moments().stream())
                    .flatMap(moment -> film.shot(moment.shot()).stream()
                            .map(shot -> new ShotStart(moment.from(), shot.id(), shot.number())))
                    .toList();
        }
        Duration at = card(film);
        List<ShotStart> starts = new ArrayList<>();
        for (ShotView shot : film.shots().toList()) {
            starts.add(new ShotStart(starts.isEmpty() ? Duration.ZERO : at, shot.id(), shot.number()));
            at = at.plus(shot.duration());
        }
        return starts;
    }

    /** Where each scene begins: in an outdated film where it began when that was cut. */
    private static List<Chapter> chapters(FilmScreen film) {
        FilmContents cut = film.contents();
        if (cut != null) {
            return cut.chapters().stream()
                    .map(chapter -> new Chapter(chapter.from(), chapter.title()))
                    .toList();
        }
        Duration at = card(film);
        List<Chapter> chapters = new ArrayList<>();
        for (SceneView scene : film.storyboard().scenes()) {
            chapters.add(new Chapter(chapters.isEmpty() ? Duration.ZERO : at, scene.title()));
            at = at.plus(scene.duration());
        }
        return chapters;
    }

    /** The finished film's chapters with what stands beside them. */
    static List<ChapterList.Row> rows(FilmScreen film) {
        List<Chapter> chapters = chapters(film);
        List<ChapterList.Row> rows = new ArrayList<>();
        FilmContents cut = film.contents();
        if (cut != null) {
            for (int i = 0; i < chapters.size(); i++) {
                int shots = cut.chapters().get(i).moments().size();
                rows.add(new ChapterList.Row(chapters.get(i), SceneWords.shots(shots)));
            }
            return rows;
        }
        for (int i = 0; i < chapters.size(); i++) {
            SceneView scene = film.storyboard().scenes().get(i);
            rows.add(new ChapterList.Row(chapters.get(i), SceneWords.shots(scene)));
        }
        return rows;
    }

    /** Everything that is made, in the order of the film: clips, and stills where there is no clip yet, with their words. */
    static Playlist made(FilmScreen film) {
        List<Item> items = new ArrayList<>();
        List<Chapter> chapters = new ArrayList<>();
        List<ShotStart> shots = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (SceneView scene : film.storyboard().scenes()) {
            Duration start = at;
            List<Timed> timed = ReelTimes.of(scene);
            for (int i = 0; i < timed.size(); i++) {
                ShotView shot = scene.shots().get(i);
                if (ShotSummary.of(shot).picture() != null) {
                    Duration lasts = timed.get(i).duration();
                    shots.add(new ShotStart(at, shot.id(), shot.number()));
                    items.add(new Item(
                            shot.clip().asset(),
                            shot.still().asset(),
                            lasts,
                            timed.get(i).cues()));
                    at = at.plus(lasts);
                }
            }
            if (at.compareTo(start) > 0) {
                chapters.add(new Chapter(start, scene.title()));
            }
        }
        return new Playlist(items, chapters, shots, null, film.language());
    }
}
