package app.photoplay.generation.provider;

import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ModelProvider;
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

    /** @throws IllegalStateException if nobody can make that */
    public ModelProvider making(GenerationRequest request) {
        return preferredFirst.stream()
                .filter(provider -> provider.makes(request))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody makes this " + request.capability()));
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
