package app.photoplay.departure;

import app.photoplay.base.Jobs;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.UUID;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the file that somebody takes along; it is there when it is whole. */
@Component
@PermitAll
public class ExportHandler implements JobRequestHandler<ExportStep> {

    private static final Logger log = LoggerFactory.getLogger(ExportHandler.class);

    private final Jobs jobs;
    private final ExportRows rows;
    private final ExportFolder folder;
    private final ExportWriter writer;
    private final Clock clock;

    ExportHandler(Jobs jobs, ExportRows rows, ExportFolder folder, ExportWriter writer, Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.folder = folder;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    @Job(name = "Gather somebody’s data", retries = 0)
    public void run(ExportStep step) {
        jobs.begun(step);
        rows.claim(step.export()).ifPresent(person -> write(step.export(), person));
    }

    private void write(UUID export, UserId person) {
        try {
            Path part = folder.begin(export);
            writer.write(person, part);
            Files.move(part, folder.file(export), StandardCopyOption.ATOMIC_MOVE);
            rows.done(export, Files.size(folder.file(export)), clock.instant());
        } catch (IOException | RuntimeException e) {
            log.warn("Export {} could not be written", export, e);
            folder.remove(export);
            rows.failed(export, clock.instant());
        }
    }
}
