package app.photoplay.fal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.fal.http.FalHttp;
import app.photoplay.fal.http.PublicHosts;
import app.photoplay.fal.http.TrustedBases;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;

/** The provider, put together against one server for all five addresses. */
final class FalBench implements AutoCloseable {

    static final String KEY = "11111111-2222-3333-4444-555555555555:0123456789abcdef";

    final ShiftingClock clock = new ShiftingClock();
    final FalSettings settings;
    final FalHttp http;
    final FalQueue queue;
    final Platform platform;
    final LostSubmitSearch lookUp;
    final FalProvider provider;
    final MediaLibrary library = mock(MediaLibrary.class);
    final ProviderSignals signals = mock(ProviderSignals.class);

    FalBench(URI server, Map<String, String> more) {
        settings = settings(server, more);
        TrustedBases keyed =
                new TrustedBases(List.of(settings.queue(), settings.run(), settings.rest(), settings.platform()));
        http = new FalHttp(settings.key(), keyed, settings.limits().connect(), clock, wait -> {});
        queue = new FalQueue(http, settings.queue(), settings.run(), settings.limits());
        platform = new Platform(http, settings.platform(), settings.limits());
        lookUp = new LostSubmitSearch(platform);
        FailureMapper failures = new FailureMapper(clock);
        PublicHosts hosts = new PublicHosts(List.of(settings.cdn(), settings.rest()), InetAddress::getAllByName);
        provider = new FalProvider(
                settings,
                Catalogue.of(new ClassPathResource("app/photoplay/fal/models.yaml")),
                queue,
                failures,
                new InputFiles(
                        library, new Uploads(http, settings.rest(), hosts, settings.limits(), failures, 25L << 20)),
                new Downloads(http, hosts, settings.limits().ofDownload()),
                lookUp,
                signals,
                clock);
        when(library.find(any(AssetId.class))).thenReturn(Optional.empty());
    }

    static FalSettings settings(URI server, Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(Map.of(
                "photoplay.fal.key",
                KEY,
                "photoplay.fal.queue",
                server.toString(),
                "photoplay.fal.run",
                server + "/run",
                "photoplay.fal.rest",
                server.toString(),
                "photoplay.fal.cdn",
                server.toString(),
                "photoplay.fal.platform",
                server + "/v1"));
        more.forEach((name, value) -> properties.put("photoplay.fal." + name, value));
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("photoplay.fal", FalSettings.class);
    }

    GenerationRequest.Still still(String prompt) {
        return new GenerationRequest.Still(
                TestBriefs.of("EXT|the harbour|NIGHT|WIDE|MYSTERIOUS|" + prompt),
                new FrameSize(1280, 720),
                7,
                List.of());
    }

    GenerationRequest.Clip clip(AssetId frame, double seconds) {
        return new GenerationRequest.Clip(
                TestBriefs.of("EXT|the harbour|NIGHT|WIDE|MYSTERIOUS|Mara waits."),
                frame,
                CameraMove.PUSH_IN,
                Duration.ofMillis(Math.round(seconds * 1_000)),
                new FrameSize(1280, 720),
                7);
    }

    /** A picture in the library. */
    AssetId picture(Path folder, int bytes) throws IOException {
        AssetId id = AssetId.next();
        Path file = Files.write(folder.resolve(id + ".png"), new byte[bytes]);
        Asset asset = new Asset(id, MediaKind.STILL, "image/png", bytes, "0".repeat(64), 1280, 720, null);
        when(library.find(id)).thenReturn(Optional.of(asset));
        when(library.path(asset)).thenReturn(file);
        return id;
    }

    /** Looks for a lost submit where nothing is known to be another's. */
    SubmitTrace traced(SubmitIntent intent, GenerationRequest request) {
        return provider.trace(intent, request, id -> false);
    }

    SubmitIntent intent(GenerationRequest request) {
        return new SubmitIntent(
                GenerationId.next(), UUID.randomUUID(), provider.quote(request).model(), clock.instant());
    }

    @Override
    public void close() {
        http.close();
    }
}
