package app.photoplay.studio.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import org.junit.jupiter.api.Test;

/** What somebody wrote into the form of a scene stays; what they did not touch follows everybody else. */
class SceneDraftTests {

    private final SceneDraft base =
            new SceneDraft("The pier", new SlugLine(InteriorExterior.EXTERIOR, "Pier", TimeOfDay.DAY));

    @Test
    void whatWasWrittenIsKeptAndTheRestFollows() {
        SceneDraft mine = new SceneDraft("The last pier", base.slug());
        SceneDraft now = new SceneDraft("The quay", new SlugLine(InteriorExterior.EXTERIOR, "Quay", TimeOfDay.NIGHT));

        assertThat(mine.over(base, now)).isEqualTo(new SceneDraft("The last pier", now.slug()));
        assertThat(base.over(base, now)).isEqualTo(now);
    }

    @Test
    void eachPartOfTheHeadingIsKeptByItself() {
        SceneDraft mine = new SceneDraft(
                base.title(),
                new SlugLine(InteriorExterior.EXTERIOR, base.slug().place(), TimeOfDay.DUSK));
        SceneDraft now = new SceneDraft(
                base.title(),
                new SlugLine(InteriorExterior.BOTH, "Quay", base.slug().time()));

        assertThat(mine.over(base, now).slug()).isEqualTo(new SlugLine(InteriorExterior.BOTH, "Quay", TimeOfDay.DUSK));
    }
}
