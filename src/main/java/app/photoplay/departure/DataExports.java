package app.photoplay.departure;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Jobs;
import app.photoplay.base.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is the signed-in person’s, gathered by a job into a file that lies for a week. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class DataExports {

    private final ExportRows rows;
    private final ExportFolder folder;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Clock clock;

    DataExports(ExportRows rows, ExportFolder folder, Jobs jobs, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.folder = folder;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<DataExport> mine() {
        return rows.of(currentUser.id());
    }

    /** @throws Refusal with NOT_ALLOWED_NOW while one is being gathered, or for who only looks */
    public UUID ask() {
        if (currentUser.viewer().isPresent() || rows.open(currentUser.id())) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        UUID id = Ids.next();
        rows.add(id, currentUser.id(), clock.instant());
        jobs.request(new ExportStep(id));
        return id;
    }

    /** @throws Refusal with NOT_FOUND where it is somebody else’s, or is not done */
    @Transactional(readOnly = true)
    public Path file(UUID export) {
        Path file = folder.file(export);
        if (currentUser.viewer().isPresent()
                || mine().stream().noneMatch(one -> one.id().equals(export) && one.isDone())
                || !Files.exists(file)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        return file;
    }
}
