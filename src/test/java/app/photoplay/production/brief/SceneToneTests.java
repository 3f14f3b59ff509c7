package app.photoplay.production.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.support.ShotEntries;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneToneTests {

    @Test
    void oneAngryLineDoesNotChangeTheLightOfTheWholeScene() {
        assertThat(tone(Mood.ANGRY, Mood.CALM, Mood.NEUTRAL).mood()).isEqualTo(Mood.NEUTRAL);
    }

    @Test
    void theMoodOfMostShotsLightsThemAll() {
        assertThat(tone(Mood.SAD, Mood.CALM, Mood.SAD).mood()).isEqualTo(Mood.SAD);
    }

    @Test
    void halfOfThemIsNotEnough() {
        assertThat(tone(Mood.SAD, Mood.CALM).mood()).isEqualTo(Mood.NEUTRAL);
        assertThat(tone().mood()).isEqualTo(Mood.NEUTRAL);
    }

    @Test
    void itsWordsAreThoseOfAllItsShots() {
        assertThat(tone(Mood.SAD, Mood.SAD, Mood.CALM).words()).isEqualTo("Shot 1. Shot 2. Shot 3.");
    }

    private static SceneTone tone(Mood... moods) {
        List<ShotEntry> shots = new ArrayList<>();
        for (Mood mood : moods) {
            shots.add(ShotEntries.shot(shots.size() + 1, ShotSize.WIDE, mood, "Shot " + (shots.size() + 1) + "."));
        }
        return SceneTone.of(shots);
    }
}
