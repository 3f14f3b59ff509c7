package app.photoplay.media;

import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectRight;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stored files as the signed-in person may fetch them: those of projects that they may see. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MediaFiles {

    private final StoredAssets assets;
    private final ProjectAccess access;

    MediaFiles(StoredAssets assets, ProjectAccess access) {
        this.assets = assets;
        this.access = access;
    }

    /** Empty where there is none, or it is in a project that is not for them: nobody learns which. */
    public Optional<Asset> find(AssetId id) {
        return assets.findById(id.value())
                .filter(row -> access.allows(row.project(), ProjectRight.VIEW))
                .map(StoredAsset::asView);
    }
}
