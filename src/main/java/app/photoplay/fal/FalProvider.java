package app.photoplay.fal;

import app.photoplay.fal.http.FalResponse;
import app.photoplay.fal.http.Json;
import app.photoplay.fal.http.UndeliveredException;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.fal.model.Model;
import app.photoplay.fal.model.WireRequest;
import app.photoplay.generation.Bill;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ModelOffer;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.Quote;
import app.photoplay.generation.SendGuard;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import app.photoplay.plan.Credits;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** The port to models, served by fal. It keeps nothing that a restart would miss. */
@PermitAll
final class FalProvider implements ModelProvider {

    private static final Logger log = LoggerFactory.getLogger(FalProvider.class);

    /** Hundredths of a credit in a US dollar: a credit is a cent. */
    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(10_000);

    private final FalSettings settings;
    private final Catalogue catalogue;
    private final FalQueue queue;
    private final FalProgress progress;
    private final FailureMapper failures;
    private final InputFiles files;
    private final Downloads downloads;
    private final LostSubmitSearch lookUp;
    private final WebhookAddress webhook;
    private final StatusWatch watch;
    private final Clock clock;

    FalProvider(
            FalSettings settings,
            Catalogue catalogue,
            FalQueue queue,
            FailureMapper failures,
            InputFiles files,
            Downloads downloads,
            LostSubmitSearch lookUp,
            ProviderSignals signals,
            Clock clock) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.queue = queue;
        this.failures = failures;
        this.files = files;
        this.downloads = downloads;
        this.lookUp = lookUp;
        this.clock = clock;
        progress = new FalProgress(queue, failures, catalogue, clock);
        webhook = new WebhookAddress(settings.publicUrl());
        watch = new StatusWatch(queue, signals);
    }

    @Override
    public String name() {
        return "fal";
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.STILL, Capability.CLIP);
    }

    @Override
    public int concurrency() {
        return settings.concurrency();
    }

    /** Not cards with words on them: letters are drawn better than they are generated. */
    @Override
    public boolean makes(GenerationRequest request) {
        return switch (request) {
            case GenerationRequest.Still still -> !still.brief().title();
            case GenerationRequest.Clip clip -> !clip.brief().title();
        };
    }

    @Override
    public Quote quote(GenerationRequest request) {
        Model model = model(request);
        BigDecimal usd = WireRequest.of(model, request).usd();
        return new Quote(
                model.id(),
                new Credits(usd.multiply(HUNDREDTHS)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact()),
                usd);
    }

    @Override
    public List<ModelOffer> models(Capability capability) {
        Model standard = standard(capability);
        return catalogue.making(capability).stream()
                .sorted(Comparator.comparing(model -> !model.equals(standard)))
                .map(model -> offer(model, model.equals(standard)))
                .toList();
    }

    private ModelOffer offer(Model model, boolean standard) {
        OptionalInt lines = model.mostLines();
        return new ModelOffer(
                model.id(),
                standard,
                model.negative() != null,
                takesReferences(model),
                model.end() != null,
                lines.isPresent() ? lines.getAsInt() : null);
    }

    /** By itself, or by the one that it leaves pictures with references to. */
    private boolean takesReferences(Model model) {
        return model.references() != null
                || model.edit() != null && catalogue.named(model.edit()).references() != null;
    }

    private Model standard(Capability capability) {
        return catalogue.named(capability == Capability.CLIP ? settings.clip() : settings.still());
    }

    @Override
    public boolean edits() {
        return standard(Capability.STILL).edit() != null;
    }

    @Override
    public String prompt(GenerationRequest request, String model) {
        return catalogue
                .find(model)
                .map(known ->
                        WireRequest.of(known, request).input().path("prompt").asString())
                .orElseGet(() -> ModelProvider.super.prompt(request, model));
    }

    private Model model(GenerationRequest request) {
        Model model = catalogue
                .find(request.model())
                .filter(catalogue.making(request.capability())::contains)
                .orElseGet(() -> standard(request.capability()));
        return switch (request) {
            case GenerationRequest.Still still ->
                still.references().isEmpty() || model.edit() == null ? model : catalogue.named(model.edit());
            case GenerationRequest.Clip clip -> model;
        };
    }

    @Override
    public Submission submit(SubmitIntent intent, GenerationRequest request, SendGuard departure) {
        Model model = catalogue.find(intent.model()).orElse(null);
        if (model == null || model.makes() != request.capability()) {
            return refused(Reason.INVALID, "The catalogue has no such model any more: " + intent.model());
        }
        WireRequest wire = WireRequest.of(model, request);
        try {
            files.addTo(wire.input(), model, request);
        } catch (PreparationFailedException e) {
            return new Submission.Refused(e.failure());
        }
        Duration since = Duration.between(intent.startedAt(), clock.instant());
        if (since.compareTo(settings.limits().submitStart()) > 0) {
            // By now it may count as lost, and whoever looks for it must not find it later.
            return refused(Reason.UNAVAILABLE, "Its files took too long to send");
        }
        try {
            return answered(
                    intent,
                    wire.usd(),
                    queue.submit(model.id(), wire.input(), intent.token(), webhook.of(intent), departure::begins));
        } catch (UndeliveredException e) {
            return refused(Reason.UNREACHABLE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException if it cannot be told from the answer whether the request was taken */
    private Submission answered(SubmitIntent intent, BigDecimal usd, FalResponse answer) throws IOException {
        int status = answer.status();
        if (answer.ok()) {
            JsonNode taken = Json.readObject(answer.body());
            String id = Json.text(taken, "request_id");
            if (id == null || !FalHandle.isRequestId(id)) {
                throw new IOException("Accepted without a request id");
            }
            FalHandle handle = new FalHandle(
                    id,
                    intent.model(),
                    Json.text(taken, "status_url"),
                    Json.text(taken, "response_url"),
                    Json.text(taken, "cancel_url"),
                    usd);
            lookUp.taken(intent.token(), handle);
            if (settings.publicUrl() == null) {
                watch.begin(intent.generation(), handle);
            }
            log.debug("{} took {} as {}", intent.model(), intent.generation(), id);
            return new Submission.Accepted(handle.of(intent.generation()));
        }
        boolean definite = status >= 400 && status < 500 && status != 408 && status != 499
                || status > 500 && answer.needsRetry().orElse(false);
        if (definite) {
            return new Submission.Refused(failures.refused(answer));
        }
        throw new IOException(
                "The submit was answered with status " + status + ", which does not say whether it was accepted");
    }

    @Override
    public SubmitTrace trace(SubmitIntent intent, GenerationRequest request, Predicate<String> anothers) {
        WireRequest wire = catalogue
                .find(intent.model())
                .filter(model -> model.makes() == request.capability())
                .map(model -> WireRequest.of(model, request))
                .orElse(null);
        return lookUp.trace(intent, wire, anothers);
    }

    @Override
    public Progress follow(ProviderHandle handle) {
        return progress.of(FalHandle.of(handle));
    }

    /** By a webhook, or by the stream of a young one. */
    @Override
    public boolean signals(ProviderHandle handle) {
        return settings.publicUrl() != null || watch.has(FalHandle.of(handle));
    }

    /** @throws UncheckedIOException if fal did not confirm it: the request may go on and cost something */
    @Override
    public void cancel(ProviderHandle handle) {
        FalHandle ours;
        try {
            ours = FalHandle.of(handle);
        } catch (IllegalArgumentException e) {
            log.warn("Could not cancel {}: {}", handle.generation(), e.getMessage());
            return;
        }
        try {
            FalResponse answer = queue.cancel(ours);
            log.debug("Cancelling {} was answered with status {}", handle.generation(), answer.status());
            // 400 is «already completed» in whatever words, 404 is a request that is gone.
            if (!answer.ok() && answer.status() != 400 && answer.status() != 404) {
                throw new IOException("Cancelling was answered with status " + answer.status() + ": "
                        + FalError.of(answer).message());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fetch(ProviderHandle handle, URI output, Path target) throws IOException {
        downloads.to(output, target);
    }

    private static Submission refused(Reason reason, String detail) {
        return new Submission.Refused(new GenerationFailure(reason, detail, Bill.FREE, null));
    }
}
