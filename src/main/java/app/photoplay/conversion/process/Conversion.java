package app.photoplay.conversion.process;

import app.photoplay.base.UserId;
import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionFailure;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CutLength;
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

/** One conversion of a project's text. Its state changes only along {@link ConversionState#mayBecome}. */
@Entity
@Table(name = "conversions")
class Conversion {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private ConversionState state;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    private String length;
    private long quoted;
    private @Nullable String language;
    private @Nullable String failure;
    private @Nullable Long revision;
    private @Nullable String requestKey;
    private @Nullable String requestSha256;
    private Instant startedAt;
    private @Nullable Instant assemblingAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Conversion() {}

    Conversion(
            ConversionId id,
            ProjectId project,
            UserId account,
            Gate gate,
            CutLength length,
            Credits quoted,
            Instant now) {
        this.id = id.value();
        this.projectId = project.value();
        this.accountId = account.value();
        this.state = ConversionState.PLANNING;
        this.gate = gate;
        this.length = LengthJson.write(length);
        this.quoted = quoted.hundredths();
        this.startedAt = now;
    }

    /** Lets the same request, sent again under the same key, find this conversion. */
    void requestedAs(IdempotencyKey key) {
        this.requestKey = key.key();
        this.requestSha256 = key.sha256();
    }

    boolean sameRequest(IdempotencyKey key) {
        return key.sha256().equals(requestSha256);
    }

    /** @param language of the text, ISO 639-1 */
    void planned(String language) {
        this.language = language;
        this.revision = 1L;
        become(ConversionState.MAKING);
    }

    @Nullable
    String language() {
        return language;
    }

    void assemble(Instant now) {
        become(ConversionState.ASSEMBLING);
        assemblingAt = now;
    }

    /** The way ends here, for now. */
    void rest(ConversionState at, Instant now) {
        if (!at.resting()) {
            throw new IllegalArgumentException(at + " is no rest");
        }
        become(at);
        endedAt = now;
    }

    void fail(ConversionFailure reason, Instant now) {
        failure = reason.code();
        rest(ConversionState.FAILED, now);
    }

    /** Goes on with making, or with planning where there is no plan yet. */
    void goOn(Gate upTo, boolean planned) {
        become(planned ? ConversionState.MAKING : ConversionState.PLANNING);
        gate = upTo;
        failure = null;
        endedAt = null;
    }

    /** Cuts what is there anew: nothing is made. */
    void recut(Instant now) {
        assemble(now);
        failure = null;
        endedAt = null;
    }

    /** Whoever had it made saw this revision of the document: what was inserted since is not asked for. */
    void wantsShotsOf(long revision) {
        this.revision = revision == 0 ? null : Long.valueOf(revision);
    }

    /** As {@link #wantsShotsOf}; null where all of the document is wanted. */
    @Nullable
    Long revision() {
        return revision;
    }

    /** What the whole way to its gate costs now. */
    void quote(Credits cost) {
        quoted = cost.hundredths();
    }

    private void become(ConversionState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("A conversion that is " + state + " may not become " + next);
        }
        state = next;
    }

    ConversionId id() {
        return new ConversionId(id);
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    UserId account() {
        return new UserId(accountId);
    }

    ConversionState state() {
        return state;
    }

    Gate gate() {
        return gate;
    }

    CutLength length() {
        return LengthJson.read(length);
    }

    Credits quoted() {
        return new Credits(quoted);
    }

    Optional<ConversionFailure> failure() {
        return Optional.ofNullable(failure).flatMap(ConversionFailure::of);
    }

    ConversionFacts facts() {
        return new ConversionFacts(
                id(),
                project(),
                state,
                gate,
                length(),
                quoted(),
                language,
                startedAt,
                endedAt,
                failure().orElse(null));
    }

    Optional<Instant> assemblingAt() {
        return Optional.ofNullable(assemblingAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
