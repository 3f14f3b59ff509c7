package app.photoplay.admin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.Ids;
import app.photoplay.conversion.process.ConversionRetries;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.support.BareProject;
import app.photoplay.support.CountedStatements;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Rows that are written by hand, and what an administrator reads of them. Other tests' rows may stand beside them. */
@PhotoplayTest
class ReportsIntegrationTests {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    /** A provider that only these tests know. */
    private final String provider = "p-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Reports reports;

    @Autowired
    UnknownReport unknown;

    @Autowired
    ConversionRetries retries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    private final List<UUID> conversions = new ArrayList<>();
    private Creator administrator;
    private Creator mara;
    private Instant now;

    @BeforeEach
    void somebodyWhoMay() {
        administrator = Creator.administrator(application);
        mara = Creator.signUp(application);
        now = clock.instant();
    }

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from receipts where provider = ?").param(provider).update();
        jdbc.sql("delete from generations where provider = ?").param(provider).update();
        conversions.forEach(
                id -> jdbc.sql("delete from conversions where id = ?").param(id).update());
    }

    @Test
    void outcomesAreCountedInTheStepsOfTheirRange() {
        Overview before = overview(ReportRange.WEEK);
        conversion(mara, "DONE", null);
        conversion(mara, "AT_GATE", null);
        conversion(mara, "CANCELLED", null);
        conversion(mara, "FAILED", "text");

        Overview after = overview(ReportRange.WEEK);

        assertThat(after.outcomes()).hasSize(7);
        assertThat(after.sum().finished() - before.sum().finished()).isEqualTo(1);
        assertThat(after.sum().stopped() - before.sum().stopped()).isEqualTo(1);
        assertThat(after.sum().failed() - before.sum().failed()).isEqualTo(1);
        assertThat(after.sum().cancelled() - before.sum().cancelled()).isEqualTo(1);
        assertThat(overview(ReportRange.TODAY).outcomes()).hasSize(24);
        assertThat(after.signedUp()).isGreaterThan(0);
    }

    @Test
    void yesterdayIsADayOfItsOwn() {
        int today = overview(ReportRange.TODAY).sum().failed();
        int yesterday = overview(ReportRange.YESTERDAY).sum().failed();
        UUID failed = conversion(mara, "FAILED", "text");
        Instant then = now.atZone(ZONE)
                .toLocalDate()
                .atStartOfDay(ZONE)
                .minusMinutes(1)
                .toInstant();
        jdbc.sql("update conversions set started_at = :then, ended_at = :then where id = :id")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("id", failed)
                .update();

        Overview day = overview(ReportRange.YESTERDAY);
        assertThat(day.outcomes()).hasSize(24);
        assertThat(day.sum().failed()).isEqualTo(yesterday + 1);
        assertThat(day.outcomes().getLast().failed()).isPositive();
        assertThat(overview(ReportRange.TODAY).sum().failed()).isEqualTo(today);
        ReportRange byDate =
                ReportRange.of(then.atZone(ZONE).toLocalDate().toString()).orElseThrow();
        assertThat(overview(byDate).outcomes()).isEqualTo(day.outcomes());
        assertThat(ReportRange.of("2026-02-30")).isEmpty();
        assertThat(ReportRange.of("9999999-01-01")).isEmpty();
        FailureCause text = new FailureCause("text", "", "");
        assertThat(administrator.does(() -> reports.failed(text, ReportRange.YESTERDAY, ZONE, 0, 50)))
                .anySatisfy(one -> assertThat(one.id().value()).isEqualTo(failed));
        assertThat(administrator.does(() -> reports.failed(text, ReportRange.TODAY, ZONE, 0, 50)))
                .noneSatisfy(one -> assertThat(one.id().value()).isEqualTo(failed));
    }

    @Test
    void aCauseLeadsToWhoWhichFilmAndTheProvidersWords() {
        UUID failed = conversion(mara, "INCOMPLETE", null);
        generation(failed, mara, "FAILED", "TIMED_OUT");
        Creator jonas = Creator.signUp(application);
        generation(conversion(jonas, "INCOMPLETE", null), jonas, "FAILED", "TIMED_OUT");
        FailureCause cause = new FailureCause("timed-out", provider, "clip");

        assertThat(overview(ReportRange.TODAY).failures())
                .filteredOn(group -> group.cause().equals(cause))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.conversions()).isEqualTo(2);
                    assertThat(group.people()).isEqualTo(2);
                    assertThat(group.cause().retriable()).isTrue();
                });
        List<FailedConversion> found = administrator.does(() -> reports.failed(cause, ReportRange.TODAY, ZONE, 0, 10));
        assertThat(found).hasSize(2).anySatisfy(one -> {
            assertThat(one.id().value()).isEqualTo(failed);
            assertThat(one.person()).isEqualTo(mara.id());
            assertThat(one.detail()).isEqualTo("No end after 15 minutes");
            assertThat(one.log()).isEqualTo("worker lost");
        });
        assertThat(administrator.does(() -> reports.failed(cause, ReportRange.TODAY, ZONE, 1, 10)))
                .hasSize(1);
    }

    @Test
    void whatIsUndecidedIsNeverTriedAgainByAnybodyElse() {
        UUID lost = conversion(mara, "INCOMPLETE", null);
        generation(lost, mara, "UNKNOWN", "UNKNOWN");

        FailureCause cause = new FailureCause("unknown", provider, "clip");
        assertThat(cause.retriable()).isFalse();
        assertThat(administrator.does(() -> reports.retriable(cause, ReportRange.TODAY, ZONE)))
                .isEmpty();
        assertThat(overview(ReportRange.TODAY).undecided().requests()).isGreaterThan(0);
        assertThat(administrator.does(() -> unknown.page(0, 500)))
                .filteredOn(one -> one.provider().equals(provider))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person()).isEqualTo(mara.id());
                    assertThat(one.credits()).isEqualTo(new Credits(40));
                });
    }

    @Test
    void whatNothingFailedOfIsRefusedOneByOne() {
        UUID empty = conversion(mara, "INCOMPLETE", null);
        generation(empty, mara, "FAILED", "TIMED_OUT");
        FailureCause cause = new FailureCause("timed-out", provider, "clip");

        // Its film has no shot of that request, so there is nothing to begin.
        ConversionRetries.Outcome outcome =
                administrator.does(() -> retries.retry(reports.retriable(cause, ReportRange.TODAY, ZONE)));

        assertThat(outcome).isEqualTo(new ConversionRetries.Outcome(0, 1));
    }

    @Test
    void spendingIsWhatReceiptsSayAndWhatIsUnderWay() {
        BigDecimal before = overview(ReportRange.TODAY).spending().today();
        UUID job = conversion(mara, "INCOMPLETE", null);
        generation(job, mara, "FAILED", "TIMED_OUT");

        SpendFigures after = overview(ReportRange.TODAY).spending();

        assertThat(after.today().subtract(before)).isEqualByComparingTo("0.12");
        assertThat(after.providers()).contains(new SpendFigures.AtProvider(provider, new BigDecimal("0.120000")));
    }

    @Test
    void aModelThatFailsOftenIsAiling() {
        generation(conversion(mara, "INCOMPLETE", null), mara, "FAILED", "TIMED_OUT");

        assertThat(overview(ReportRange.TODAY).health())
                .filteredOn(model -> model.provider().equals(provider))
                .singleElement()
                .satisfies(model -> {
                    assertThat(model.attempts()).isEqualTo(1);
                    assertThat(model.errorRate()).isEqualTo(1);
                    assertThat(model.ailing()).isTrue();
                    assertThat(model.hourly()).hasSize(24);
                });
    }

    @Test
    void itTakesNoMoreStatementsForMoreRows() {
        int few = statements();
        for (int n = 0; n < 5; n++) {
            Creator somebody = Creator.signUp(application);
            generation(conversion(somebody, "INCOMPLETE", null), somebody, "FAILED", "TIMED_OUT");
        }

        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void nobodyElseReadsThem() {
        assertThatThrownBy(() -> mara.does(() -> reports.overview(ReportRange.TODAY, ZONE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mara.does(() -> unknown.page(0, 1))).isInstanceOf(AccessDeniedException.class);
    }

    private int statements() {
        return CountedStatements.of(() -> overview(ReportRange.MONTH)).list().size();
    }

    private Overview overview(ReportRange range) {
        return administrator.does(() -> reports.overview(range, ZONE));
    }

    private UUID conversion(Creator person, String state, @Nullable String failure) {
        ProjectId project = BareProject.of(person.id(), jdbc);
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into conversions (id, project_id, account_id, state, gate, length, quoted, failure,
                                                 started_at, ended_at, version)
                        values (?, ?, ?, ?, 'FILM', '{"kind":"whole"}', 100, ?, ?, ?, 0)
                        """)
                .params(id, project.value(), person.id().value(), state, failure, at(), at())
                .update();
        conversions.add(id);
        return id;
    }

    private void generation(UUID job, Creator person, String state, String reason) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into generations (id, account_id, subject, provider, capability, state, urgency, request,
                            attempt, not_before, reason, detail, credits_quoted, usd_quoted, created_at, model, job,
                            token, submit_started_at)
                        select ?, ?, project_id, ?, 'CLIP', ?, 1, '{}', 1, 'infinity', ?, 'No end after 15 minutes', 40,
                               0.12, ?, 'maker/clip', id, gen_random_uuid(), ?
                        from conversions where id = ?
                        """)
                .params(id, person.id().value(), provider, state, reason, at(), at(), job)
                .update();
        jdbc.sql("""
                        insert into receipts (generation_id, attempt, account_id, subject, job, provider, model,
                            credits_quoted, usd_quoted, outcome, reason, usd, log, at)
                        values (?, 1, ?, ?, ?, ?, 'maker/clip', 40, 0.12, ?, ?, 0.12, 'worker lost', ?)
                        """)
                .params(id, person.id().value(), job, job, provider, state, reason, at())
                .update();
    }

    private Object at() {
        return now.atOffset(ZoneOffset.UTC);
    }
}
