package app.photoplay.studio.ui;

import app.photoplay.base.ui.HasKeys.KeyHint;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The upper half of a film's screen: the frame or the player, how it stands, and the strip of all shots. */
final class Stage extends Composite<Section> {

    private final StatPanel stat;
    private final FilmStrip strip;
    private final Div wrap = new Div();
    private @Nullable HeroFrame hero;
    private @Nullable FilmPlayer player;
    private boolean watching;

    Stage(StageActions actions) {
        stat = new StatPanel(actions);
        strip = new FilmStrip(actions::open);
        wrap.addClassName("wrap");
        wrap.add(stat);
        getContent().addClassName("stage");
        getContent().add(wrap, strip);
    }

    ActionBar dock() {
        return stat.dock();
    }

    /** The keys of the player while there is one. */
    List<KeyHint> keys() {
        return player == null ? List.of() : player.keys();
    }

    void show(FilmScreen film) {
        Optional<Playlist> finished = film.running() ? Optional.empty() : Playlists.finished(film);
        if (finished.isPresent()) {
            thread(film, finished.get());
            watching = false;
        } else if (watching) {
            thread(film, Playlists.made(film));
        } else {
            showHero(film);
        }
        boolean done = finished.isPresent();
        getContent().setClassName("done", done);
        strip.setVisible(!done && film.shots().findAny().isPresent());
        strip.show(film.storyboard());
        stat.show(film, watching || done);
    }

    /** Takes it out of the frame again. */
    void stopWatching(FilmScreen film) {
        watching = false;
        show(film);
    }

    /** Puts what is made into the frame and plays it. */
    void watch(FilmScreen film) {
        watching = true;
        show(film);
        if (player != null) {
            player.play();
        }
    }

    private void showHero(FilmScreen film) {
        if (hero == null) {
            hero = new HeroFrame(film.ratio());
        }
        if (player != null) {
            wrap.remove(player);
            player = null;
        }
        if (hero.getParent().isEmpty()) {
            wrap.addComponentAsFirst(hero);
        }
        hero.show(film);
    }

    private void thread(FilmScreen film, Playlist reel) {
        if (hero != null) {
            wrap.remove(hero);
            hero = null;
        }
        if (player == null) {
            player = new FilmPlayer(film.ratio());
            player.follow(stat.chapters());
            wrap.addComponentAsFirst(player);
        }
        player.thread(reel);
    }
}
