package app.photoplay.media;

import app.photoplay.media.ffmpeg.ClipFormat;
import app.photoplay.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One content in one project; several rows may share a content. Never changed once written. */
@Entity
@Table(name = "assets")
class StoredAsset implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    private String contentType;
    private long bytes;
    private String sha256;
    private int width;
    private int height;
    private @Nullable Long durationMs;
    private @Nullable String reelFormat;
    private @Nullable Long reelFrames;
    private Instant createdAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected StoredAsset() {}

    StoredAsset(
            AssetId id,
            UUID project,
            MediaKind kind,
            ContentStore.Copy copy,
            MediaInspector.Finding finding,
            Instant createdAt) {
        this.id = id.value();
        this.projectId = project;
        this.kind = kind;
        this.contentType = finding.type().contentType();
        this.bytes = copy.bytes();
        this.sha256 = copy.sha256();
        this.width = finding.width();
        this.height = finding.height();
        Duration duration = finding.duration();
        this.durationMs = duration == null ? null : duration.toMillis();
        ClipFormat reel = finding.reel();
        this.reelFormat = reel == null ? null : reel.format();
        this.reelFrames = reel == null ? null : reel.frames();
        this.createdAt = createdAt;
        this.fresh = true;
    }

    Asset asView() {
        return new Asset(
                new AssetId(id),
                kind,
                contentType,
                bytes,
                sha256,
                width,
                height,
                durationMs == null ? null : Duration.ofMillis(durationMs));
    }

    Optional<ClipFormat> reel() {
        return reelFormat == null || reelFrames == null
                ? Optional.empty()
                : Optional.of(new ClipFormat(reelFormat, reelFrames));
    }

    String sha256() {
        return sha256;
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    @PostLoad
    void known() {
        fresh = false;
    }
}
