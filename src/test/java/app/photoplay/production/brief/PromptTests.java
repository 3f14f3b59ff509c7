package app.photoplay.production.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.project.Look;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.support.ShotEntries;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptTests {

    @Test
    void everySizeIsCalledAsOnTheSet() {
        Map<ShotSize, String> openings = new EnumMap<>(ShotSize.class);
        for (ShotSize size : ShotSize.values()) {
            String prompt = prompt(shot(size, "Mara waits."));
            openings.put(size, prompt.substring(0, prompt.indexOf(" Mara waits.")));
        }

        assertThat(openings)
                .containsExactly(
                        Map.entry(ShotSize.EXTREME_WIDE, "An extreme wide shot."),
                        Map.entry(ShotSize.WIDE, "A wide shot."),
                        Map.entry(ShotSize.FULL, "A full shot."),
                        Map.entry(ShotSize.MEDIUM, "A medium shot."),
                        Map.entry(ShotSize.TWO_SHOT, "A two-shot."),
                        Map.entry(ShotSize.OVER_SHOULDER, "An over-the-shoulder shot."),
                        Map.entry(ShotSize.CLOSE_UP, "A close-up."),
                        Map.entry(ShotSize.EXTREME_CLOSE_UP, "An extreme close-up."),
                        Map.entry(ShotSize.INSERT, "An insert shot."),
                        Map.entry(ShotSize.POINT_OF_VIEW, "A point-of-view shot."));
    }

    @Test
    void whereNothingIsToldTheSizeLeadsToWhoIsThere() {
        assertThat(prompt(shot(ShotSize.TWO_SHOT, ""))).startsWith("A two-shot of Mara and Brick. Exterior");
    }

    private static String prompt(ShotEntry shot) {
        return Prompt.of(Look.NOIR.words(), ShotEntries.HARBOUR.slug(), null, shot, List.of());
    }

    private static ShotEntry shot(ShotSize size, String action) {
        return ShotEntries.shot(1, size, Mood.NEUTRAL, action);
    }
}
