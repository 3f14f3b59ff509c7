package app.photoplay.assets;

import app.photoplay.base.PeriodicTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for what nothing refers to, twice a day. */
@Configuration(proxyBeanMethods = false)
class AssetSchedule {

    private static final Duration EVERY = Duration.ofHours(12);

    @Bean
    PeriodicTask assetSweeping(AssetSweep sweep) {
        return new PeriodicTask("asset-sweep", EVERY, sweep::sweep);
    }
}
