package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.admin.people.PeopleDesk;
import app.photoplay.admin.people.PersonFile;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.plan.Credits;
import app.photoplay.plan.PersonalLimit;
import app.photoplay.plan.PersonalLimits;
import app.photoplay.plan.Usage;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.TestPlans;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What plans and people set bounds to, where films begin. */
class BoundsOfPlansIntegrationTests extends EngineScenario {

    @Autowired
    PersonalLimits personal;

    @Autowired
    PeopleDesk people;

    @Autowired
    DataSource dataSource;

    @Test
    void twoClicksOnWhatIsEnoughForOneFilmBeginOneAndTheLoserHearsThatCreditsAreHeld() throws Exception {
        long price = creator.does(() -> conversions.forecast(request(Gate.FILM)))
                .clips()
                .hundredths();
        TestPlans.give(jdbc, creator.id(), "one-film", price + price / 2, 300);
        provider.script((request, attempt) -> new FakeProvider.Fate.Held());
        List<Callable<Object>> clicks = Collections.nCopies(2, () -> {
            try {
                return convert(creator, Gate.FILM);
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });
        List<Object> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Object> answer : threads.invokeAll(clicks)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(2).contains(ErrorCode.CREDITS_HELD).hasAtLeastOneElementOfType(ConversionId.class);
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST).films()))
                .hasSize(1);
        assertThat(usage().available().hundredths())
                .as("what the page and programs tell is what the refusal goes by")
                .isEqualTo(price / 2);
        assertThat(usage().held().hundredths()).isEqualTo(price);
        PersonFile file = Creator.administrator(application).does(() -> people.file(creator.id()));
        assertThat(file.grants().stream()
                                .mapToLong(grant -> grant.left().hundredths())
                                .sum()
                        - file.claimed().hundredths())
                .as("what an administrator sees of the grants, less what running films claim")
                .isEqualTo(file.usage().available().hundredths());
    }

    @Test
    void whatIsReadWhileClaimsBecomeHoldsIsAsOfOneMoment() throws Exception {
        TestPlans.give(jdbc, creator.id(), "one-moment", 50_000, 300);
        provider.script((request, attempt) -> new FakeProvider.Fate.Held());
        convert(creator, Gate.FILM);
        await("its pictures are asked for")
                .atMost(LIMIT)
                .until(() -> !provider.held().isEmpty());
        Credits before = usage().available();

        Future<Usage> read;
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table conversions in access exclusive mode");
            read = thread.submit(this::usage);
            await("the reader has read the purse and waits for the claims")
                    .atMost(LIMIT)
                    .until(() -> jdbc.sql(
                                            "select count(*) from pg_locks where not granted and relation = 'conversions'::regclass")
                                    .query(Long.class)
                                    .single()
                            > 0);
            statement.execute("update conversions set quoted = 0 where account_id = '" + creator.id() + "'");
            other.commit();
        }

        assertThat(read.get().available()).isEqualTo(before);
    }

    @Test
    void whatAFilmWasQuotedStaysClaimedAlsoForWhatIsTriedAgainWhileItIsMade() {
        FakeProvider.Fate no = new FakeProvider.Fate.Refused(new GenerationFailure(Reason.FAILED, "no"));
        provider.script((request, attempt) -> request instanceof GenerationRequest.Clip
                ? shot(request) == 2 ? new FakeProvider.Fate.Held() : new FakeProvider.Fate.Made()
                : shot(request) == 1 ? no : new FakeProvider.Fate.Made());
        ConversionId id = convert(creator, Gate.CLIPS);
        ConversionProgress making = await("all but one picture and two clips are made")
                .atMost(LIMIT)
                .until(() -> progress(id), now -> now.failed().size() == 1 && now.clips() == now.shots() - 2);
        assertThat(usage().held().plus(usage().spent())).isEqualTo(making.quoted());

        provider.script((request, attempt) -> new FakeProvider.Fate.Held());
        creator.acts(() -> conversions.retryShot(id, making.failed().getFirst().shot()));
        await("the picture is made again")
                .atMost(LIMIT)
                .until(() -> provider.held().size() == 2);

        assertThat(usage().held().plus(usage().spent()))
                .as("the picture once, and the clip that follows it")
                .isEqualTo(making.quoted());
    }

    @Test
    void whoWantsToBeAskedAboveAPriceIsAskedAndThenHasTheirFilm() {
        creator.acts(() -> personal.set(new PersonalLimit(null, new Credits(1))));

        assertRefused(ErrorCode.APPROVAL_NEEDED, () -> conversions.convert(request(Gate.FILM)));
        assertThat(creator.does(() -> conversions.convert(request(Gate.FILM), null, true)))
                .isNotNull();
    }

    @Test
    void filmsBeyondWhatAPlanBeginsOrMakesAtOnceAreRefused() {
        TestPlans.publish(jdbc, "few", 50_000, 300);
        jdbc.sql("""
                        with next as (
                            insert into plan_terms (plan_id, version, name, credits, shots_a_film, at_once, films_a_month,
                                published_at)
                            select 'few', max(version) + 1, 'Few', 50000, 300, 1, 2, now() from plan_terms
                            where plan_id = 'few' returning version)
                        update plans set published = next.version from next where id = 'few'
                        """).update();
        TestPlans.subscribe(jdbc, creator.id(), "few");
        provider.script((request, attempt) -> new FakeProvider.Fate.Held());
        ConversionId first = convert(creator, Gate.STILLS);

        assertRefused(ErrorCode.PLAN_AT_ONCE, () -> conversions.convert(request(Gate.STILLS)));
        assertThat(creator.does(() -> conversions.forecast(request(Gate.STILLS)))
                        .fit())
                .isEqualTo(ConversionForecast.Fit.BEYOND_LIMIT);
        creator.acts(() -> conversions.cancel(first));
        creator.acts(() -> conversions.cancel(convert(creator, Gate.STILLS)));
        assertRefused(ErrorCode.PLAN_FILMS, () -> conversions.convert(request(Gate.STILLS)));
    }
}
