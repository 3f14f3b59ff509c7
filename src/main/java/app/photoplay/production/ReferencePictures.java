package app.photoplay.production;

import app.photoplay.media.AssetId;
import app.photoplay.media.PictureIntake;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import java.io.InputStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Pictures that the signed-in person brings of people and places; a command names them then. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReferencePictures {

    private final ProjectAccess access;
    private final PictureIntake pictures;

    ReferencePictures(ProjectAccess access, PictureIntake pictures) {
        this.access = access;
        this.pictures = pictures;
    }

    /**
     * Keeps a picture with the project.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the person may edit it
     * @throws app.photoplay.media.UnusableMediaException if it is no picture, too large, or cannot be decoded
     */
    public AssetId bring(ProjectId project, InputStream picture) {
        access.require(project, ProjectRight.EDIT);
        return pictures.store(project, picture).id();
    }
}
