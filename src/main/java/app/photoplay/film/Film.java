package app.photoplay.film;

import app.photoplay.base.NodeId;
import app.photoplay.base.UserId;
import app.photoplay.film.FilmView.State;
import app.photoplay.film.cut.ExportSpec;
import app.photoplay.film.cut.FilmFormat;
import app.photoplay.film.cut.SubtitleMode;
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
 * One cut of a project on its way to a film. A run claims it for its node and until a time, and goes on renewing that;
 * each claim raises the attempt, and only the run with the newest attempt may still change anything. So nobody takes
 * what another works on, and a run that was thought dead does no harm.
 */
@Entity
@Table(name = "films")
class Film {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID ownerId;
    private String fingerprint;
    private int width;
    private int height;

    @Enumerated(EnumType.STRING)
    private SubtitleMode subtitles;

    @Enumerated(EnumType.STRING)
    private FilmFormat format;

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
    private @Nullable UUID claimedBy;
    private @Nullable Instant claimedUntil;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Film() {}

    Film(ProjectId project, UserId owner, String fingerprint, ExportSpec spec, String cut, Instant now) {
        this.id = FilmId.next().value();
        this.projectId = project.value();
        this.ownerId = owner.value();
        this.fingerprint = fingerprint;
        this.width = spec.width();
        this.height = spec.height();
        this.subtitles = spec.subtitles();
        this.format = spec.format();
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
            become(State.WAITING);
            attempt = 0;
            failure = null;
            finishedAt = null;
        }
        notBefore = null;
    }

    /** Whether a run may claim it: it waits and its time has come, or whoever had it did not renew the claim. */
    boolean claimable(Instant now) {
        return switch (state) {
            case WAITING -> notBefore == null || !notBefore.isAfter(now);
            case ASSEMBLING -> claimedUntil == null || !claimedUntil.isAfter(now);
            case READY, FAILED -> false;
        };
    }

    /** Takes the work; whoever held it before holds it no longer. */
    int claim(NodeId node, Instant until) {
        become(State.ASSEMBLING);
        failure = null;
        notBefore = null;
        progress = 0;
        claimedBy = node.value();
        claimedUntil = until;
        return ++attempt;
    }

    boolean heldBy(int claim) {
        return state == State.ASSEMBLING && attempt == claim;
    }

    void advanceTo(int percent) {
        progress = Math.clamp(percent, progress, 100);
    }

    void finish(Duration duration, long size, Instant now) {
        become(State.READY);
        progress = 100;
        durationMs = duration.toMillis();
        bytes = size;
        finishedAt = now;
    }

    void fail(String reason, Instant now) {
        become(State.FAILED);
        failure = reason;
        finishedAt = now;
    }

    /**
     * @param reason what it waits for, null where that passes at once
     * @param until before which nobody tries, null for at once
     */
    void waitAgain(@Nullable String reason, @Nullable Instant until) {
        become(State.WAITING);
        progress = 0;
        failure = reason;
        notBefore = until;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("Film " + id + " may not become " + next + " from " + state);
        }
        state = next;
        claimedBy = null;
        claimedUntil = null;
    }

    FilmView asView() {
        boolean ready = state == State.READY;
        return new FilmView(
                id(),
                state,
                progress / 100.0,
                ready ? filmAsset() : null,
                ready ? posterAsset() : null,
                ready && subtitles == SubtitleMode.TRACK ? subtitlesAsset() : null,
                ready ? Duration.ofMillis(durationMs) : null,
                bytes,
                failure);
    }

    /** Whether it is of that size and form. */
    boolean isIn(ExportSpec spec) {
        return spec.equals(new ExportSpec(width, height, subtitles, format));
    }

    FilmId id() {
        return new FilmId(id);
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    ExportSpec spec() {
        return new ExportSpec(width, height, subtitles, format);
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
