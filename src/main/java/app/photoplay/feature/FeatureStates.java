package app.photoplay.feature;

import app.photoplay.base.UserId;
import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.Setting;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.togglz.core.Feature;
import org.togglz.core.activation.GradualActivationStrategy;
import org.togglz.core.activation.UsernameActivationStrategy;
import org.togglz.core.repository.FeatureState;
import org.togglz.core.repository.StateRepository;

/**
 * The states of Togglz in the rows of the settings, of which every process hears: «on», «off», «share 20», «people a,b».
 * A feature without a row is on.
 */
@Repository
class FeatureStates implements StateRepository {

    private static final FeatureRollout BY_DEFAULT = new FeatureRollout.Everybody();

    private final RuntimeSettings settings;

    FeatureStates(RuntimeSettings settings) {
        this.settings = settings;
    }

    static Setting<FeatureRollout> setting(ProductFeature feature) {
        return new Setting<>("feature." + feature.id(), FeatureStates::read, FeatureStates::written);
    }

    FeatureRollout rollout(ProductFeature feature) {
        return settings.get(setting(feature), BY_DEFAULT);
    }

    @Override
    public FeatureState getFeatureState(Feature feature) {
        FeatureState state = new FeatureState(feature, true);
        return switch (rollout(ProductFeature.valueOf(feature.name()))) {
            case FeatureRollout.Everybody all -> state;
            case FeatureRollout.Nobody none -> state.disable();
            case FeatureRollout.Share(int percent) ->
                state.setStrategyId(GradualActivationStrategy.ID)
                        .setParameter(GradualActivationStrategy.PARAM_PERCENTAGE, String.valueOf(percent));
            case FeatureRollout.Named(var people) ->
                state.setStrategyId(UsernameActivationStrategy.ID)
                        .setParameter(UsernameActivationStrategy.PARAM_USERS, joined(people));
        };
    }

    /** The desk of this module is the only way: it says who, and writes that down. */
    @Override
    public void setFeatureState(FeatureState state) {
        throw new UnsupportedOperationException("Features are switched by FeatureDesk");
    }

    private static String written(FeatureRollout rollout) {
        return switch (rollout) {
            case FeatureRollout.Everybody all -> "on";
            case FeatureRollout.Nobody none -> "off";
            case FeatureRollout.Share(int percent) -> "share " + percent;
            case FeatureRollout.Named(var people) -> "people " + joined(people);
        };
    }

    private static FeatureRollout read(String text) {
        String[] words = text.split(" ", 2);
        return switch (words[0]) {
            case "on" -> new FeatureRollout.Everybody();
            case "off" -> new FeatureRollout.Nobody();
            case "share" -> new FeatureRollout.Share(Integer.parseInt(words[1]));
            case "people" ->
                new FeatureRollout.Named(
                        Arrays.stream(words[1].split(",")).map(UserId::of).collect(Collectors.toSet()));
            default -> throw new IllegalArgumentException("No rollout: " + words[0]);
        };
    }

    private static String joined(Set<UserId> people) {
        return people.stream().map(UserId::toString).sorted().collect(Collectors.joining(","));
    }
}
