package app.photoplay.production.view;

import app.photoplay.media.AssetId;
import app.photoplay.media.PictureIntake;
import app.photoplay.plan.Demand;
import app.photoplay.plan.Limits;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import java.io.InputStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Pictures that the signed-in person brings of people and places; a command names them then. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReferencePictures {

    /** What it takes is known once it is encoded: it is let in where anything still fits. */
    private static final long SMALLEST = 1;

    private final ProjectAccess access;
    private final PictureIntake pictures;
    private final Limits limits;

    ReferencePictures(ProjectAccess access, PictureIntake pictures, Limits limits) {
        this.access = access;
        this.pictures = pictures;
        this.limits = limits;
    }

    /**
     * Keeps a picture with the project.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the person may edit it, PLAN_STORAGE where their plan keeps no
     *     more
     * @throws app.photoplay.media.UnusableMediaException if it is no picture, too large, or cannot be decoded
     */
    public AssetId bring(ProjectId project, InputStream picture) {
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        limits.require(summary.owner(), new Demand.Upload(SMALLEST), null);
        return pictures.store(project, picture).id();
    }
}
