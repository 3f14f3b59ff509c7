package app.photoplay.studio.settings;

import app.photoplay.continuity.FilmLength;
import app.photoplay.conversion.FaceWish;
import app.photoplay.look.OwnLook;
import app.photoplay.look.OwnLookId;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.OwnStyle;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.studio.look.LookChoice;
import java.util.List;
import java.util.Optional;

/**
 * A film as a whole, as its settings show it.
 *
 * @param revision of the document; 0 while its text is being broken down
 * @param film its face
 * @param length of its shots
 * @param pictures that can be its poster, in the order of the film
 */
record SettingsShown(
        ProjectSummary project, long revision, FilmEntry film, FilmLength length, List<Candidate> pictures) {

    /** @param shot its number */
    record Candidate(int shot, AssetId picture) {}

    LookChoice look() {
        OwnStyle style = film.style();
        return new LookChoice(film.look(), style == null ? null : new OwnLookId(style.look()));
    }

    /**
     * What a choice asks to change; a look of one's own that says what the film says already changes nothing.
     *
     * @param own the chosen look of one's own, as it is now; empty for a preset
     */
    FaceWish wish(LookChoice choice, Optional<OwnLook> own, AspectRatio shape, Resolution size) {
        boolean look = own.map(mine -> !says(mine)).orElse(film.style() != null || film.look() != choice.look());
        AspectRatio aspect = shape == film.aspect() ? null : shape;
        Resolution resolution = size == film.resolution() ? null : size;
        return look
                ? new FaceWish(choice.look(), choice.own(), aspect, resolution)
                : new FaceWish(null, null, aspect, resolution);
    }

    private boolean says(OwnLook mine) {
        OwnStyle style = film.style();
        return style != null
                && style.look().equals(mine.id().value())
                && style.name().equals(mine.name())
                && style.words().equals(mine.words())
                && style.pictures().size() == mine.pictures().size()
                && film.look() == mine.base();
    }
}
