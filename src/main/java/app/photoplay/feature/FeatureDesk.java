package app.photoplay.feature;

import app.photoplay.base.settings.SettingChange;
import app.photoplay.base.settings.SettingsDesk;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Switches features, for sessions that run too. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class FeatureDesk {

    private final FeatureStates states;
    private final SettingsDesk settings;

    FeatureDesk(FeatureStates states, SettingsDesk settings) {
        this.states = states;
        this.settings = settings;
    }

    /**
     * A feature as it is switched now.
     *
     * @param change the latest, null where it was never switched
     */
    public record Flag(
            ProductFeature feature,
            FeatureRollout rollout,
            @Nullable SettingChange change) {}

    /** All of them. */
    public List<Flag> all() {
        Map<String, SettingChange> changes = settings.changes();
        return Arrays.stream(ProductFeature.values())
                .map(feature -> new Flag(
                        feature,
                        states.rollout(feature),
                        changes.get(FeatureStates.setting(feature).name())))
                .toList();
    }

    /** It holds at once and on every node; whatever is open somewhere looks again. */
    public void set(ProductFeature feature, FeatureRollout rollout) {
        settings.set(FeatureStates.setting(feature), rollout);
    }
}
