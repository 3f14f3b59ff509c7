package app.photoplay.studio.quote;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Credits;
import app.photoplay.studio.quote.FilmQuote.Part;
import app.photoplay.studio.quote.FilmQuote.Saving;
import app.photoplay.studio.quote.FilmQuote.ScenePart;
import app.photoplay.support.screens.ComponentTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = QuotePanelViewTests.class)
class QuotePanelViewTests extends ComponentTest {

    private static final Part MISSING = new Part(3, 19, Credits.of(3), Credits.of(38));

    @Test
    void whatIsMissingIsHeldAgainstWhatThereIs() {
        QuotePanel panel = open(new FilmQuote(MISSING, List.of(), Credits.of(8), Credits.of(3), true));
        assertThat(text(panel))
                .contains("3 stills, 3 credits; 19 clips, 38 credits.")
                .contains("Needs 41. 8 available, 3 held. 33 more are needed.")
                .contains("Only the stills, to look at first: 3 credits.")
                .doesNotContain("Stale");
    }

    @Test
    void whoeverOrdersOfTheOwnersCreditsIsToldToAskThemAndBuysNothing() {
        FilmQuote mine = new FilmQuote(MISSING, List.of(), Credits.of(8), Credits.ZERO, true);
        assertThat(mine.toBuy()).contains(Credits.of(33));
        assertThat(text(open(mine))).doesNotContain("Ask them");

        FilmQuote owners = new FilmQuote(MISSING, List.of(), Credits.of(8), Credits.ZERO, false);
        assertThat(owners.toBuy()).isEmpty();
        assertThat(text(open(owners)))
                .contains("33 more are needed", "Ask them to let you order more.")
                .doesNotContain("Top up");
    }

    @Test
    void whatThereIsEnoughOfIsSaidWithoutAWarning() {
        QuotePanel panel = open(new FilmQuote(MISSING, List.of(), Credits.of(80), Credits.ZERO, true));
        assertThat(text(panel)).contains("80 available.").doesNotContain("Needs");
    }

    @Test
    void whatIsStaleIsPricedByKindAndByScene() {
        FilmQuote quote = new FilmQuote(
                Part.NOTHING,
                List.of(
                        new ScenePart(2, new Part(1, 1, Credits.of(1), Credits.of(2))),
                        new ScenePart(4, new Part(2, 0, Credits.of(2), Credits.ZERO))),
                Credits.of(80),
                Credits.ZERO,
                true);
        assertThat(quote.savings())
                .containsExactly(new Saving.OneScene(4, Credits.of(2)), new Saving.StaleStillsOnly(Credits.of(3)));
        assertThat(text(open(quote)))
                .contains("3 stills, 3 credits; 1 clip, 2 credits.", "Only what is stale of scene 4: 2 credits.");
    }

    @Test
    void nothingIsSaidWhereNothingIsMissingOrSomethingIsBeingMade() {
        assertThat(open(new FilmQuote(Part.NOTHING, List.of(), Credits.of(8), Credits.ZERO, true))
                        .isVisible())
                .isFalse();
        assertThat(open(null).isVisible()).isFalse();
    }

    private static QuotePanel open(@Nullable FilmQuote quote) {
        QuotePanel panel = new QuotePanel();
        UI.getCurrent().add(panel);
        panel.show(quote);
        return panel;
    }
}
