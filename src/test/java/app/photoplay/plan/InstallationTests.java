package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** For whom an installation is. */
class InstallationTests {

    @Test
    void withoutAKeyItIsForThePublic() {
        assertThat(installation(null, null, false).mode()).isEqualTo(InstallationMode.PUBLIC);
    }

    @Test
    void whoPaysTheServiceThemselvesIsNotRuledByCredits() {
        assertThat(installation(null, null, true).mode()).isEqualTo(InstallationMode.OWN);
        assertThat(installation(null, null, true).counts()).isFalse();
    }

    @Test
    void whoSetsWhatTheFreePlanGivesWantsItToCount() {
        assertThat(installation(null, "1200.5", true).mode()).isEqualTo(InstallationMode.PUBLIC);
    }

    @Test
    void whatIsSaidGoesBeforeEverything() {
        assertThat(installation(InstallationMode.PUBLIC, null, true).counts()).isTrue();
        assertThat(installation(InstallationMode.OWN, "1200", false).counts()).isFalse();
    }

    @Test
    void whatHasNoLimitDoesNotRunOut() {
        assertThat(Credits.WITHOUT_LIMIT.limited()).isFalse();
        assertThat(Credits.WITHOUT_LIMIT.minus(Credits.of(1_000_000)).limited()).isFalse();
        assertThat(Credits.of(1_000_000_000).limited()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "1e30"})
    void whatIsNoAmountOfCreditsIsRefused(String set) {
        assertThatThrownBy(() -> settings(set))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("photoplay.plan.monthly-credits");
    }

    private static Installation installation(@Nullable InstallationMode set, @Nullable String credits, boolean ownKey) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (ownKey) {
            beans.addBean("key", new OwnKey() {});
        }
        return new Installation(set, settings(credits), beans.getBeanProvider(OwnKey.class));
    }

    private static PlanSettings settings(@Nullable String credits) {
        return new PlanSettings(
                credits == null ? null : new BigDecimal(credits), null, Duration.ofDays(7), Duration.ZERO);
    }
}
