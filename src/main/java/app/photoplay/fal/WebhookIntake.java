package app.photoplay.fal;

import app.photoplay.fal.http.FalCall;
import app.photoplay.fal.http.FalHttp;
import app.photoplay.fal.http.FalResponse;
import app.photoplay.fal.http.Operation;
import app.photoplay.fal.http.TrustedBases;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ProviderSignals;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes in what fal rings about, after it was found to be fal's. */
@PermitAll
public class WebhookIntake {

    private final FalSettings settings;
    private final Catalogue catalogue;
    private final FalHttp http;
    private final FalQueue queue;
    private final LostSubmitSearch lookUp;
    private final ProviderSignals signals;

    /** Attempts whose request is written down. */
    private final Cache<UUID, Boolean> adopted = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    WebhookIntake(
            FalSettings settings,
            Catalogue catalogue,
            FalHttp http,
            FalQueue queue,
            LostSubmitSearch lookUp,
            ProviderSignals signals) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.http = http;
        this.queue = queue;
        this.lookUp = lookUp;
        this.signals = signals;
    }

    /**
     * A request is done, or was taken without our knowing. An id that this process does not know for that attempt is
     * taken up only after fal's queue has said that it has it.
     *
     * @param requestIds that fal names for it, the likelier one first
     * @return whether it can be ours at all
     * @throws IOException if that cannot be told now
     */
    public boolean rung(UUID generation, UUID token, String model, List<String> requestIds) throws IOException {
        List<String> ids = requestIds.stream().filter(FalHandle::isRequestId).toList();
        GenerationId id = new GenerationId(generation);
        if (adopted.getIfPresent(token) == null) {
            Optional<FalHandle> there = lookUp.takenAs(ids, token);
            if (there.isEmpty() && catalogue.find(model).isPresent()) {
                there = first(model, ids);
            }
            if (there.isEmpty()) {
                return false;
            }
            if (signals.arrived(id, token, there.get().of(id))) {
                lookUp.taken(token, there.get());
                adopted.put(token, true);
            }
        }
        signals.changed(id);
        return true;
    }

    private Optional<FalHandle> first(String model, List<String> ids) throws IOException {
        for (String id : ids) {
            FalHandle handle = new FalHandle(id, model, null, null, null, null);
            FalResponse answer = queue.status(handle);
            if (answer.ok()) {
                return Optional.of(handle);
            }
            if (!FalError.isNoSuchRequest(answer)) {
                throw new IOException("The status was answered with " + answer.status());
            }
        }
        return Optional.empty();
    }

    /** The keys of fal's webhooks, as it publishes them. Tried once: who rings is waiting. */
    public byte[] keySet() throws IOException {
        FalResponse answer = http.send(new FalCall(
                Operation.STATUS,
                "GET",
                TrustedBases.at(settings.rest(), "/.well-known/jwks.json"),
                Map.of("Accept", "application/json"),
                null,
                false,
                settings.limits().within(settings.limits().status())));
        if (!answer.ok()) {
            throw new IOException("The key set was answered with status " + answer.status());
        }
        return answer.body();
    }
}
