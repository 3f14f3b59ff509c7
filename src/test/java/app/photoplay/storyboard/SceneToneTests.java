package app.photoplay.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.Mood;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneToneTests {

    @Test
    void oneAngryLineDoesNotChangeTheLightOfTheWholeScene() {
        assertThat(SceneTone.of("", List.of(Mood.ANGRY, Mood.CALM, Mood.NEUTRAL))
                        .mood())
                .isEqualTo(Mood.NEUTRAL);
    }

    @Test
    void theMoodOfMostShotsLightsThemAll() {
        assertThat(SceneTone.of("", List.of(Mood.SAD, Mood.CALM, Mood.SAD)).mood())
                .isEqualTo(Mood.SAD);
    }

    @Test
    void halfOfThemIsNotEnough() {
        assertThat(SceneTone.of("", List.of(Mood.SAD, Mood.CALM)).mood()).isEqualTo(Mood.NEUTRAL);
        assertThat(SceneTone.of("", List.of()).mood()).isEqualTo(Mood.NEUTRAL);
    }
}
