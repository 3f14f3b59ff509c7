package app.photoplay.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage.Expiring;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.plan.ledger.Purse.Portion;
import app.photoplay.plan.ledger.Purse.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order credits are spent, and what is left of whom. */
class PurseTests {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void whatGoesFirstIsSpentFirstThenThePlanThenWhatWasPaidFor() {
        GrantBalance bought = grant(1, GrantSource.PURCHASE, 500, null);
        GrantBalance lasting = grant(2, GrantSource.GIFT, 300, null);
        GrantBalance plan = grant(3, GrantSource.PLAN, 400, LATER);
        GrantBalance soon = grant(4, GrantSource.GIFT, 100, SOON);

        Taken taken =
                Objects.requireNonNull(new Purse(List.of(bought, lasting, plan, soon)).take(new Credits(850), NOW));

        assertThat(taken.portions())
                .containsExactly(
                        new Portion(soon.id(), 100),
                        new Portion(plan.id(), 400),
                        new Portion(lasting.id(), 300),
                        new Portion(bought.id(), 50));
        assertThat(taken.rest().available(NOW)).isEqualTo(new Credits(450));
        assertThat(taken.rest().held()).isEqualTo(new Credits(850));
    }

    @Test
    void whatIsNotThereIsNotTaken() {
        assertThat(new Purse(List.of(grant(1, GrantSource.PLAN, 100, LATER))).take(new Credits(101), NOW))
                .isNull();
    }

    @Test
    void whatIsOverOrTakenBackOrNotBegunCannotBeSpent() {
        GrantBalance over = grant(1, GrantSource.GIFT, 100, NOW);
        GrantBalance voided = new GrantBalance(
                new UUID(1, 2), GrantSource.GIFT, "", null, "b", 100, 100, 0, NOW.minusSeconds(9), null, true);
        GrantBalance ahead = new GrantBalance(
                new UUID(1, 3), GrantSource.GIFT, "", null, "c", 100, 100, 0, NOW.plusSeconds(9), null, false);
        Purse purse = new Purse(List.of(over, voided, ahead));

        assertThat(purse.available(NOW)).isEqualTo(Credits.ZERO);
        assertThat(purse.lost(NOW)).containsExactlyInAnyOrder(over, voided);
        assertThat(purse.available(NOW.plusSeconds(9))).isEqualTo(new Credits(100));
    }

    @Test
    void whatGoesNextIsToldWithItsMoment() {
        Purse purse = new Purse(List.of(
                grant(1, GrantSource.PLAN, 400, NOW.plusSeconds(90_000)),
                grant(2, GrantSource.GIFT, 30, SOON),
                grant(3, GrantSource.GIFT, 6, SOON)));

        assertThat(purse.expiring(NOW, ZoneOffset.UTC)).isEqualTo(new Expiring(new Credits(36), SOON));
        Purse day = new Purse(List.of(
                grant(1, GrantSource.GIFT, 30, Instant.parse("2026-12-30T15:28:55Z")),
                grant(2, GrantSource.PLAN, 150, Instant.parse("2026-12-30T15:39:23Z")),
                grant(3, GrantSource.PLAN, 7, Instant.parse("2026-12-31T00:00:00Z"))));
        assertThat(day.expiring(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC))
                .as("all of that day")
                .isEqualTo(new Expiring(new Credits(180), Instant.parse("2026-12-30T15:28:55Z")));
        assertThat(new Purse(List.of(grant(1, GrantSource.PURCHASE, 4, null))).expiring(NOW, ZoneOffset.UTC))
                .isNull();
    }

    @Property
    void whateverIsTakenIsTakenOnceFromWhatWasThere(
            @ForAll("purses") Purse purse, @ForAll @LongRange(max = 3000) long amount) {
        long available = purse.available(NOW).hundredths();
        Taken taken = purse.take(new Credits(amount), NOW);

        assertThat(taken == null).isEqualTo(amount > available);
        if (taken == null) {
            return;
        }
        assertThat(taken.portions().stream().mapToLong(Portion::hundredths).sum())
                .isEqualTo(amount);
        Set<UUID> grants = new HashSet<>();
        assertThat(taken.portions()).allMatch(part -> part.hundredths() > 0 && grants.add(part.grant()));
        assertThat(taken.rest().grants()).allMatch(grant -> grant.left() >= 0);
        assertThat(taken.rest().available(NOW).hundredths()).isEqualTo(available - amount);
        assertThat(taken.rest().held().minus(purse.held())).isEqualTo(new Credits(amount));
    }

    @Provide
    Arbitrary<Purse> purses() {
        Arbitrary<@Nullable Instant> ends = Arbitraries.longs()
                .between(-100, 100)
                .injectNull(0.3)
                .map(hours -> hours == null ? null : NOW.plus(Duration.ofHours(hours)));
        Arbitrary<GrantBalance> grants = Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.of(GrantSource.class),
                        Arbitraries.longs().between(0, 800),
                        ends,
                        Arbitraries.of(false, false, false, true))
                .as((id, source, left, end, voided) -> new GrantBalance(
                        id, source, "", null, id.toString(), 800, left, 0, NOW.minusSeconds(5), end, voided));
        return grants.list().ofMaxSize(8).map(Purse::new);
    }

    private static GrantBalance grant(long number, GrantSource source, long left, @Nullable Instant until) {
        return new GrantBalance(
                new UUID(1, number), source, "", null, "g" + number, left, left, 0, NOW.minusSeconds(60), until, false);
    }
}
