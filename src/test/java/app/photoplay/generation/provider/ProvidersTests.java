package app.photoplay.generation.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.Setting;
import app.photoplay.generation.Capability;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationControls;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ModelOffer;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.Quote;
import app.photoplay.generation.TestSettings;
import app.photoplay.plan.Credits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who makes something, and which models are offered, while some are switched off. */
class ProvidersTests {

    private static final String FIRST = "maker/first";
    private static final String SECOND = "maker/second";

    private final ModelProvider maker = provider("maker", FIRST, SECOND);
    private final ModelProvider drawing = provider(Providers.DRAWING, Providers.DRAWING);

    @Test
    void whatIsOffIsNotOffered() {
        Providers providers = without(FIRST);

        assertThat(providers.models(Capability.STILL))
                .containsExactly(
                        new ModelOffer(SECOND, true, false, false, false, null),
                        new ModelOffer(Providers.DRAWING, false, false, false, false, null));
        assertThat(providers.catalogue(Capability.STILL))
                .extracting(ModelOffer::id)
                .contains(FIRST);
    }

    @Test
    void theFirstThatIsOnIsTakenInsteadOfOneThatIsOff() {
        assertThat(model(without(), null)).isEqualTo(FIRST);
        assertThat(model(without(FIRST), null)).isEqualTo(SECOND);
        assertThat(model(without(FIRST), FIRST)).isEqualTo(SECOND);
        assertThat(model(without(SECOND), SECOND)).isEqualTo(FIRST);
        assertThat(model(without(FIRST), SECOND)).isEqualTo(SECOND);
    }

    @Test
    void anotherProviderIsTakenWhereNoModelOfTheFirstIsOn() {
        assertThat(model(without(FIRST, SECOND), null)).isEqualTo(Providers.DRAWING);
        assertThat(model(without(FIRST, SECOND), SECOND)).isEqualTo(Providers.DRAWING);
    }

    @Test
    void whatOnlyOneCanMakeIsStillMade() {
        when(maker.makes(any())).thenReturn(false);

        assertThat(model(without(Providers.DRAWING), null)).isEqualTo(Providers.DRAWING);
    }

    private static String model(Providers providers, @Nullable String wish) {
        return providers.quoted(still(wish)).quote().model();
    }

    private static GenerationRequest still(@Nullable String wish) {
        return new GenerationRequest.Still(mock(), new FrameSize(160, 90), 1, List.of(), wish);
    }

    private Providers without(String... off) {
        return new Providers(List.of(drawing, maker), TestSettings.with(Map.of()), new RuntimeSettings() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> Optional<T> find(Setting<T> setting) {
                return setting.equals(GenerationControls.MODELS_OFF) ? Optional.of((T) Set.of(off)) : Optional.empty();
            }
        });
    }

    private static ModelProvider provider(String name, String... models) {
        ModelProvider provider = mock();
        when(provider.name()).thenReturn(name);
        when(provider.makes(any())).thenReturn(true);
        when(provider.models(any()))
                .thenReturn(List.of(models).stream()
                        .map(model -> new ModelOffer(model, model.equals(models[0]), false, false, false, null))
                        .toList());
        when(provider.quote(any())).thenAnswer(call -> {
            GenerationRequest request = call.getArgument(0);
            return Quote.free(Objects.requireNonNullElse(request.model(), models[0]), Credits.ZERO);
        });
        return provider;
    }
}
