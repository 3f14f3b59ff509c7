package app.photoplay.studio.ui;

import app.photoplay.base.UserId;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Poster;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.DashboardEntry;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.project.ProjectLinks;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.life.FilmCard;
import app.photoplay.studio.life.FilmMenu;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A film on the dashboard; its poster keeps its place while its state moves. */
final class FilmPoster extends Composite<Div> {

    private @Nullable Poster poster;
    private @Nullable DashboardEntry shown;

    private final FilmMenu menu;

    private final UserId me;

    FilmPoster(FilmActs acts, UserId me) {
        this.me = me;
        menu = new FilmMenu(acts, false);
        getContent().addClassName("poster-place");
    }

    void show(DashboardEntry film) {
        if (film.equals(shown)) {
            return;
        }
        if (poster == null
                || shown == null
                || !shown.project().equals(film.project())
                || !Objects.equals(shown.picture(), film.picture())
                || !Objects.equals(language(shown), language(film))) {
            AssetId picture = film.picture();
            poster = new Poster(
                    ProjectLinks.screen(film.project().id()),
                    film.project().title(),
                    language(film),
                    getTranslation("look." + film.project().look().id()),
                    picture == null ? null : MediaLinks.gallery(picture));
            if (picture != null) {
                // A wide picture that is cut to 2:3 is two and a half times as wide as its poster.
                poster.sizes(MediaLinks.srcset(picture), "(max-width: 720px) 120vw, 680px");
            }
            getContent().removeAll();
            getContent().add(poster, menu);
        }
        shown = film;
        boolean own = film.project().owner().equals(me);
        menu.setVisible(own);
        menu.show(FilmCard.of(film.project(), film.progress()));
        ConversionProgress progress = film.progress();
        poster.state(
                mark(progress),
                PosterWords.state(progress),
                own
                        ? PosterWords.details(film, true, getLocale())
                        : getTranslation("members.shared") + " · " + PosterWords.details(film, false, getLocale()));
        poster.progress(progress == null || progress.state().resting() ? 1 : progress.fraction());
    }

    private static @Nullable String language(DashboardEntry film) {
        return film.progress() == null ? null : film.progress().language();
    }

    private static Span mark(@Nullable ConversionProgress progress) {
        if (progress == null) {
            return Icons.FILE.create();
        }
        boolean still = progress.state() == ConversionState.MAKING && progress.standsStill();
        Span mark = (still ? Icons.PAUSE : icon(progress.state())).create();
        if (still) {
            return mark;
        }
        switch (progress.state()) {
            case DONE -> mark.addClassName("green");
            case INCOMPLETE, FAILED -> mark.addClassName("red");
            case PLANNING, MAKING, ASSEMBLING -> mark.addClassName("turn");
            case AT_GATE, CANCELLED -> {}
        }
        return mark;
    }

    private static Icons icon(ConversionState state) {
        return switch (state) {
            case PLANNING, MAKING, ASSEMBLING -> Icons.MAKING;
            case AT_GATE -> Icons.STOPPED;
            case DONE -> Icons.CHECK;
            case INCOMPLETE, FAILED -> Icons.FAILED;
            case CANCELLED -> Icons.CROSS;
        };
    }
}
