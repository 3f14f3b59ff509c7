package app.photoplay.generation.provider;

import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationControls;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ModelOffer;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.Quote;
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
    private final RuntimeSettings settings;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    Providers(List<ModelProvider> providers, GenerationSettings configuration, RuntimeSettings settings) {
        this.settings = settings;
        String preferred = configuration.provider();
        this.preferredFirst = providers.stream()
                .sorted(Comparator.comparing((ModelProvider provider) -> preferred.isBlank()
                        ? provider.name().equals(DRAWING)
                        : !provider.name().equals(preferred)))
                .toList();
    }

    /** Whether there is one of that name. */
    public boolean known(String name) {
        return preferredFirst.stream().anyMatch(provider -> provider.name().equals(name));
    }

    /** @throws IllegalStateException if nobody can make that */
    public ModelProvider making(Capability capability) {
        return preferredFirst.stream()
                .filter(provider -> provider.capabilities().contains(capability))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No provider makes " + capability));
    }

    /** Who makes a request, and for how much. */
    public record Quoted(ModelProvider provider, Quote quote) {}

    /**
     * Of who has the model that is wished for, else of who is preferred. A model that is off is made up for by the first
     * that is on; where nobody able has any (title cards are drawn by one alone), the preferred one still makes it.
     *
     * @throws IllegalStateException if nobody can make that
     */
    public Quoted quoted(GenerationRequest request) {
        Set<String> off = settings.get(GenerationControls.MODELS_OFF, Set.of());
        List<ModelProvider> able = preferredFirst.stream()
                .filter(provider -> provider.makes(request))
                .toList();
        ModelProvider maker = able.stream()
                .filter(provider -> offers(provider, request, off))
                .findFirst()
                .or(() -> able.stream()
                        .filter(provider -> isOn(provider, request, off))
                        .findFirst())
                .or(() -> able.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("Nobody makes this " + request.capability()));
        return new Quoted(maker, maker.quote(allowed(maker, request, off)));
    }

    private static boolean offers(ModelProvider provider, GenerationRequest request, Set<String> off) {
        return request.model() != null
                && !off.contains(request.model())
                && provider.models(request.capability()).stream()
                        .anyMatch(offer -> offer.id().equals(request.model()));
    }

    /** One without models of its own cannot be switched off. */
    private static boolean isOn(ModelProvider provider, GenerationRequest request, Set<String> off) {
        List<ModelOffer> offers = provider.models(request.capability());
        return offers.isEmpty() || offers.stream().anyMatch(offer -> !off.contains(offer.id()));
    }

    /** The request as it may be quoted: what it would be made by is named where that is off. */
    private static GenerationRequest allowed(ModelProvider maker, GenerationRequest request, Set<String> off) {
        if (off.isEmpty() || offers(maker, request, off)) {
            return request;
        }
        List<ModelOffer> offers = maker.models(request.capability());
        boolean standardIsOn =
                offers.isEmpty() || !off.contains(offers.getFirst().id());
        boolean wishIsOff = request.model() != null && off.contains(request.model());
        if (standardIsOn && !wishIsOff) {
            return request;
        }
        return offers.stream()
                .filter(offer -> !off.contains(offer.id()))
                .findFirst()
                .map(offer -> request.withModel(offer.id()))
                .orElse(request);
    }

    /** Of all providers, the preferred first, without what is off; only the first of all is taken without a wish. */
    public List<ModelOffer> models(Capability capability) {
        Set<String> off = settings.get(GenerationControls.MODELS_OFF, Set.of());
        List<ModelOffer> offers = new ArrayList<>();
        for (ModelOffer offer : catalogue(capability)) {
            if (!off.contains(offer.id())) {
                offers.add(offer.standard(offers.isEmpty()));
            }
        }
        return List.copyOf(offers);
    }

    /** The same with what is off. */
    public List<ModelOffer> catalogue(Capability capability) {
        List<ModelOffer> offers = new ArrayList<>();
        for (ModelProvider provider : preferredFirst) {
            for (ModelOffer offer : provider.models(capability)) {
                offers.add(offer.standard(offers.isEmpty()));
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
