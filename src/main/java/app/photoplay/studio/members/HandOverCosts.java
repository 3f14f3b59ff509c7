package app.photoplay.studio.members;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Reckons what somebody takes over with a film. */
@Component
@PreAuthorize("isAuthenticated()")
public class HandOverCosts {

    private final FilmSnapshots films;

    HandOverCosts(FilmSnapshots films) {
        this.films = films;
    }

    public HandOverCost of(ProjectId film) {
        FilmSnapshot now = films.of(film);
        ConversionProgress progress = now.progress();
        if (progress != null && !progress.state().resting()) {
            Credits left = progress.quoted().minus(progress.spent());
            return new HandOverCost(true, left);
        }
        return new HandOverCost(false, now.outstanding().upTo(Gate.FILM));
    }
}
