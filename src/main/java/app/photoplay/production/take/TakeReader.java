package app.photoplay.production.take;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.generation.SentRequest;
import app.photoplay.media.AssetId;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ShotTake;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.status.ShotTakes;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of the takes of one shot. Pure. */
final class TakeReader {

    private final StoryboardStatus now;
    private final ShotEntry shot;
    private final BriefWriter briefs;
    private final Map<GenerationId, SentRequest> sent;
    private final Map<TakeId, Instant> times;
    private final @Nullable ShotProduction production;

    TakeReader(
            BriefWriter briefs,
            StoryboardStatus now,
            ShotEntry shot,
            Map<GenerationId, SentRequest> sent,
            Map<TakeId, Instant> times) {
        this.now = now;
        this.shot = shot;
        this.briefs = briefs;
        this.sent = sent;
        this.times = times;
        this.production = now.production().shots().stream()
                .filter(one -> one.id().equals(shot.id()))
                .findFirst()
                .orElse(null);
    }

    ShotTake read(Take take) {
        GenerationView view = now.takes().view(take);
        SentRequest request = take.request() == null ? null : sent.get(new GenerationId(take.request()));
        MadeFrom from = take.brought() ? null : MadeFrom.of(take.madeFrom());
        boolean failed = view != null && view.failed();
        return new ShotTake(
                take.id(),
                take.kind(),
                take.number(),
                state(take, view),
                now.takes().asset(take),
                view == null ? -1 : view.fraction(),
                request == null ? null : request.prompt(),
                view == null ? null : view.model(),
                seed(request, from),
                request == null ? List.of() : references(request.request()),
                begin(request, from),
                end(request, from),
                view == null ? null : view.stored() || failed ? view.settled() : view.quoted(),
                Objects.requireNonNull(times.get(take.id())),
                view == null ? null : view.made(),
                from,
                take.id().equals(counting(take.kind())),
                now.takes().made(take) ? ShotTakes.stale(take, says(take.kind())) : Set.of(),
                null,
                view != null && failed ? view.reason() : null,
                view != null && failed ? view.said() : null,
                take.binned());
    }

    private static ShotTake.State state(Take take, @Nullable GenerationView view) {
        if (take.asset() != null) {
            return take.brought() ? ShotTake.State.BROUGHT : ShotTake.State.MADE;
        }
        if (view == null || view.state() == GenerationState.CANCELLED) {
            return ShotTake.State.CANCELLED;
        }
        if (view.stored()) {
            return ShotTake.State.MADE;
        }
        if (view.failed()) {
            return ShotTake.State.FAILED;
        }
        return view.running() ? ShotTake.State.RUNNING : ShotTake.State.WAITING;
    }

    private @Nullable TakeId counting(TakeKind kind) {
        if (production == null) {
            return shot.chosen(kind);
        }
        return kind == TakeKind.STILL
                ? production.still().take()
                : production.clip().take();
    }

    private MadeFrom says(TakeKind kind) {
        return kind == TakeKind.STILL
                ? briefs.stillFrom(shot)
                : briefs.clipFrom(
                        shot,
                        production == null ? null : production.still().asset(),
                        production == null ? null : production.end());
    }

    /** A copy knows no request any more. */
    private static @Nullable Long seed(@Nullable SentRequest request, @Nullable MadeFrom from) {
        if (request != null) {
            return seed(request.request());
        }
        return from == null ? null : Long.valueOf(from.requestSeed());
    }

    private static long seed(GenerationRequest request) {
        return switch (request) {
            case GenerationRequest.Still still -> still.seed();
            case GenerationRequest.Clip clip -> clip.seed();
        };
    }

    private static List<AssetId> references(GenerationRequest request) {
        return request instanceof GenerationRequest.Still still ? still.references() : List.of();
    }

    private static @Nullable AssetId begin(@Nullable SentRequest request, @Nullable MadeFrom from) {
        if (request != null) {
            return request.request() instanceof GenerationRequest.Clip clip ? clip.still() : null;
        }
        return from == null || from.still() == null ? null : new AssetId(from.still());
    }

    private static @Nullable AssetId end(@Nullable SentRequest request, @Nullable MadeFrom from) {
        if (request != null) {
            return request.request() instanceof GenerationRequest.Clip clip ? clip.end() : null;
        }
        return from == null || from.end() == null ? null : new AssetId(from.end());
    }
}
