package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import org.jspecify.annotations.Nullable;

/** What commands do to the film as a whole. */
final class FilmOperations {

    private FilmOperations() {}

    static Storyboard edit(Storyboard document, FilmEdit edit) {
        return document.of(film(document).edited(edit));
    }

    static Storyboard poster(Storyboard document, @Nullable AssetId picture) {
        return document.of(film(document).withPoster(picture));
    }

    private static FilmEntry film(Storyboard document) {
        return Refusals.found(document.film());
    }
}
