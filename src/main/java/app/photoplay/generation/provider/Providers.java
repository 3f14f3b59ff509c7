package app.photoplay.generation.provider;

import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ModelOffer;
import app.photoplay.generation.ModelProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The providers that this installation has. */
@Component
public class Providers {

    /** Who draws without any service, and stands back where there is one. */
    public static final String DRAWING = "animatic";

    private static final Logger log = LoggerFactory.getLogger(Providers.class);

    private final List<ModelProvider> preferredFirst;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    Providers(List<ModelProvider> providers, GenerationSettings settings) {
        String preferred = settings.provider();
        this.preferredFirst = providers.stream()
                .sorted(Comparator.comparing((ModelProvider provider) -> preferred.isBlank()
                        ? provider.name().equals(DRAWING)
                        : !provider.name().equals(preferred)))
                .toList();
    }

    /** @throws IllegalStateException if nobody can make that */
    public ModelProvider making(Capability capability) {
        return preferredFirst.stream()
                .filter(provider -> provider.capabilities().contains(capability))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No provider makes " + capability));
    }

    /**
     * Who has the model that is wished for, else who is preferred.
     *
     * @throws IllegalStateException if nobody can make that
     */
    public ModelProvider making(GenerationRequest request) {
        List<ModelProvider> able = preferredFirst.stream()
                .filter(provider -> provider.makes(request))
                .toList();
        return able.stream()
                .filter(provider -> offers(provider, request))
                .findFirst()
                .or(() -> able.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("Nobody makes this " + request.capability()));
    }

    private static boolean offers(ModelProvider provider, GenerationRequest request) {
        return request.model() != null
                && provider.models(request.capability()).stream()
                        .anyMatch(offer -> offer.id().equals(request.model()));
    }

    /** Of all providers, the preferred first; only the first of all is taken without a wish. */
    public List<ModelOffer> models(Capability capability) {
        List<ModelOffer> offers = new ArrayList<>();
        for (ModelProvider provider : preferredFirst) {
            for (ModelOffer offer : provider.models(capability)) {
                offers.add(new ModelOffer(offer.id(), offers.isEmpty(), offer.negative()));
            }
        }
        return List.copyOf(offers);
    }

    /** Empty for one that a row names and that is not set up any more, which is told once. */
    public Optional<ModelProvider> find(String name) {
        Optional<ModelProvider> found = preferredFirst.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst();
        if (found.isEmpty() && missing.add(name)) {
            log.warn("Requests wait for the provider {}, which is not configured", name);
        }
        return found;
    }

    public List<ModelProvider> all() {
        return preferredFirst;
    }
}
