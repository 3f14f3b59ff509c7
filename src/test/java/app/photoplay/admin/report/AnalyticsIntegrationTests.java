package app.photoplay.admin.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.EngineScenario;
import app.photoplay.conversion.Gate;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of people and of what models make, in figures that can be counted by hand. */
class AnalyticsIntegrationTests extends EngineScenario {

    @Autowired
    private AnalyticsReport report;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext house;

    private Creator administrator;

    @BeforeEach
    void somebodyWhoMay() {
        administrator = Creator.administrator(house);
    }

    @Test
    void fromSignUpToTheFirstFilmAndWhoCameBackInWhichWeek() {
        LocalDate monday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant then = monday.minusWeeks(2).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        unseen(() -> {
            jdbc.sql("update users set created_at = created_at - interval '1 year'")
                    .update();
            UserId mara = person(then, false);
            film(mara, then.plusSeconds(60), "DONE", then.plus(Duration.ofMinutes(30)));
            film(mara, then.plus(Duration.ofDays(7)), "CANCELLED", then.plus(Duration.ofDays(7)));
            film(person(then, false), then.plusSeconds(60), "INCOMPLETE", then.plusSeconds(90));
            person(monday.atStartOfDay().toInstant(ZoneOffset.UTC), false);
            film(person(then, true), then.plusSeconds(60), "DONE", then.plusSeconds(90));

            Analytics read = administrator.does(report::read);

            assertThat(read.funnel()).isEqualTo(new Analytics.Funnel(3, 2, 1, 1, Duration.ofMinutes(30)));
            assertThat(read.weeks())
                    .hasSize(8)
                    .endsWith(
                            new Analytics.Week(monday.minusWeeks(2), 2, List.of(2, 1, 0)),
                            new Analytics.Week(monday.minusWeeks(1), 0, List.of(0, 0)),
                            new Analytics.Week(monday, 1, List.of(0)));
        });
    }

    @Test
    void whatIsKeptOfAModelsTakesIsWhatItsFilmsName() {
        long takes = made(Analytics.Kept::takes);
        long kept = made(Analytics.Kept::kept);
        long credits = made(Analytics.Kept::credits);

        ConversionProgress film = awaitState(convert(creator, Gate.STILLS), ConversionState.AT_GATE);

        assertThat(made(Analytics.Kept::takes) - takes).isEqualTo(film.shots());
        assertThat(made(Analytics.Kept::kept) - kept).isEqualTo(film.shots());
        assertThat(made(Analytics.Kept::credits) - credits)
                .isEqualTo(film.spent().hundredths());
        unseen(() -> {
            jdbc.sql("update shots set still_take = null where project_id = ?")
                    .param(film.project().value())
                    .update();
            assertThat(made(Analytics.Kept::kept)).as("of what no film shows").isEqualTo(kept);
            assertThat(made(Analytics.Kept::takes) - takes).isEqualTo(film.shots());
        });
    }

    private long made(ToLongFunction<Analytics.Kept> what) {
        return administrator.does(report::read).models().stream()
                .filter(model -> model.provider().equals("fake"))
                .mapToLong(what)
                .sum();
    }

    private void unseen(Runnable acts) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            acts.run();
        });
    }

    private UserId person(Instant signedUp, boolean demo) {
        UserId id = UserId.next();
        jdbc.sql("""
                        insert into users (id, email, email_key, display_name, password_hash, role, scheme, created_at,
                                           version, demo)
                        values (:id, :email, :email, 'Somebody', '', 'CREATOR', 'DARK', :then, 0, :demo)
                        """)
                .param("id", id.value())
                .param("email", id + "@photoplay.example")
                .param("then", signedUp.atOffset(ZoneOffset.UTC))
                .param("demo", demo)
                .update();
        return id;
    }

    private void film(UserId person, Instant began, String state, Instant ended) {
        jdbc.sql("""
                        insert into conversions (id, project_id, account_id, state, gate, length, quoted, started_at,
                                                 ended_at, version)
                        values (?, ?, ?, ?, 'FILM', '{"kind":"whole"}', 100, ?, ?, 0)
                        """)
                .params(
                        Ids.next(),
                        BareProject.of(person, jdbc).value(),
                        person.value(),
                        state,
                        began.atOffset(ZoneOffset.UTC),
                        ended.atOffset(ZoneOffset.UTC))
                .update();
    }
}
