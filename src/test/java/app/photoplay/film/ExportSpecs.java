package app.photoplay.film;

import app.photoplay.film.cut.ExportSpec;
import app.photoplay.film.cut.FilmFormat;
import app.photoplay.film.cut.SubtitleMode;

/** Exports that are made quickly. */
final class ExportSpecs {

    static final ExportSpec SMALL = new ExportSpec(160, 90, SubtitleMode.TRACK, FilmFormat.MP4);
    static final ExportSpec SMALL_BURNED_IN = new ExportSpec(160, 90, SubtitleMode.BURNED_IN, FilmFormat.MP4);

    private ExportSpecs() {}
}
