package app.photoplay.generation.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.base.Jobs;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.TillScenario;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.provider.Providers;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.ScratchFolders;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes that are asked to bring the same output home. */
class CollectedOnceIntegrationTests extends TillScenario {

    @Autowired
    GenerationTransitions transitions;

    @Autowired
    MediaLibrary library;

    @Autowired
    ScratchFolders scratch;

    @Autowired
    Jobs jobs;

    private final AtomicReference<Asset> there = new AtomicReference<>();

    @Test
    void whatOneNodeBringsHomeTheOtherLeavesAlone() throws IOException {
        GenerationId id = finished();

        collectHere(id, () -> {
            collect(id);
            assertThat(library.find(new AssetId(id.value()))).isEmpty();
        });

        assertThat(state(id)).isEqualTo(GenerationState.STORED);
        assertThat(asset(id).width()).isEqualTo(32);
    }

    @Test
    void whatAFrozenNodeHadInHandIsBroughtHomeByTheOtherAndStays() throws IOException {
        GenerationId id = finished();

        collectHere(id, () -> {
            clock.leap(CollectHandler.LEASE);
            collect(id);
            there.set(asset(id));
        });

        assertThat(state(id)).isEqualTo(GenerationState.STORED);
        assertThat(asset(id)).isEqualTo(there.get());
        assertThat(library.path(asset(id))).exists();
        assertThat(account()).containsEntry("SETTLE", 100L).containsEntry("OPEN", 0L);
    }

    @Test
    void whatIsOnItsWayForLongStaysInHand() throws IOException {
        GenerationId id = finished();

        CollectHandler here = here();
        whileFetching(() -> {
            for (int i = 0; i < 5; i++) {
                clock.leap(CollectHandler.LEASE.minus(Duration.ofSeconds(1)));
                here.renew();
                collect(id);
            }
        });
        here.run(new CollectStep(id.value()));

        assertThat(asset(id).width()).isEqualTo(32);
    }

    private final ModelProvider slow = mock();

    private void collectHere(GenerationId id, Runnable meanwhile) throws IOException {
        whileFetching(meanwhile);
        here().run(new CollectStep(id.value()));
    }

    /** The other node gives another picture than the provider's own, so that it can be told which was kept. */
    private void whileFetching(Runnable meanwhile) throws IOException {
        doAnswer(call -> {
                    meanwhile.run();
                    Path target = call.getArgument(2);
                    return ImageIO.write(new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB), "png", target.toFile());
                })
                .when(slow)
                .fetch(any(), any(), any());
    }

    private CollectHandler here() {
        Providers providers = mock();
        when(providers.find("fake")).thenReturn(Optional.of(slow));
        return new CollectHandler(jobs, providers, rows, transitions, library, scratch, clock);
    }

    private GenerationId finished() {
        provider.price("0.05");
        GenerationId id = request();
        dispatch();
        awaitState(id, GenerationState.FINISHED);
        return id;
    }

    private Asset asset(GenerationId id) {
        return library.find(new AssetId(id.value())).orElseThrow();
    }
}
