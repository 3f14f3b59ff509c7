package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.project.ProjectId;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.TestPlans;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is in the way of a wish, and what lifts it. */
class LimitsOfPlansIntegrationTests extends PlanScenario {

    private static final PlanId CREATOR = new PlanId("creator");
    private static final PlanId STUDIO = new PlanId("studio");

    @Autowired
    Limits limits;

    @Autowired
    PersonalLimits personal;

    @BeforeEach
    void somebodyOnTheFreePlan() {
        creator = Creator.signUp(application);
        account = creator.id();
    }

    @Test
    void whatFitsIsAllowed() {
        assertThat(limits.check(account, film(300, 45, 500))).isEmpty();
        assertThat(limits.check(account, new Demand.Upload(1000))).isEmpty();
        assertThat(limits.check(account, new Demand.Sharing(SharingFeature.LINK)))
                .isEmpty();
    }

    @Test
    void theCheapestPlanThatAllowsItIsNamed() {
        assertThat(refused(film(301, 1, 0)))
                .isEqualTo(
                        new LimitRefusal(Limit.SHOTS_A_FILM, 301, 300, null, CREATOR, "Creator", null, Credits.ZERO));
        assertThat(refused(film(900, 1, 0)).liftedBy()).isEqualTo(STUDIO);
        assertThat(refused(film(5000, 1, 0)).liftedBy()).isNull();
        assertThat(refused(film(1, 91, 0)).limit()).isEqualTo(Limit.MINUTES_A_FILM);
        assertThat(refused(new Demand.Sharing(SharingFeature.TEAM)).what()).isEqualTo("TEAM");
        assertThat(refused(new Demand.Upload(20_000_000_001L)).limit()).isEqualTo(Limit.STORAGE);
    }

    @Test
    void modelsAreAskedOfEveryWish() {
        TestPlans.publish(jdbc, "plain", 100_000, 300, "maker/plain");
        TestPlans.subscribe(jdbc, account, "plain");

        for (Demand plain : List.of(
                new Demand.Takes(Credits.of(1), Set.of("maker/plain"), 0, Resolution.HD, true),
                new Demand.NewFilm(
                        1, Duration.ofMinutes(1), Resolution.HD, Set.of("maker/plain"), Credits.of(1), true))) {
            assertThat(limits.check(account, plain)).as(plain.toString()).isEmpty();
        }
        for (Demand fine : List.of(
                new Demand.Takes(Credits.of(1), Set.of("maker/plain", "maker/fine"), 0, Resolution.HD, true),
                new Demand.NewFilm(
                        1, Duration.ofMinutes(1), Resolution.HD, Set.of("maker/fine"), Credits.of(1), true))) {
            LimitRefusal refused = refused(fine);
            assertThat(refused.limit()).isEqualTo(Limit.MODELS);
            assertThat(refused.what()).isEqualTo("maker/fine");
            assertThat(refused.refusal(null).remedy()).extracting("address").isEqualTo("plans?lifts=free");
        }
    }

    @Test
    void aFilmThatGrowsStaysWithinItsShotsToo() {
        LimitRefusal refused = refused(new Demand.Takes(Credits.of(1), Set.of(), 301, Resolution.HD, true));

        assertThat(refused.limit()).isEqualTo(Limit.SHOTS_A_FILM);
        assertThat(refused.liftedBy()).isEqualTo(CREATOR);
        assertThat(limits.check(account, new Demand.Takes(Credits.of(1), Set.of(), 300, Resolution.HD, true)))
                .isEmpty();
        assertThat(limits.check(account, new Demand.Takes(Credits.of(1), Set.of(), 0, Resolution.HD, true)))
                .as("what is there may be made anew, however long it is")
                .isEmpty();
    }

