package app.photoplay.fal;

import app.photoplay.fal.http.FalHttp;
import app.photoplay.fal.http.PublicHosts;
import app.photoplay.fal.http.TrustedBases;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.generation.Capability;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.media.MediaLibrary;
import app.photoplay.plan.OwnKey;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** fal, put together where there is a key. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnFalKeyCondition.class)
class FalConfiguration {

    @Bean
    Catalogue falCatalogue(FalSettings settings) {
        Catalogue catalogue = Catalogue.of(settings.catalogue());
        catalogue.chosen("photoplay.fal.still", settings.still(), Capability.STILL);
        catalogue.chosen("photoplay.fal.clip", settings.clip(), Capability.CLIP);
        return catalogue;
    }

    /** Whoever has a key pays fal, and is ruled by the ceilings. */
    @Bean
    OwnKey falOwnKey() {
        return new OwnKey() {};
    }

    @Bean
    FalHttp falHttp(FalSettings settings, Clock clock) {
        TrustedBases keyed =
                new TrustedBases(List.of(settings.queue(), settings.run(), settings.rest(), settings.platform()));
        return new FalHttp(settings.key(), keyed, settings.limits().connect(), clock, Thread::sleep);
    }

    @Bean
    FalQueue falQueue(FalSettings settings, FalHttp http) {
        return new FalQueue(http, settings.queue(), settings.run(), settings.limits());
    }

    @Bean
    Platform falPlatform(FalSettings settings, FalHttp http) {
        return new Platform(http, settings.platform(), settings.limits());
    }

    @Bean
    ModelCheck falModelCheck(FalSettings settings, Platform platform, Catalogue catalogue) {
        return new ModelCheck(settings, platform, catalogue);
    }

    @Bean
    ConnectionWarmUp falWarmUp(FalQueue queue) {
        return new ConnectionWarmUp(queue);
    }

    @Bean
    LostSubmitSearch falLookUp(Platform platform) {
        return new LostSubmitSearch(platform);
    }

    @Bean
    FalProvider falProvider(
            FalSettings settings,
            Catalogue catalogue,
            FalHttp http,
            FalQueue queue,
            LostSubmitSearch lookUp,
            MediaLibrary library,
            ProviderSignals signals,
            Clock clock) {
        FalSettings.Waits limits = settings.limits();
        FailureMapper failures = new FailureMapper(clock);
        PublicHosts hosts = new PublicHosts(List.of(settings.cdn(), settings.rest()), InetAddress::getAllByName);
        return new FalProvider(
                settings,
                catalogue,
                queue,
                failures,
                new InputFiles(library, new Uploads(http, settings.rest(), hosts, limits, failures)),
                new Downloads(http, hosts, limits.ofDownload()),
                lookUp,
                signals,
                clock);
    }

    @Bean
    WebhookIntake falArrivals(
            FalSettings settings,
            Catalogue catalogue,
            FalHttp http,
            FalQueue queue,
            LostSubmitSearch lookUp,
            ProviderSignals signals) {
        return new WebhookIntake(settings, catalogue, http, queue, lookUp, signals);
    }
}
