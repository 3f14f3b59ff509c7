package app.photoplay.fal;

import app.photoplay.fal.http.Answer;
import app.photoplay.fal.http.Bases;
import app.photoplay.fal.http.Call;
import app.photoplay.fal.http.FalHttp;
import app.photoplay.fal.http.Operation;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ProviderSignals;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Takes in what fal rings about, after it was found to be fal's. */
public class FalArrivals {

    private final FalSettings settings;
    private final Catalogue catalogue;
    private final ProviderSignals signals;

    FalArrivals(FalSettings settings, Catalogue catalogue, ProviderSignals signals) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.signals = signals;
    }

    /**
     * A request is done, or was taken without our knowing.
     *
     * @return whether such a request can be ours at all
     */
    public boolean rung(UUID generation, UUID token, String model, String requestId) {
        if (!FalHandle.isRequestId(requestId) || catalogue.find(model).isEmpty()) {
            return false;
        }
        GenerationId id = new GenerationId(generation);
        signals.arrived(id, token, new FalHandle(requestId, model, null, null, null, null).of(id));
        signals.changed(id);
        return true;
    }

    /** The keys of fal's webhooks, as it publishes them. */
    public byte[] keySet(FalHttp http) throws IOException {
        // Tried once: who rings is waiting.
        Answer answer = http.send(new Call(
                Operation.STATUS,
                "GET",
                Bases.at(settings.rest(), "/.well-known/jwks.json"),
                Map.of("Accept", "application/json"),
                null,
                false,
                settings.limits().within(settings.limits().status())));
        if (!answer.ok()) {
            throw new IOException("The key set has the code " + answer.status());
        }
        return answer.body();
    }
}
