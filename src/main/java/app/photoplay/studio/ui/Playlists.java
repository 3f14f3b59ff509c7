package app.photoplay.studio.ui;

import app.photoplay.film.FilmView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.studio.board.SceneWords;
import app.photoplay.studio.board.ShotSummary;
import app.photoplay.studio.ui.Playlist.Chapter;
import app.photoplay.studio.ui.Playlist.Item;
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
            List<String> none = List.of();
            Item item = new Item(view.film(), view.poster(), length(view, film), none);
            return new Playlist(List.of(item), chapters(film), view.subtitles(), film.language());
        });
    }

    private static Duration length(FilmView view, FilmScreen film) {
        Duration measured = view.duration();
        return measured == null ? plan(film) : measured;
    }

    private static Duration plan(FilmScreen film) {
        return film.shots().map(ShotView::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** Where each scene begins; what the film is longer than its plan is the card in front. */
    private static List<Chapter> chapters(FilmScreen film) {
        Duration at = film.film()
                .map(view -> length(view, film).minus(plan(film)))
                .filter(front -> front.isPositive() && front.compareTo(Duration.ofSeconds(1)) > 0)
                .orElse(Duration.ZERO);
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
        for (int i = 0; i < chapters.size(); i++) {
            SceneView scene = film.storyboard().scenes().get(i);
            rows.add(new ChapterList.Row(chapters.get(i), SceneWords.shots(scene)));
        }
        return rows;
    }

    /** Everything that is made, in the order of the film: clips, and stills where there is no clip yet. */
    static Playlist made(FilmScreen film) {
        List<Item> items = new ArrayList<>();
        List<Chapter> chapters = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (SceneView scene : film.storyboard().scenes()) {
            Duration start = at;
            for (ShotView shot : scene.shots()) {
                ShotSummary standing = ShotSummary.of(shot);
                if (standing.picture() != null) {
                    items.add(new Item(shot.clip().asset(), shot.still().asset(), shot.duration(), lines(shot)));
                    at = at.plus(shot.duration());
                }
            }
            if (at.compareTo(start) > 0) {
                chapters.add(new Chapter(start, scene.title()));
            }
        }
        return new Playlist(items, chapters, null, film.language());
    }

    private static List<String> lines(ShotView shot) {
        return shot.dialogue().stream().map(line -> line.text().strip()).toList();
    }
}
