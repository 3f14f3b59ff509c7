package app.photoplay.project;

import app.photoplay.plan.Resolution;
import app.photoplay.screenplay.Manuscript;

/**
 * What a creator hands in to begin a work.
 *
 * @param title of the film, not blank, at most 120 characters
 * @param manuscript the source, verbatim
 */
public record NewProject(String title, Manuscript manuscript, Look look, AspectRatio aspect, Resolution resolution) {

    public NewProject titled(String other) {
        return new NewProject(other, manuscript, look, aspect, resolution);
    }
}
