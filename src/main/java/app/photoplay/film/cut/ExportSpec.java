package app.photoplay.film.cut;

import app.photoplay.project.ProjectSummary;

/**
 * How a cut is exported. The same cut exported in the same way is the same film.
 *
 * @param width pixels, even
 * @param height pixels, even
 */
public record ExportSpec(int width, int height, SubtitleMode subtitles, FilmFormat format) {

    private static final int SMALLEST = 16;

    public ExportSpec {
        if (width < SMALLEST || height < SMALLEST || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("A film's sides are even and at least " + SMALLEST + " pixels");
        }
    }

    /** The film that everybody watches: of the project's size, its subtitles in a track of their own. */
    public static ExportSpec standard(ProjectSummary project) {
        return new ExportSpec(project.width(), project.height(), SubtitleMode.TRACK, FilmFormat.MP4);
    }

    public boolean burnedIn() {
        return subtitles == SubtitleMode.BURNED_IN;
    }
}
