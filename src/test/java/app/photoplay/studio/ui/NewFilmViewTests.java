package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.BudgetOverruns;
import app.photoplay.conversion.ConversionForecast.Fit;
import app.photoplay.conversion.Gate;
import app.photoplay.generation.CeilingOverrun;
import app.photoplay.generation.CeilingOverrun.Span;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.screenplay.CutLength;
import app.photoplay.studio.ui.LengthChoice.Kind;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@ViewPackages(classes = NewFilmView.class)
class NewFilmViewTests extends ScreensTest {

    @Test
    void anEmptyPageSaysWhatIsMissing() {
        open();
        rest();

        assertThat(forecast()).contains("Paste a text or choose a file first.");
        assertThat(convert().isEnabled()).isFalse();
    }

    @Test
    void theSampleIsOneClickAwayAndComesWithItsPrice() {
        open();
        test($(Button.class).withText("Use the sample text").single()).click();
        rest();

        assertThat($(TextField.class).single().getValue()).isEqualTo("The Light at Skerry Point");
        assertThat(forecast()).contains("Every word is used. 188 credits left this month, 150 after this film.");
        assertThat(convert().getText()).isEqualTo("Convert for 38 credits");
        assertThat(convert().isEnabled()).isTrue();
    }

    @Test
    void theSampleTakenTwiceIsStillTheSample() {
        open();
        test($(Button.class).withText("Use the sample text").single()).click();
        rest();
        test($(Button.class).withText("Use the sample text").single()).click();
        rest();

        assertThat($(TextField.class).single().getValue()).isEqualTo("The Light at Skerry Point");
        assertThat(convert().isEnabled()).isTrue();
    }

    @Test
    void theClickConvertsWhatWasChosenAndOpensTheFilm() {
        open();
        write("INT. LAMP ROOM - NIGHT\n\nMarta strikes a match.");
        rest();
        type("Matches");
        rest();
        test(convert()).click();

        assertThat(services.converted).singleElement().satisfies(request -> {
            assertThat(request.project().title()).isEqualTo("Matches");
            assertThat(request.project().look()).isEqualTo(Look.SHADOW_THEATRE);
            assertThat(request.project().aspect()).isEqualTo(AspectRatio.WIDE_16_9);
            assertThat(request.length()).isEqualTo(new CutLength.Natural());
            assertThat(request.gate()).isEqualTo(Gate.FILM);
        });
        assertThat((Object) getCurrentView()).isInstanceOf(ProjectView.class);
    }

    @Test
    void aFilmWithoutATitleIsMarkedAtItsField() {
        open();
        write("A night of rain.");
        rest();
        type("");
        rest();

        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Give the film a title.");
        assertThat(convert().isEnabled()).isFalse();
    }

    @Test
    void aTextThatIsTooMuchIsNeverCutSilently() {
        open();
        write("Rain over the harbour. ".repeat(700));
        rest();

        assertThat(forecast()).contains("your plan makes films of up to 120");
        assertThat(convert().isEnabled()).isFalse();
        assertThat($(Button.class).withText("Cut to 120 shots").all()).hasSize(1);

        test($(Button.class).withText("Only «Down the Rabbit-Hole»").single()).click();
        rest();

        assertThat(services.forecastFit()).isEqualTo(Fit.FITS);
        assertThat(convert().isEnabled()).isTrue();
    }

    @Test
    void aFilmThatTheInstallationWouldStopHalfWayIsNotBegun() {
        services.overruns =
                new BudgetOverruns(null, new CeilingOverrun(Span.JOB, new BigDecimal("61.204"), new BigDecimal("50")));
        open();
        write("Rain over the harbour. ".repeat(300));
        rest();

        assertThat(forecast())
                .contains("This film is quoted at about $61.21, and this installation stops a film at $50.00:"
                        + " it would stop half-way. It costs less with a shorter length, with fewer shots");
        assertThat(convert().isEnabled()).isFalse();
        assertThat($(Button.class).withText("Cut to 62 shots").all()).hasSize(1);

        test($(Button.class).withText("Stop at stills, 38 credits").single()).click();
        rest();

        assertThat(services.forecastFit()).isEqualTo(Fit.FITS);
        assertThat(convert().isEnabled()).isTrue();
    }

    @Test
    void aFilmThatIsTooMuchForOneDayIsNotBegun() {
        CeilingOverrun day = new CeilingOverrun(Span.DAY, new BigDecimal("1061.2"), new BigDecimal("1000"));
        services.overruns = new BudgetOverruns(day, day);
        open();
        write("Rain over the harbour.");
        rest();

        assertThat(forecast())
                .contains(
                        "about $1,061.20, and this installation spends at most $1,000.00 a day: it would stop half-way.")
                .doesNotContain("Stop at stills");
        assertThat(convert().isEnabled()).isFalse();
    }

    @Test
    void chaptersAreOfferedOnlyWhereThereAreSome() {
        open();
        write("Rain over the harbour. ".repeat(700));
        rest();
        assertThat(forecast()).contains("Cut it more densely, or pick chapters.");

        services.chaptered = false;
        write("Rain over the harbour. ".repeat(800));
        rest();

        assertThat(forecast()).contains("Cut it more densely.").doesNotContainIgnoringCase("chapter");
    }

