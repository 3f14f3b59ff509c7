package app.photoplay.film;

import app.photoplay.base.UserId;
import app.photoplay.film.FilmView.State;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cut of a project on its way to a film. Each claim raises the attempt; only the run that holds the newest attempt
 * may still change anything, so that a run that was thought dead does no harm.
 */
@Entity
@Table(name = "films")
class Film {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID ownerId;
    private String fingerprint;
    private boolean burned;
    private String cut;

    @Enumerated(EnumType.STRING)
    private State state;

    private int progress;
    private int attempt;
    private UUID filmAsset;
    private UUID posterAsset;
    private UUID subtitlesAsset;
    private long durationMs;
    private long bytes;
    private @Nullable String failure;
    private Instant createdAt;
    private Instant requestedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant notBefore;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Film() {}

    Film(ProjectId project, UserId owner, String fingerprint, boolean burned, String cut, Instant now) {
        this.id = FilmId.next().value();
        this.projectId = project.value();
        this.ownerId = owner.value();
        this.fingerprint = fingerprint;
        this.burned = burned;
        this.cut = cut;
        this.state = State.WAITING;
        this.filmAsset = AssetId.next().value();
        this.posterAsset = AssetId.next().value();
        this.subtitlesAsset = AssetId.next().value();
        this.createdAt = now;
        this.requestedAt = now;
    }

    /** Asked for again: a finished film stays as it is, a failed one gets another chance. */
    void requestAgain(Instant now) {
        requestedAt = now;
        if (state == State.FAILED) {
            waitAgain(null, null);
            attempt = 0;
        }
        notBefore = null;
    }

    /** Whether it is somebody's turn to make it. */
    boolean due(Instant now) {
        return state != State.READY && (notBefore == null || !notBefore.isAfter(now));
    }

    /** Takes the work; whoever held it before holds it no longer. */
    int claim() {
        if (state == State.READY) {
            throw new IllegalStateException("A finished film is not made again");
        }
        state = State.ASSEMBLING;
        failure = null;
        finishedAt = null;
        notBefore = null;
        progress = 0;
        return ++attempt;
    }

    boolean heldBy(int claim) {
        return state == State.ASSEMBLING && attempt == claim;
    }

    void advanceTo(int percent) {
        progress = Math.clamp(percent, progress, 100);
    }

    void finish(Duration duration, long size, Instant now) {
        state = State.READY;
        progress = 100;
        durationMs = duration.toMillis();
        bytes = size;
        finishedAt = now;
    }

    void fail(String reason, Instant now) {
        state = State.FAILED;
        failure = reason;
        finishedAt = now;
    }

    /**
     * @param reason what it waits for, null where that passes at once
     * @param until before which nobody tries, null for at once
     */
    void waitAgain(@Nullable String reason, @Nullable Instant until) {
        state = State.WAITING;
        progress = 0;
        failure = reason;
        finishedAt = null;
        notBefore = until;
    }

    FilmView asView() {
        boolean ready = state == State.READY;
        return new FilmView(
                id(),
                state,
                progress / 100.0,
                ready ? filmAsset() : null,
                ready ? posterAsset() : null,
                ready && !burned ? subtitlesAsset() : null,
                ready ? Duration.ofMillis(durationMs) : null,
                bytes,
                failure);
    }

    FilmId id() {
        return new FilmId(id);
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    UserId owner() {
        return new UserId(ownerId);
    }

    boolean burned() {
        return burned;
    }

    boolean ready() {
        return state == State.READY;
    }

    String cut() {
        return cut;
    }

    AssetId filmAsset() {
        return new AssetId(filmAsset);
    }

    AssetId posterAsset() {
        return new AssetId(posterAsset);
    }

    AssetId subtitlesAsset() {
        return new AssetId(subtitlesAsset);
    }
}
