package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.screenplay.CutLength;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.Creator;
import app.photoplay.support.TestPlans;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person may not do, and is told. */
class LimitsIntegrationTests extends EngineScenario {

    @Test
    void whatBelongsToSomebodyElseDoesNotExist() {
        ConversionId id = convert(creator, Gate.SHOT_LIST);
        ConversionProgress mine = awaitState(id, ConversionState.AT_GATE);
        Creator other = Creator.signUp(application);

        for (Runnable trial : List.<Runnable>of(
                () -> conversions.progress(id),
                () -> conversions.progress(mine.project()),
                () -> conversions.cancel(id),
                () -> conversions.retryFailed(id),
                () -> conversions.retryShot(id, ShotId.next()),
                () -> conversions.retryShot(id, ShotId.next(), "Other words."),
                () -> conversions.continueTo(id, Gate.FILM),
                () -> storyboards.of(mine.project()),
                () -> storyboards.ranges(mine.project()))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> other.acts(trial))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        }
    }

    @Test
    void whoHasTooFewCreditsIsToldBeforeTheClickAndRefusedAfterIt() {
        plan("tiny", 300, 300);

        assertThat(creator.does(() -> conversions.forecast(request(Gate.FILM))).fit())
                .isEqualTo(ConversionForecast.Fit.TOO_EXPENSIVE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> convert(creator, Gate.FILM))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.OUT_OF_CREDITS));
    }

    @Test
    void theSameRequestUnderTheSameKeyIsOneConversion() {
        NewConversion request = request(Gate.SHOT_LIST);

        ConversionId first = creator.does(() -> conversions.convert(request, "k-1"));
        ConversionId again = creator.does(() -> conversions.convert(request, "k-1"));

        assertThat(again).isEqualTo(first);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.does(() -> conversions.convert(request(Gate.FILM), "k-1")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.KEY_REUSED));
    }

    @Test
    void aTextForWhichThePlanIsTooSmallIsRefusedAndNeverCut() {
        plan("small", 50_000, 4);
        ConversionForecast forecast = creator.does(() -> conversions.forecast(request(Gate.FILM)));

        assertThat(forecast.fit()).isEqualTo(ConversionForecast.Fit.TOO_MANY_SHOTS);
        assertThat(forecast.shots()).isGreaterThan(4);
        assertThat(forecast.mostShots()).isEqualTo(4);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> convert(creator, Gate.FILM))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.PLAN_SHOTS);
                    assertThat(refusal.field()).isEqualTo("length");
                    assertThat(refusal.remedy()).as("what lifts it").isNotNull();
                    assertThat(refusal.arguments())
                            .startsWith((long) Math.max(forecast.shots(), forecast.fewestShots()), 4L);
                });
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST).films()))
                .isEmpty();
    }

    @Test
    void noLengthIsCalledTooShortWhereNoneWouldFitThePlan() {
        int fewest =
                creator.does(() -> conversions.forecast(request(Gate.FILM))).fewestShots();
        plan("too-small", 50_000, fewest - 1);
        NewConversion denser = request(new CutLength.ShotCount(fewest - 1), Gate.FILM);

        assertThat(creator.does(() -> conversions.forecast(denser)).fit())
                .isEqualTo(ConversionForecast.Fit.TOO_MANY_SHOTS);
        assertRefused(ErrorCode.PLAN_SHOTS, () -> conversions.convert(denser));
    }

    @Test
    void aDenserCutThatFitsIsTaken() {
        ConversionForecast natural = creator.does(() -> conversions.forecast(request(Gate.SHOT_LIST)));
        plan("denser", 50_000, natural.fewestShots());

        NewConversion denser = request(new CutLength.ShotCount(natural.fewestShots()), Gate.SHOT_LIST);
        ConversionId id = creator.does(() -> conversions.convert(denser));

        assertThat(natural.fewestShots()).isLessThan(natural.shots());
        assertThat(awaitState(id, ConversionState.AT_GATE).shots()).isEqualTo(natural.fewestShots());
    }

    @Test
    void aLengthThatItsWordsCannotHaveIsRefused() {
        for (CutLength length : List.of(new CutLength.ShotCount(1), new CutLength.Runtime(Duration.ofSeconds(1)))) {
            NewConversion request = request(length, Gate.FILM);

            assertThat(creator.does(() -> conversions.forecast(request)).fit())
                    .isEqualTo(ConversionForecast.Fit.TOO_SHORT);
            assertRefused(ErrorCode.LENGTH_TOO_SHORT, () -> conversions.convert(request));
        }
    }

    @Test
    void aFilmLongerThanItsTextIsAsLongAsTheTextMakesIt() {
        ConversionForecast forecast = creator.does(
                () -> conversions.forecast(request(new CutLength.Runtime(Duration.ofHours(1)), Gate.SHOT_LIST)));

        assertThat(forecast.fit()).isEqualTo(ConversionForecast.Fit.FITS);
        assertThat(forecast.duration()).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void chaptersThatAreNotThereAreRefused() {
        for (List<Integer> chapters : List.of(List.of(7), List.of(0, 7), List.of(-1))) {
            NewConversion request = request(new CutLength.Part(chapters, new CutLength.Natural()), Gate.FILM);

            assertRefused(ErrorCode.VALIDATION, () -> conversions.convert(request));
        }
    }

    private void plan(String id, int credits, int shots) {
        TestPlans.give(jdbc, creator.id(), id, credits, shots);
    }
}