    @Test
    void aTextThatNoCutBringsIntoThePlanIsNotSentFromOneLengthToTheNext() {
        services.fewest = 130;
        open();
        write("Rain over the harbour. ".repeat(700));
        rest();

        assertThat(forecast())
                .contains("This text needs at least 130 shots, and your plan makes films of up to 120."
                        + " Pick some of its chapters.");
        assertThat($(Button.class).withText("Cut to 120 shots").all()).isEmpty();
        assertThat($(Button.class).withText("Only «Down the Rabbit-Hole»").all())
                .hasSize(1);
    }

    @Test
    void noCutIsOfferedThatWouldLeaveWordsOut() {
        services.fewest = 100;
        open();
        write("Rain over the harbour. ".repeat(440));
        rest();

        assertThat(forecast()).contains("This film costs 224 credits, and 188 are left this month.");
        assertThat($(Button.class).withText("Cut to 94 shots").all()).isEmpty();
        assertThat($(Button.class).withText("Stop at stills, 56 credits").all()).hasSize(1);
    }

    @Test
    void shotsCanBeChosenUpToThePlanAndDownToTheLastWord() {
        services.fewest = 40;
        open();
        write("Rain over the harbour. ".repeat(700));
        rest();

        test($(Button.class).withText("Cut to 120 shots").single()).click();
        rest();

        assertThat($(RangeInput.class).single().getMax()).isEqualTo(120);
        assertThat($(RangeInput.class).single().getMin()).isEqualTo(40);
        assertThat($(RangeInput.class).single().getValue()).isEqualTo(120);
    }

    @Test
    void theOtherLooksAreShownWhenAskedForOrChosen() {
        open();
        NativeButton more = $(NativeButton.class)
                .withText("All " + Look.values().length + " looks")
                .single();
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        test(more).click();
        assertThat($(NativeButton.class).withText("Fewer looks").all()).hasSize(1);
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void whileAFileIsReadNothingIsSaidOfTheTextBeforeIt() {
        NewFilmView view = open();
        write("A night of rain.");
        rest();
        String before = forecast();

        view.read(true);
        assertThat(forecast()).contains("Reading the text…");
        assertThat(convert().isEnabled()).isFalse();

        view.read(false);
        assertThat(forecast()).isEqualTo(before);
        assertThat(convert().isEnabled()).isTrue();
    }

    @Test
    void whatIsWrongWithAFileStaysWhileTheTextBeforeItIsWorkedOut() {
        open();
        WritingDesk desk = $(WritingDesk.class).single();
        desk.fileError("broken.pdf: The file is damaged.");
        rest();
        assertThat(text(desk)).contains("broken.pdf: The file is damaged.");

        write("A night of rain.");
        assertThat(text(desk)).doesNotContain("broken.pdf");
    }

    @Test
    void aSizeThatThePlanDoesNotMakeIsSaidWithWhatWouldFit() {
        open();
        write("A night of rain.");
        rest();
        choose("resolution", "4K");
        rest();

        assertThat(forecast())
                .contains("Your plan makes films in 1080p at most, not in 4K. Choose a smaller resolution."
                        + " The plan Studio allows this one.");
        assertThat(convert().isEnabled()).isFalse();
        assertThat($(Button.class).withText("See what lifts it").all()).hasSize(1);

        test($(Button.class).withText("Make it in 1080p").single()).click();
        rest();
        assertThat(FilmDraft.kept().resolution()).isEqualTo(Resolution.FULL_HD);
        test(convert()).click();
        assertThat(services.converted.getLast().project().resolution()).isEqualTo(Resolution.FULL_HD);
    }

    @Test
    void aDraftIsStillThereAfterLeavingThePage() {
        open();
        write("A night of rain.");
        type("Rain");
        navigate(DashboardView.class);

        open();

        assertThat($(TextField.class).single().getValue()).isEqualTo("Rain");
        assertThat(FilmDraft.kept().text()).isEqualTo("A night of rain.");
    }

    @Test
    void onlyTheLatestTextIsWorkedOut() {
        open();
        later.pass();
        int before = services.forecasts;
        write("One.");
        write("One. Two.");
        write("One. Two. Three.");
        rest();

        assertThat(services.forecasts).isEqualTo(before + 1);
    }

    @Test
    void aLengthThatAShorterTextDoesNotFillIsTakenBackToIt() {
        open();
        write("Rain over the harbour. ".repeat(80));
        rest();
        choose("Minutes");
        assertThat(FilmDraft.kept().length()).isEqualTo(new LengthChoice(Kind.MINUTES, 120));

        write("A night of rain.");
        rest();
        assertThat(forecast()).contains("Reading the text…");
        rest();

        assertThat(text($(LengthField.class).single())).startsWith("Length6 s");
        assertThat(FilmDraft.kept().length()).isEqualTo(new LengthChoice(Kind.MINUTES, 6));
        assertThat(convert().isEnabled()).isTrue();
    }

    private NewFilmView open() {
        return navigate(NewFilmView.class);
    }

    private void write(String text) {
        ManuscriptPage page = $(ManuscriptPage.class).single();
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.detail.text", text);
        page.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(page.getElement(), "page-text", data));
    }

    private void choose(String length) {
        choose("kind", length);
    }

    private void choose(String tile, String words) {
        Element input = $(NativeLabel.class).withClassName(tile).all().stream()
                .filter(label -> text(label).equals(words))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getChild(0);
        input.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(input, "change", JacksonUtils.createObjectNode()));
    }

    private void type(String title) {
        test($(TextField.class).single()).setValue(title);
    }

    private Button convert() {
        return $(Button.class).withClassName("big").single();
    }

    private String forecast() {
        Component panel = $(Div.class).withClassName("forecast").single();
        return text(panel);
    }
}
