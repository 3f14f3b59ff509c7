package app.photoplay.sharing;

import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Service;

/** What was published of a work, and who looked. Whoever calls has asked whether the person may know. */
@Service
@PermitAll
public class PublishedVersions {

    private final VersionRows rows;

    PublishedVersions(VersionRows rows) {
        this.rows = rows;
    }

    /** Newest first. */
    public List<PublishedVersion> of(ProjectId project) {
        return rows.of(project);
    }

    /** Of all links to it, whoever made them and whether they still lead there. */
    public Audience audience(ProjectId project) {
        return rows.audience(project);
    }
}
