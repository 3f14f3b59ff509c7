package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.screenplay.UnreadableManuscriptException.Reason;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.SmallestTexts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is written on the page of a new film has a forecast from its first letter on, or is said to be no text. */
@PhotoplayTest
class SmallestDraftsIntegrationTests {

    private static final List<CutLength> LENGTHS =
            List.of(new CutLength.Natural(), new CutLength.Runtime(Duration.ofMinutes(1)), new CutLength.ShotCount(1));

    private final ApplicationContext application;
    private final ManuscriptIntake intake;
    private final Conversions conversions;

    SmallestDraftsIntegrationTests(
            @Autowired ApplicationContext application,
            @Autowired ManuscriptIntake intake,
            @Autowired Conversions conversions) {
        this.application = application;
        this.intake = intake;
        this.conversions = conversions;
    }

    @Test
    void littleHasAForecastOrIsNoText() {
        Creator.signUp(application)
                .acts(() -> Stream.of(SmallestTexts.WORDS, SmallestTexts.MARKS, SmallestTexts.BLANKS)
                        .flatMap(List::stream)
                        .forEach(this::foresee));
    }

    private void foresee(String text) {
        for (CutLength length : LENGTHS) {
            try {
                var project =
                        new NewProject("Untitled", intake.read(text), Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD);
                ConversionForecast forecast = conversions.forecast(new NewConversion(project, length, Gate.SHOT_LIST));
                assertThat(forecast.shots()).as(text).isPositive();
                assertThat(forecast.scenes()).as(text).isNotEmpty();
            } catch (UnreadableManuscriptException refused) {
                assertThat(refused.reason()).as(text).isEqualTo(Reason.EMPTY);
            }
        }
    }
}
