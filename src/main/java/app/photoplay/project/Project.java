package app.photoplay.project;

import app.photoplay.base.UserId;
import app.photoplay.plan.Resolution;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work; its source lies apart. */
@Entity
@Table(name = "projects")
class Project {

    @Id
    private UUID id;

    private UUID ownerId;
    private String title;

    @Enumerated(EnumType.STRING)
    private Look look;

    @Enumerated(EnumType.STRING)
    private AspectRatio aspect;

    @Enumerated(EnumType.STRING)
    private Resolution resolution;

    private Instant createdAt;
    private @Nullable Instant changedAt;
    private @Nullable Instant removedAt;
    private @Nullable Instant purgeAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(ProjectId id, UserId owner, NewProject request, Instant createdAt) {
        this.id = id.value();
        this.ownerId = owner.value();
        this.title = request.title().strip();
        this.look = request.look();
        this.aspect = request.aspect();
        this.resolution = request.resolution();
        this.createdAt = createdAt;
    }

    boolean belongsTo(UserId person) {
        return ownerId.equals(person.value());
    }

    void rename(String title, Instant now) {
        this.title = title;
        this.changedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    void remove(Instant now, Instant purge) {
        removedAt = now;
        purgeAt = purge;
    }

    void restore() {
        removedAt = null;
        purgeAt = null;
    }

    /** Nobody can restore it any more. */
    void giveUp(Instant now) {
        purgeAt = now;
    }

    /** Empty while it is not in the bin, and once it is to be purged. */
    Optional<RemovedProject> removed(Instant now) {
        return removedAt == null || purgeAt == null || !now.isBefore(purgeAt)
                ? Optional.empty()
                : Optional.of(new RemovedProject(summary(), removedAt, purgeAt));
    }

    ProjectSummary summary() {
        return new ProjectSummary(new ProjectId(id), new UserId(ownerId), title, look, aspect, resolution, createdAt);
    }
}
