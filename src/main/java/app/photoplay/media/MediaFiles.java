package app.photoplay.media;

import app.photoplay.base.CurrentUser;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Stored files as the signed-in person may fetch them: those of projects that they may see. */
@Service
@PreAuthorize("isAuthenticated()")
public class MediaFiles {

    private final FileRights rights;
    private final CurrentUser currentUser;

    MediaFiles(FileRights rights, CurrentUser currentUser) {
        this.rights = rights;
        this.currentUser = currentUser;
    }

    /** Empty where there is none, or it is in a project that is not for them: nobody learns which. */
    public Optional<Asset> find(AssetId id) {
        return rights.find(id, currentUser.id());
    }
}
