package app.photoplay.studio.ui;

import app.photoplay.base.ui.HasKeys.KeyHint;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Shortcut;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The upper half of a film's screen: the frame or the player, how it stands, and the strip of all shots. */
final class Stage extends Composite<Section> {

    /** The shot whose card has the focus, the one that is open, or the one that plays. */
    private static final String WHICH = """
            const at = document.activeElement;
            const player = document.querySelector('film-player');
            return (at?.closest('.shot[data-shot], shot-sheet') ?? player ?? document.querySelector('shot-sheet'))
                ?.dataset.shot ?? ''""";

    private final Button openThis;
    private final StatPanel stat;
    private final FilmStrip strip;
    private final Div wrap = new Div();
    private @Nullable HeroFrame hero;
    private @Nullable FilmPlayer player;
    private boolean watching;

    Stage(StageActions actions) {
        stat = new StatPanel(actions);
        strip = new FilmStrip(actions::open);
        openThis = Shortcut.on(new Button(getTranslation("sheet.open-this"), Icons.EDIT.create()), "e");
        openThis.addThemeVariants(ButtonVariant.TERTIARY);
        openThis.addClickListener(click -> openThis.getElement()
                .executeJs(WHICH)
                .then(String.class, id -> {
                    if (!id.isEmpty()) {
                        actions.edit(ShotId.of(id));
                    }
                }));
        openThis.addClassNames("open-this", "aside-only");
        wrap.addClassName("wrap");
        wrap.add(stat);
        getContent().addClassName("stage");
        getContent().add(wrap, openThis, strip);
    }

    ActionBar dock() {
        return stat.dock();
    }

    /** The keys of the player while there is one. */
    List<KeyHint> keys() {
        return player == null ? List.of() : player.keys();
    }

    void show(FilmScreen film) {
        Optional<Playlist> finished = film.running() && !film.recutting() ? Optional.empty() : Playlists.finished(film);
        if (finished.isPresent()) {
            thread(film, finished.get());
            watching = false;
        } else if (watching) {
            thread(film, Playlists.made(film));
        } else {
            showHero(film);
        }
        boolean done = finished.isPresent();
        // Where nothing plays it is there for its key alone.
        openThis.setClassName("aside-only", player == null);
        getContent().setClassName("done", done);
        getContent().setClassName("running", film.running());
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

    /** Plays from the first frame of a shot; what is made, where there is no film yet. */
    void watchFrom(FilmScreen film, ShotId shot) {
        if (player == null) {
            watching = true;
            show(film);
        }
        if (player != null) {
            player.seek(shot);
            player.play();
            player.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
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
