package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Purse.Expiry;
import app.photoplay.plan.Purse.Grant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is left of a grant when it expires. */
class PurseTests {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Grant SOON = new Grant(new UUID(1, 1), 1000, NOW);
    private static final Grant LATER = new Grant(new UUID(1, 2), 500, NOW.plusSeconds(60));
    private static final Grant NEVER = new Grant(new UUID(1, 3), 300, null);

    @Test
    void aGrantThatNobodyUsedGoesWhole() {
        assertThat(new Purse(1800, 0, List.of(NEVER, LATER, SOON)).expired(NOW))
                .containsExactly(new Expiry(SOON.reference(), 1000));
    }

    @Test
    void whatExpiresFirstIsUsedFirst() {
        Purse purse = new Purse(1100, 0, List.of(NEVER, LATER, SOON));

        assertThat(purse.expired(NOW)).containsExactly(new Expiry(SOON.reference(), 300));
        assertThat(purse.available(NOW)).isEqualTo(new Credits(800));
    }

    @Test
    void aGrantThatIsUsedUpExpiresWithNothing() {
        assertThat(new Purse(700, 0, List.of(NEVER, LATER, SOON)).expired(NOW))
                .containsExactly(new Expiry(SOON.reference(), 0));
    }

    @Test
    void severalThatExpireInTheMeantimeGoInTheirOrder() {
        Purse purse = new Purse(900, 200, List.of(LATER, SOON));

        assertThat(purse.expired(NOW.plusSeconds(60)))
                .containsExactly(new Expiry(SOON.reference(), 200), new Expiry(LATER.reference(), 500));
        assertThat(purse.available(NOW.plusSeconds(60))).isEqualTo(new Credits(200));
    }

    @Test
    void whatWasRefundedOrCorrectedDoesNotExpire() {
        Purse purse = new Purse(400, 400, List.of(SOON));

        assertThat(purse.available(NOW)).isEqualTo(new Credits(400));
    }

    @Test
    void nothingExpiresBeforeItsTime() {
        assertThat(new Purse(1000, 0, List.of(SOON)).expired(NOW.minusMillis(1)))
                .isEmpty();
    }
}
