package app.photoplay.studio.ui;

import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.studio.look.LookChoice;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new film before it is converted: the one value of its screen. Kept with the session, so that leaving the page loses
 * nothing.
 *
 * @param file what was read from a file, or null for pasted text
 * @param title as typed, or taken from the text until somebody types
 * @param titled whether somebody typed it
 * @param chapters the picked ones by index; empty for all
 */
record FilmDraft(
        String text,
        @Nullable Manuscript file,
        String title,
        boolean titled,
        LookChoice look,
        AspectRatio aspect,
        Resolution resolution,
        LengthChoice length,
        List<Integer> chapters,
        Gate gate) {

    static final FilmDraft EMPTY = new FilmDraft(
            "",
            null,
            "",
            false,
            LookChoice.of(Look.SHADOW_THEATRE),
            AspectRatio.WIDE_16_9,
            Resolution.HD,
            LengthChoice.NATURAL,
            List.of(),
            Gate.FILM);

    /** Everything as it was asked for before, to be asked for differently. */
    static FilmDraft again(NewConversion film) {
        NewProject work = film.project();
        List<Integer> chapters = film.length() instanceof CutLength.Part part ? part.chapters() : List.of();
        return new FilmDraft(
                work.manuscript().readable(),
                work.manuscript(),
                work.title(),
                true,
                new LookChoice(work.look(), film.ownLook()),
                work.aspect(),
                work.resolution(),
                LengthChoice.of(film.length()),
                chapters,
                film.gate());
    }

    /** The draft this person left, or an empty one. */
    static FilmDraft kept() {
        FilmDraft kept = VaadinSession.getCurrent().getAttribute(FilmDraft.class);
        return kept == null ? EMPTY : kept;
    }

    /** Keeps it until it is converted or the session ends. */
    FilmDraft keep() {
        VaadinSession.getCurrent().setAttribute(FilmDraft.class, this);
        return this;
    }

    /** Another text; what belonged to the old one goes with it. */
    FilmDraft written(String other, @Nullable Manuscript from) {
        if (other.equals(text) && Objects.equals(from, file)) {
            return this;
        }
        boolean sameWork = file == null && from == null;
        return new FilmDraft(
                other,
                from,
                titled ? title : "",
                titled,
                look,
                aspect,
                resolution,
                sameWork ? length : LengthChoice.NATURAL,
                sameWork ? chapters : List.of(),
                gate);
    }

    FilmDraft titled(String other, boolean typed) {
        return new FilmDraft(text, file, other, typed, look, aspect, resolution, length, chapters, gate);
    }

    FilmDraft looking(LookChoice other) {
        return new FilmDraft(text, file, title, titled, other, aspect, resolution, length, chapters, gate);
    }

    FilmDraft shaped(AspectRatio other) {
        return new FilmDraft(text, file, title, titled, look, other, resolution, length, chapters, gate);
    }

    FilmDraft sized(Resolution other) {
        return new FilmDraft(text, file, title, titled, look, aspect, other, length, chapters, gate);
    }

    FilmDraft lasting(LengthChoice other) {
        return new FilmDraft(text, file, title, titled, look, aspect, resolution, other, chapters, gate);
    }

    FilmDraft of(List<Integer> others) {
        return new FilmDraft(
                text, file, title, titled, look, aspect, resolution, LengthChoice.NATURAL, List.copyOf(others), gate);
    }

    FilmDraft until(Gate other) {
        return new FilmDraft(text, file, title, titled, look, aspect, resolution, length, chapters, other);
    }

    boolean blank() {
        return text.isBlank();
    }

    /** @param manuscript its text, understood */
    NewConversion request(Manuscript manuscript) {
        return new NewConversion(
                new NewProject(title, manuscript, look.look(), aspect, resolution),
                length.cut(chapters),
                gate,
                look.own());
    }
}
