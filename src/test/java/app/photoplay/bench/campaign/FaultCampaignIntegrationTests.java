package app.photoplay.bench.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.RunsAlone;
import app.photoplay.support.TestHomes;
import org.junit.jupiter.api.Test;

@RunsAlone
class FaultCampaignIntegrationTests {

    private static final long SEED = 1;

    @Test
    void nothingIsLostStuckOrBoughtTwiceWhateverHappens() throws InterruptedException {
        try (FaultCampaign campaign = new FaultCampaign(TestHomes.next("campaign"), SEED, Size.TINY)) {
            Outcome outcome = campaign.run();
            assertThat(outcome.findings().lost()).isEmpty();
            assertThat(outcome.findings().stuck()).isEmpty();
            assertThat(outcome.findings().doubled()).isEmpty();
            assertThat(outcome.findings().broken()).isEmpty();
            assertThat(outcome.problems()).isEmpty();
            assertThat(outcome.accepted()).isPositive();
        }
    }
}
