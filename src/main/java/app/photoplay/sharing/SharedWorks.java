package app.photoplay.sharing;

import app.photoplay.film.FilmContents;
import app.photoplay.film.FilmId;
import app.photoplay.film.FilmView;
import app.photoplay.film.Films;
import app.photoplay.production.view.RevisionPictures;
import app.photoplay.production.view.RevisionPictures.Pictures;
import app.photoplay.sharing.SharedWork.Chapter;
import app.photoplay.sharing.SharedWork.Moment;
import app.photoplay.sharing.SharedWork.Person;
import app.photoplay.sharing.SharedWork.Said;
import app.photoplay.sharing.SharedWork.Scene;
import app.photoplay.sharing.SharedWork.Screening;
import app.photoplay.sharing.SharedWork.Shot;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Published versions with everything that is shown of them. What was published never changes, so it is remembered; only
 * whoever has asked {@link GuestAccess} may hand it out.
 */
@Service
@PermitAll
public class SharedWorks {

    private static final int REMEMBERED_SHOTS = 20_000;
    private static final String DRAWN = "animatic";

    private final StoryboardArchive archive;
    private final RevisionPictures pictures;
    private final Films films;
    private final Cache<Key, SharedWork> known = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_SHOTS)
            .<Key, SharedWork>weigher((key, work) -> work.shots() + 10)
            .build();

    SharedWorks(StoryboardArchive archive, RevisionPictures pictures, Films films) {
        this.archive = archive;
        this.pictures = pictures;
        this.films = films;
    }

    private record Key(UUID version, @Nullable FilmId film) {}

    /** As it was published. */
    public SharedWork of(PublishedVersion version) {
        Key key = new Key(version.id(), version.film());
        SharedWork work = known.getIfPresent(key);
        if (work == null) {
            work = read(version);
            if (!(work.screening() instanceof Screening.OnItsWay)) {
                known.put(key, work);
            }
        }
        return work;
    }

    private SharedWork read(PublishedVersion version) {
        Storyboard board = archive.at(version.project(), version.revision()).storyboard();
        Map<ShotId, Pictures> made = pictures.of(version.project(), board);
        List<Scene> scenes = new ArrayList<>();
        Map<ShotId, Integer> numbers = new HashMap<>();
        var byScene = board.filmShotsByScene();
        for (SceneEntry scene : board.filmScenes()) {
            List<Shot> shots = new ArrayList<>();
            for (ShotEntry shot : byScene.getOrDefault(scene.id(), List.of())) {
                numbers.put(shot.id(), numbers.size() + 1);
                shots.add(shot(shot, numbers.size(), Objects.requireNonNull(made.get(shot.id()))));
            }
            scenes.add(new Scene(scenes.size() + 1, scene.title(), scene.shownHeading(), List.copyOf(shots)));
        }
        FilmContents contents =
                version.film() == null ? null : films.contents(version.film()).orElse(null);
        List<Person> cast = board.cast().stream()
                .map(person -> new Person(
                        person.member().name(), person.member().description().strip()))
                .toList();
        boolean drawn = made.values().stream()
                .flatMap(picture -> picture.makers().stream())
                .allMatch(DRAWN::equals);
        return new SharedWork(
                version,
                contents == null ? null : contents.language(),
                drawn,
                screening(version, contents, numbers),
                List.copyOf(scenes),
                cast);
    }

    private static Shot shot(ShotEntry shot, int number, Pictures made) {
        return new Shot(
                shot.id(),
                number,
                shot.size(),
                shot.move(),
                shot.title(),
                shot.duration(),
                shot.action(),
                shot.dialogue(),
                made.still(),
                made.clip());
    }

    private Screening screening(
            PublishedVersion version, @Nullable FilmContents contents, Map<ShotId, Integer> numbers) {
        FilmView film =
                version.film() == null ? null : films.find(version.film()).orElse(null);
        if (film == null || contents == null || film.state() == FilmView.State.FAILED) {
            return new Screening.None();
        }
        if (film.state() != FilmView.State.READY || film.film() == null) {
            return new Screening.OnItsWay();
        }
        return new Screening.Ready(
                film.film(),
                film.poster(),
                film.subtitles(),
                Objects.requireNonNullElse(film.duration(), Duration.ZERO),
                film.bytes(),
                contents.chapters().stream()
                        .map(chapter -> chapter(chapter, numbers))
                        .toList());
    }

    private static Chapter chapter(FilmContents.Chapter chapter, Map<ShotId, Integer> numbers) {
        int shot = chapter.moments().stream()
                .map(moment -> numbers.getOrDefault(moment.shot(), 0))
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
        List<Said> words = chapter.moments().stream()
                .flatMap(moment -> moment.captions().stream().map(caption -> Said.of(moment.from(), caption)))
                .toList();
        List<Moment> moments = chapter.moments().stream()
                .filter(moment -> numbers.containsKey(moment.shot()))
                .map(moment -> new Moment(numbers.getOrDefault(moment.shot(), 0), moment.from()))
                .toList();
        return new Chapter(chapter.title(), chapter.from(), shot, words, moments);
    }
}