    @Test
    void aFilmIsNoLargerThanThePlanMakesIt() {
        // Other tests offer plans of theirs.
        jdbc.sql("update plans set visible = false where id not in ('free', 'creator', 'studio')")
                .update();
        Demand film = new Demand.NewFilm(1, Duration.ofMinutes(1), Resolution.FULL_HD, Set.of(), Credits.of(1), true);
        Demand takes = new Demand.Takes(Credits.of(1), Set.of(), 0, Resolution.FULL_HD, true);
        for (Demand larger : List.of(film, takes, new Demand.Frames(Resolution.FULL_HD))) {
            LimitRefusal refused = refused(larger);
            assertThat(refused)
                    .isEqualTo(new LimitRefusal(
                            Limit.RESOLUTION, 1080, 720, "1080p", CREATOR, "Creator", null, Credits.ZERO));
            assertThat(refused.remedy()).extracting("address").isEqualTo("plans?lifts=creator");
        }
        assertThat(refused(new Demand.Frames(Resolution.UHD)).liftedBy()).isEqualTo(STUDIO);

        TestPlans.subscribe(jdbc, account, "creator", clock.instant().minusSeconds(60));
        assertThat(limits.check(account, new Demand.Frames(Resolution.FULL_HD))).isEmpty();
        assertThat(refused(new Demand.Frames(Resolution.UHD)).allowed()).isEqualTo(1080);
    }

    @Test
    void nothingIsBegunWhereNoStorageIsLeft() {
        ProjectId film = BareProject.of(account, jdbc);
        keep(film, 19_999_999_999L);
        Demand more = new Demand.Takes(Credits.of(1), Set.of(), 0, Resolution.HD, true);
        assertThat(limits.check(account, more)).isEmpty();

        keep(film, 1);

        assertThat(refused(more).limit()).isEqualTo(Limit.STORAGE);
        assertThat(refused(film(1, 1, 1)).limit()).isEqualTo(Limit.STORAGE);
        assertThat(refused(more).liftedBy()).as("a plan with more room").isNotNull();
    }

    @Test
    void whatIsMissingIsToldAndWhatIsHeldIsNotCalledMissing() {
        assertThat(refused(film(1, 1, 600)).topUp()).isEqualTo(Credits.of(100));
        assertThat(refused(film(1, 1, 600)).remedy()).extracting("address").isEqualTo("usage?top-up=100");
        hold(400);

        LimitRefusal held = refused(film(1, 1, 300));
        assertThat(held.onlyHeld()).isTrue();
        assertThat(held.held()).isEqualTo(Credits.of(400));
        assertThat(refused(film(1, 1, 600)).topUp()).isEqualTo(Credits.of(500));
    }

    @Test
    void nothingIsMadePastWhatSomebodyHasCapped() {
        creator.acts(() -> personal.set(new PersonalLimit(Credits.of(50), null)));

        assertThat(refused(film(1, 1, 51)).limit()).isEqualTo(Limit.CAP_A_MONTH);
        assertThat(limits.check(account, film(1, 1, 50))).isEmpty();
        hold(30);
        assertThat(refused(new Demand.Takes(Credits.of(21), Set.of(), 0, Resolution.HD, true))
                        .limit())
                .isEqualTo(Limit.CAP_A_MONTH);
        assertThat(does(() -> ledger.hold(account, List.of(new CreditLedger.Hold(Ids.next(), Credits.of(21))))))
                .as("a job is held back too")
                .isEmpty();
    }

    @Test
    void somebodyIsAskedAboveWhatTheyWantToBeAskedFor() {
        creator.acts(() -> personal.set(new PersonalLimit(null, Credits.of(60))));

        assertThat(refused(film(1, 1, 61)).limit()).isEqualTo(Limit.APPROVAL);
        assertThat(limits.check(
                        account,
                        new Demand.NewFilm(1, Duration.ofMinutes(1), Resolution.HD, Set.of(), Credits.of(61), true)))
                .isEmpty();
        assertThat(limits.check(account, film(1, 1, 60))).isEmpty();
    }

    private void keep(ProjectId film, long bytes) {
        jdbc.sql("""
                        insert into assets (id, project_id, kind, content_type, bytes, sha256, width, height, created_at)
                        values (?, ?, 'STILL', 'image/png', ?, repeat('a', 64), 16, 16, now())
                        """).params(Ids.next(), film.value(), bytes).update();
    }

    private LimitRefusal refused(Demand demand) {
        return limits.check(account, demand).orElseThrow();
    }

    private static Demand film(int shots, int minutes, long credits) {
        return new Demand.NewFilm(
                shots, Duration.ofMinutes(minutes), Resolution.HD, Set.of(), Credits.of(credits), false);
    }
}
