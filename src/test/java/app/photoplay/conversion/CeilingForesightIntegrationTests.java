package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.ConversionForecast.Fit;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.generation.CeilingOverrun;
import app.photoplay.generation.CeilingOverrun.Span;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.FakeProvider.Fate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Fifty dollars a film: what would cost more is told before anything is bought. */
class CeilingForesightIntegrationTests extends EngineScenario {

    private static final BigDecimal CEILING = new BigDecimal("50");

    @Autowired
    private FilmSnapshots snapshots;

    @LocalServerPort
    int port;

    private int shots;

    @BeforeEach
    void aText() {
        shots = forecast(Gate.SHOT_LIST).shots();
    }

    @Test
    void aFilmAboveTheCeilingIsToldBeforeTheClickAndRefusedAfterIt() {
        provider.price("40");

        ConversionForecast forecast = forecast(Gate.FILM);
        assertThat(forecast.fit()).isEqualTo(Fit.ABOVE_CEILING);
        assertThat(forecast.overruns().upTo(Gate.FILM)).contains(over(80L * shots));
        assertThat(forecast.overruns().upTo(Gate.STILLS)).contains(over(40L * shots));
        assertThat(forecast(Gate.SHOT_LIST).fit()).isEqualTo(Fit.FITS);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> convert(creator, Gate.FILM))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.ABOVE_CEILING);
                    assertThat(refusal.field()).isEqualTo("length");
                });
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST).films()))
                .isEmpty();
        assertThat(provider.journal()).isEmpty();
    }

    @Test
    void aProgramIsToldBothSums() {
        provider.price("40");
        Answer answer = creator.client(URI.create("http://localhost:" + port + "/"))
                .post(
                        "api/conversions",
                        Map.of("text", request(Gate.FILM).project().manuscript().text()));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("code").asString()).isEqualTo("above-ceiling");
        assertThat(answer.json().path("detail").asString())
                .matches(
                        "This film is quoted at about \\$[\\d,]+\\.00, and this installation stops a film at \\$50\\.00:"
                                + " .*fewer shots.*operator.*");
        assertThat(answer.json().path("fields").path("length").isString()).isTrue();
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST).films()))
                .isEmpty();
    }

    @Test
    void whatCostsNothingIsNotHeldUp() {
        assertThat(forecast(Gate.FILM).overruns()).isEqualTo(BudgetOverruns.NONE);
    }

    @Test
    void atAGateWhatWasSpentCountsAndNothingIsBoughtBeyond() {
        BigDecimal each = CEILING.divide(BigDecimal.valueOf(2L * shots), 2, RoundingMode.FLOOR);
        provider.price(each.toPlainString());
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress stills = awaitState(id, ConversionState.AT_GATE);
        assertThat(overruns(stills)).isEqualTo(BudgetOverruns.NONE);

        BigDecimal dearer = each.add(BigDecimal.ONE);
        provider.price(dearer.toPlainString());

        BigDecimal all = each.add(dearer).multiply(BigDecimal.valueOf(shots));
        assertThat(overruns(stills).upTo(Gate.FILM)).contains(new CeilingOverrun(Span.JOB, all, CEILING));
        assertRefused(ErrorCode.ABOVE_CEILING, () -> conversions.continueTo(id, Gate.FILM));
        assertThat(progress(id).state()).isEqualTo(ConversionState.AT_GATE);
        assertThat(provider.journal()).hasSize(shots);

        provider.price(each.toPlainString());
        creator.acts(() -> conversions.continueTo(id, Gate.FILM));
        awaitState(id, ConversionState.DONE);
    }

    @Test
    void afterACancelWhatMayHaveCostSomethingCountsAsWell() {
        BigDecimal each = CEILING.divide(BigDecimal.valueOf(2L * shots), 2, RoundingMode.FLOOR);
        provider.price(each.toPlainString());
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId id = convert(creator, Gate.FILM);
        await().atMost(LIMIT).until(() -> progress(id).running().size() == 4);

        creator.acts(() -> conversions.cancel(id));

        assertThat(overruns(progress(id)).upTo(Gate.FILM))
                .contains(new CeilingOverrun(Span.JOB, each.multiply(BigDecimal.valueOf(2L * shots + 4)), CEILING));
        assertThat(overruns(progress(id)).upTo(Gate.STILLS)).isEmpty();
    }

    private ConversionForecast forecast(Gate gate) {
        return creator.does(() -> conversions.forecast(request(gate)));
    }

    private BudgetOverruns overruns(ConversionProgress progress) {
        return creator.does(() -> snapshots.of(progress.project()).outstanding().overruns());
    }

    private static CeilingOverrun over(long usd) {
        return new CeilingOverrun(Span.JOB, BigDecimal.valueOf(usd), CEILING);
    }
}
