package app.photoplay.studio.ui;

import app.photoplay.base.ui.HasKeys.KeyHint;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays a reel with the keys of a cutting room, subtitles and chapters. The work is done in the browser by
 * {@code scripts/film-player.js}.
 */
@Tag("film-player")
@JavaScript("context://scripts/film-player.js")
@StyleSheet("context://styles/watch.css")
public final class FilmPlayer extends Component implements HasStyle, HasSize {

    private @Nullable Playlist shown;

    /** @param ratio width by height of the film */
    public FilmPlayer(double ratio) {
        addClassNames("screen", "player");
        getStyle().set("--ratio", String.valueOf(ratio));
    }

    /** Threads a reel; the same reel again changes nothing, another keeps its place in time. */
    public void thread(Playlist reel) {
        if (!reel.equals(shown)) {
            shown = reel;
            getElement().setPropertyBean("reel", reel.cued(words()));
        }
    }

    /** Ties the list of chapters to it, whose buttons carry {@code data-start} in seconds. */
    public void follow(Component chapters) {
        getElement().setAttribute("chapters", chapters.getId().orElseThrow());
    }

    public void play() {
        getElement().executeJs("this.play && this.play()");
    }

    /** To the first frame of a shot, where the reel has it. */
    public void seek(ShotId shot) {
        getElement()
                .executeJs("this.seekShot && this.seekShot($0)", shot.value().toString());
    }

    /**
     * Asks the browser which shot is in the frame now. Scripts hear of every change by the event {@code shot-change}, and
     * read the attributes {@code data-shot} and {@code data-number}.
     *
     * @param then gets nothing where the reel is not threaded yet
     */
    public void playing(Consumer<Optional<ShotId>> then) {
        getElement()
                .executeJs("return this.dataset.shot ?? ''")
                .then(String.class, id -> then.accept(id.isEmpty() ? Optional.empty() : Optional.of(ShotId.of(id))));
    }

    /** The keys it listens to, for the list of all keys. */
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("K", getTranslation("film.key.play")),
                new KeyHint("J L", getTranslation("film.key.shuttle")),
                new KeyHint("\u2190 \u2192", getTranslation("film.key.step")),
                new KeyHint("Home End", getTranslation("film.key.ends")),
                new KeyHint("C", getTranslation("film.captions")),
                new KeyHint("M", getTranslation("film.sound")),
                new KeyHint("\u2191 \u2193", getTranslation("film.key.volume")),
                new KeyHint("< >", getTranslation("film.key.speed")),
                new KeyHint("F", getTranslation("film.full-screen")));
    }

    private Playlist.PlayerWords words() {
        return new Playlist.PlayerWords(
                getTranslation("film.player"),
                getTranslation("film.play"),
                getTranslation("film.pause"),
                getTranslation("film.position"),
                getTranslation("film.captions"),
                getTranslation("film.sound"),
                getTranslation("film.volume"),
                getTranslation("film.speed"),
                getTranslation("film.full-screen"));
    }
}
