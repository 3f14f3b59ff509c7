package app.photoplay.generation;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The providers that this installation has. */
@Component
class Providers {

    /** Who draws without any service, and stands back where there is one. */
    static final String DRAWING = "animatic";

    private final List<ModelProvider> preferredFirst;

    Providers(List<ModelProvider> providers, GenerationSettings settings) {
        String preferred = settings.provider();
        this.preferredFirst = providers.stream()
                .sorted(Comparator.comparing((ModelProvider provider) -> preferred.isBlank()
                        ? provider.name().equals(DRAWING)
                        : !provider.name().equals(preferred)))
                .toList();
    }

    /** @throws IllegalStateException if nobody can make that */
    ModelProvider making(Capability capability) {
        return preferredFirst.stream()
                .filter(provider -> provider.capabilities().contains(capability))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No provider makes " + capability));
    }

    /** @throws IllegalStateException if nobody can make that */
    ModelProvider making(GenerationRequest request) {
        return preferredFirst.stream()
                .filter(provider -> provider.makes(request))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody makes this " + request.capability()));
    }

    /** @throws IllegalStateException if a row names a provider that is not here any more */
    ModelProvider named(String name) {
        return preferredFirst.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No provider " + name));
    }

    List<ModelProvider> all() {
        return preferredFirst;
    }
}
