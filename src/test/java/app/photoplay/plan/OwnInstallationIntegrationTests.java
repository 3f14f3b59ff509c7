package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An installation for oneself counts nobody's credits. */
@TestPropertySource(properties = "photoplay.installation=own")
class OwnInstallationIntegrationTests extends PlanScenario {

    @Autowired
    Limits limits;

    @Test
    void everythingIsHeldAndNothingIsRefused() {
        hold(100_000);

        assertThat(usage().limited()).isFalse();
        assertThat(usage().held()).isEqualTo(Credits.of(100_000));
        assertThat(limits.check(
                        account,
                        new Demand.NewFilm(
                                100_000,
                                Duration.ofDays(1),
                                Resolution.HD,
                                Set.of("maker/any"),
                                Credits.of(1_000_000),
                                false)))
                .isEmpty();
        assertThat(limits.check(account, new Demand.Sharing(SharingFeature.TEAM)))
                .isEmpty();
    }

    @Test
    void whatFailsGivesBackWhatItHeldAndWhatIsMadeIsSpent() {
        var failed = hold(7);
        var made = hold(5);
        acts(() -> ledger.release(List.of(failed)));
        acts(() -> ledger.settle(made));

        assertThat(usage().held()).isEqualTo(Credits.ZERO);
        assertThat(usage().spent()).isEqualTo(Credits.of(5));
        assertThat(does(() -> ledger.refund(made))).isEqualTo(Credits.of(5));
        assertThat(usage().spent()).isEqualTo(Credits.ZERO);
    }
}
