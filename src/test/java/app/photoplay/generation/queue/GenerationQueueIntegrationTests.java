package app.photoplay.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.UserId;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.Quote;
import app.photoplay.generation.ShotBrief;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import app.photoplay.plan.Credits;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose turn it is and when, with a time that is said: in a year that the application's own clock does not reach. */
@PhotoplayTest
class GenerationQueueIntegrationTests {

    private static final Instant NOW = Instant.parse("2199-01-01T00:00:00Z");
    private static final String PROVIDER = "nobody";

    @Autowired
    GenerationQueue queue;

    @Autowired
    QueueStops stops;

    @Autowired
    GenerationRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    private UserId mara;
    private UserId jonas;

    @BeforeEach
    void twoPeople() {
        mara = Creator.signUp(application).id();
        jonas = Creator.signUp(application).id();
    }

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from queue_stops").update();
        jdbc.sql("delete from generations where provider = ?").param(PROVIDER).update();
    }

    @Test
    void everybodysFirstComesBeforeAnybodysSecond() {
        add(mara, 5, NOW);
        add(jonas, 2, NOW);

        assertThat(claim(4, NOW)).containsExactlyInAnyOrder(mara, mara, jonas, jonas);
    }

    @Test
    void whatIsUnderWayCountsAsATurn() {
        add(mara, 5, NOW);
        assertThat(claim(2, NOW)).containsExactly(mara, mara);
        add(jonas, 5, NOW);

        assertThat(claim(4, NOW)).containsExactly(jonas, jonas);
    }

    @Test
    void whoIsAloneHasEveryPlace() {
        add(mara, 5, NOW);

        assertThat(claim(4, NOW)).containsExactly(mara, mara, mara, mara);
    }

    @Test
    void noMoreThanTheProviderTakesIsEverClaimed() {
        add(mara, 5, NOW);

        claim(3, NOW);

        assertThat(claim(3, NOW)).isEmpty();
        assertThat(queue.underWay(PROVIDER)).isEqualTo(3);
    }

    @Test
    void nothingNewIsBoughtForSomebodyWhoIsSuspendedUntilThatIsLifted() {
        add(mara, 2, NOW);
        add(jonas, 1, NOW);
        jdbc.sql("update users set suspended_at = now(), suspended_reason = 'Asked for it' where id = ?")
                .param(mara.value())
                .update();

        assertThat(claim(4, NOW)).containsExactly(jonas);
        assertThat(queue.providersWanted(NOW)).doesNotContain(PROVIDER);

        jdbc.sql("update users set suspended_at = null, suspended_reason = null where id = ?")
                .param(mara.value())
                .update();
        assertThat(queue.providersWanted(NOW)).contains(PROVIDER);
        assertThat(claim(4, NOW)).containsExactly(mara, mara);
    }

    @Test
    void theMostUrgentComesFirst() {
        add(mara, 3, NOW);

        assertThat(queue.claim(PROVIDER, 1, 10, NOW))
                .singleElement()
                .satisfies(claim -> assertThat(urgency(claim)).isZero());
    }

    @Test
    void whatFailedForAMomentWaitsForItsTimeAndNotLonger() {
        add(mara, 1, NOW);
        GenerationRow row = queue.claim(PROVIDER, 1, 10, NOW).getFirst().row();
        Duration wait = Duration.ofSeconds(8);
        rows.again(row, new GenerationFailure(GenerationFailure.Reason.RATE_LIMITED, "429"), NOW.plus(wait));

        assertThat(claim(1, NOW.plus(wait).minusMillis(1))).isEmpty();
        assertThat(queue.claim(PROVIDER, 1, 10, NOW.plus(wait)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.row().attempt()).isEqualTo(2));
    }

    @Test
    void ofTwoThatActOnTheSameRowOneFindsNothingToChange() {
        add(mara, 1, NOW);
        GenerationRow row = queue.claim(PROVIDER, 1, 10, NOW).getFirst().row();
        GenerationFailure failure = new GenerationFailure(GenerationFailure.Reason.REFUSED, "no");

        assertThat(rows.failed(row, failure)).isTrue();
        assertThat(rows.submitted(row, new ProviderHandle(row.id(), "late"), NOW, NOW))
                .isFalse();
        assertThat(rows.failed(row, failure)).isFalse();
    }

    @Test
    void whatIsPausedIsNotClaimedUntilItGoesOn() {
        add(mara, 2, NOW);
        add(jonas, 2, NOW);

        stop("PERSON", mara.toString(), false);
        assertThat(claim(4, NOW)).containsExactly(jonas, jonas);
        stop("PROVIDER", PROVIDER, false);
        assertThat(claim(4, NOW)).isEmpty();
        assertThat(queue.providersWanted(NOW)).doesNotContain(PROVIDER);

        stops.remove("PROVIDER", PROVIDER);
        stops.remove("PERSON", mara.toString());
        assertThat(queue.providersWanted(NOW)).contains(PROVIDER);
        assertThat(claim(4, NOW)).containsExactly(mara, mara);
    }

    @Test
    void whatDrainsLetsOutOnlyWhatWasAskedForBefore() {
        add(mara, 1, NOW);
        stop("PROVIDER", PROVIDER, true);
        Instant later = NOW.plusSeconds(1);
        add(mara, 1, later);
        add(jonas, 1, later);

        assertThat(claim(4, later)).containsExactly(mara);
        assertThat(claim(4, later)).isEmpty();
        assertThat(queue.providersWanted(later)).doesNotContain(PROVIDER);

        stops.remove("PROVIDER", PROVIDER);
        assertThat(claim(4, later)).containsExactlyInAnyOrder(mara, jonas);
    }

    private void stop(String scope, String key, boolean draining) {
        stops.put(new QueueStops.Row(scope, key, draining, NOW, mara.value()));
    }

    private void add(UserId person, int requests, Instant now) {
        queue.add(
                IntStream.range(0, requests)
                        .mapToObj(urgency -> new GenerationQueue.Entry(
                                new GenerationOrder(
                                        GenerationId.next(),
                                        person,
                                        UUID.randomUUID(),
                                        UUID.randomUUID(),
                                        still(),
                                        urgency),
                                PROVIDER,
                                Quote.free("a model", Credits.of(1)),
                                null))
                        .toList(),
                now);
    }

    private List<UserId> claim(int places, Instant now) {
        return queue.claim(PROVIDER, places, 10, now).stream()
                .map(claim -> new UserId(claim.row().account()))
                .toList();
    }

    private int urgency(GenerationQueue.Claim claim) {
        return jdbc.sql("select urgency from generations where id = ?")
                .param(claim.row().id().value())
                .query(Integer.class)
                .single();
    }

    private static GenerationRequest still() {
        ShotBrief brief = new ShotBrief(
                "A boat",
                "noir",
                new SlugLine(InteriorExterior.EXTERIOR, "Harbour", TimeOfDay.DAWN),
                ShotSize.WIDE,
                Mood.NEUTRAL,
                Mood.NEUTRAL,
                "A boat",
                "A boat",
                List.of(),
                List.of(),
                List.of(),
                false);
        return new GenerationRequest.Still(brief, new FrameSize(64, 36), 1, List.of());
    }
}
