package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.ui.Poster;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.support.screens.FilmStage;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = DashboardView.class)
class DashboardViewTests extends ScreensTest {

    @Test
    void everyFilmIsAPosterThatSaysHowItStands() {
        DashboardView view = navigate(DashboardView.class);

        assertThat($(Poster.class).all()).hasSize(services.stages.size());
        assertThat(text(view))
                .contains("Being made, 11 of 19 shots")
                .contains("Stopped at stills")
                .contains("1 of 19 shots failed")
                .contains("1 min 52 s, 22 November");
    }

    @Test
    void aPosterSaysWhatBecameOfTheCreditsOfWhatFailed() {
        FilmStage failed = FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 18);

        assertThat(poster(failed.failing(13))).endsWith("No credits taken for them");
        assertThat(poster(failed.failing(13, Reason.UNKNOWN).unanswered(1))).endsWith("Credits held for now: 4");
        assertThat(poster(failed.failing(13, Reason.LOST))).endsWith("Credits taken for what was lost");
        assertThat(poster(failed.failing(13, Reason.LOST).unmade(16).unanswered(2)))
                .endsWith("Credits taken for what was lost, held for now: 8");
    }

    /** The words under the only poster. */
    private String poster(FilmStage film) {
        services.stages.clear();
        services.put(film);
        navigate(DashboardView.class);
        rest();
        return text($(Poster.class).single());
    }

    @Test
    void theBalanceIsToldAsOnThePageOfPlans() {
        DashboardView view = navigate(DashboardView.class);

        assertThat(text(view))
                .contains("196 of 400 credits spent")
                .contains("188 available, 16 held, renews 1 December 2026");
    }

    @Test
    void aSearchShowsTheFilmsThatItFinds() {
        navigate(DashboardView.class);
        test($(TextField.class).single()).setValue("umbrella");
        rest();

        assertThat($(Poster.class).all()).hasSize(1);
    }

    @Test
    void whatIsSearchedInVainSaysSoAndLeadsBackToAll() {
        DashboardView view = navigate(DashboardView.class);
        test($(TextField.class).single()).setValue("no such film");
        rest();

        assertThat($(Poster.class).all()).isEmpty();
        assertThat(text(view)).contains("No film is called that").contains("None of your 16 films");
        test($(Button.class).withText("Show all films").single()).click();
        rest();
        assertThat($(Poster.class).all()).hasSize(services.stages.size());
    }

    @Test
    void theBinIsLedToWhileSomethingLiesInIt() {
        assertThat(text(navigate(DashboardView.class))).doesNotContain("Bin, 2");
        services.removed = 2;
        navigate(NewFilmView.class);
        assertThat(text(navigate(DashboardView.class))).contains("Bin, 2 films");
    }

    @Test
    void withoutFilmsThereIsOneWayToBegin() {
        navigate(NewFilmView.class);
        services.empty = true;
        DashboardView view = navigate(DashboardView.class);

        assertThat($(Poster.class).all()).isEmpty();
        assertThat(text(view)).contains("No films yet");
    }

    @Test
    void aFilmThatMovesOnKeepsItsPoster() {
        DashboardView view = navigate(DashboardView.class);
        later.pass();
        roundTrip();
        List<Poster> before = $(Poster.class).all();

        services.put(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 12));
        later.pass();
        later.pass();
        roundTrip();

        assertThat($(Poster.class).all()).containsExactlyElementsOf(before);
        assertThat(text(view)).contains("Being made, 12 of 19 shots");
    }
}
