package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.BudgetOverruns;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.generation.CeilingOverrun;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardView.Making;
import app.photoplay.project.ProjectLinks;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.studio.board.ShotSummary;
import app.photoplay.studio.board.ShotWords;
import app.photoplay.support.screens.FilmStage;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(classes = ProjectView.class)
class ProjectViewTests extends ScreensTest {

    @Test
    void aFilmBeingMadeSaysHowFarItIsAndWhatHappens() {
        ProjectView view =
                open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11).failing(14));

        assertThat(text(view))
                .contains("11 of 19 shots made. About 3 minutes left.")
                .contains("Shot 12, the clip, 62\u00a0%. Shot 13, the still, 20\u00a0%.")
                .contains("As many are being made as fit at once.")
                .contains("Shot 14. The picture maker did not answer. None of your credits were taken.");
    }

    @Test
    void finishedScenesFoldWhileAFilmIsBeingMade() {
        open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11));

        assertThat($(NativeButton.class).withClassName("fold").all()).hasSize(3);
        assertThat($(Article.class).all()).hasSize(9);
    }

    @Test
    void onTheWayToStillsAShotIsMadeWithItsStill() {
        ProjectView view = open(FilmStage.of(1, ConversionState.MAKING, Gate.STILLS, 12));

        assertThat(text(view))
                .contains("12 of 19 shots made.", "Shot 13, the still, 20\u00a0%.")
                .contains("3 of 3 made", "5 of 5 made", "2 of 2 made", "2 of 3 made")
                .doesNotContain("0 of");
        assertThat($(NativeButton.class).withClassName("fold").all()).hasSize(3);

        services.put(FilmStage.of(1, ConversionState.MAKING, Gate.CLIPS, 0));
        rest();

        assertThat($(NativeButton.class).withClassName("fold").exists()).isFalse();
        assertThat(text(view)).contains("0 of 19 shots made.", "0 of 3 made");
    }

    @Test
    void aFoldedSceneOpensWhenItIsWanted() {
        open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11));

        test($(NativeButton.class).withClassName("fold").first()).click();

        assertThat($(Article.class).all()).hasSize(12);
    }

    @Test
    void aRingChangesOnlyWhatDiffers() {
        open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11));
        later.pass();
        roundTrip();
        List<Article> before = $(Article.class).all();

        services.put(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 12));
        later.pass();
        later.pass();
        roundTrip();

        List<Article> after = $(Article.class).all();
        assertThat(after).containsExactlyElementsOf(before);
        assertThat(card(12).getClassNames()).contains("made");
        assertThat(card(13).getClassNames()).contains("making");
    }

    @Test
    void aShotListGoesOnToTheChosenGate() {
        open(FilmStage.of(3, ConversionState.AT_GATE, Gate.SHOT_LIST, 0));

        @SuppressWarnings("unchecked")
        Select<Gate> gates = $(Select.class).single();
        gates.setValue(Gate.STILLS);
        click("Continue to stills, 19 credits");

        assertThat(services.told).containsExactly("continue STILLS");
    }

    @Test
    void aShotListGoesOnOnlyToWhereTheInstallationLetsIt() {
        services.overruns = new BudgetOverruns(
                null, new CeilingOverrun(CeilingOverrun.Span.JOB, new BigDecimal("61.2"), new BigDecimal("50")));
        ProjectView view = open(FilmStage.of(3, ConversionState.AT_GATE, Gate.SHOT_LIST, 0));

        assertThat(text(view))
                .contains("This film is quoted at about $61.20, and this installation stops a film at $50.00:");
        assertThat($(Button.class)
                        .withText("Continue to the film, 57 credits")
                        .first()
                        .isEnabled())
                .isFalse();

        @SuppressWarnings("unchecked")
        Select<Gate> gates = $(Select.class).single();
        gates.setValue(Gate.STILLS);

        assertThat(text(view)).doesNotContain("stops a film at");
        click("Continue to stills, 19 credits");
        assertThat(services.told).containsExactly("continue STILLS");
    }

    @Test
    void whatFailedIsRetriedFromTheOneAmberAct() {
        open(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 19).failing(13));

        assertThat(card(13).getClassNames()).contains("failed");
        click("Retry 1 shot");

        assertThat(services.told).containsExactly("retry");
    }

    @Test
    void theActSaysHowManyAreRetriedAndWhoseWordsComeFirst() {
        ProjectView view = open(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 19)
                .refusing(13, "Flagged.")
                .unmade(16));

        assertThat(text(view))
                .contains("Everything else is kept. The words of shot 13 have to be changed first.")
                .contains("Shot 16. The picture maker did not answer. None of your credits were taken.");
        click("Retry 1 shot");

        assertThat(services.told).containsExactly("retry");
    }

    @Test
    void whereOnlyWordsWereRefusedTheirChangeIsOfferedInsteadOfARetry() {
        ProjectView view =
                open(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 19).refusing(13, "Flagged."));

        assertThat(text(view)).contains("The words of shot 13 have to be changed first.");
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().startsWith("Retry"));
        click("Change the words of shot 13");

        assertThat($(TextArea.class).withClassName("action-field").exists()).isTrue();
        assertThat(services.told).isEmpty();
    }

    @Test
    void theRowOfWhatFailedRetriesOnlyWhatCanBeRetriedAsItIs() {
        open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11).refusing(14, "Flagged."));
        assertThat($(Button.class).withText("Retry").exists()).isFalse();

        services.put(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11)
                .refusing(14, "Flagged.")
                .unmade(16));
        rest();
        Button retry = $(Button.class).withText("Retry").single();
        assertThat(retry.getAriaLabel()).contains("Retry 1 shot");
        test(retry).click();

        assertThat(services.told).containsExactly("retry");
    }

    @Test
    void aFilmThatCouldNotBePutTogetherIsTriedAgain() {
        open(FilmStage.of(7, ConversionState.FAILED, Gate.FILM, 19));

        click("Try again");

        assertThat(services.told).containsExactly("retry");
    }

    @Test
    void aFailedShotIsRetriedByItselfFromItsCard() {
        open(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 19).failing(13));

        test($(NativeButton.class).withText("Retry").first()).click();

        assertThat(services.told).containsExactly("retry shot");
    }

    @Test
    void aFailedShotOffersARetryOnlyWhereOneCanBegin() {
        open(FilmStage.of(6, ConversionState.CANCELLED, Gate.FILM, 19).failing(13));

        assertThat(card(13).getClassNames()).contains("failed");
        assertThat($(NativeButton.class).withText("Retry").exists()).isFalse();
        test($(NativeButton.class).from(card(13)).withClassName("pic").single()).click();
        assertThat($(Button.class).withText("Retry").exists()).isFalse();

        services.put(FilmStage.of(6, ConversionState.INCOMPLETE, Gate.FILM, 19).failing(13));
        rest();

        assertThat($(NativeButton.class).withText("Retry").all()).hasSize(1);
        assertThat($(Button.class).withText("Retry").all()).hasSize(1);
    }

    @Test
    void aFinishedFilmIsPlayedAndDownloaded() {
        ProjectView view = open(FilmStage.of(8, ConversionState.DONE, Gate.FILM, 19));

        assertThat($(FilmPlayer.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Share").all()).isNotEmpty();
        assertThat($(Anchor.class).withClassName("btn").all().stream()
                        .map(link -> link.getElement().getAttribute("download")))
                .contains("the-light-at-skerry-point.mp4");
        assertThat(text(view)).contains("1:13").contains("Black rocks");
    }

    @Test
    void whatIsMadeIsWatchedInTheFrame() {
        open(FilmStage.of(6, ConversionState.CANCELLED, Gate.FILM, 7));
        assertThat($(FilmPlayer.class).all()).isEmpty();

        click("Watch what is made");

        assertThat($(FilmPlayer.class).all()).hasSize(1);
    }

    @Test
    void fromWatchingThereIsAWayBack() {
        open(FilmStage.of(6, ConversionState.CANCELLED, Gate.FILM, 7));
        click("Watch what is made");

        click("Stop watching");

        assertThat($(FilmPlayer.class).all()).isEmpty();
        assertThat($(Button.class).withText("Watch what is made").exists()).isTrue();
    }

    @Test
    void aStopSaysWhatItCostsToGoOn() {
        open(FilmStage.of(4, ConversionState.AT_GATE, Gate.STILLS, 19));

        assertThat($(Button.class).withText("Continue to the film, 38 credits").exists())
                .isTrue();
        @SuppressWarnings("unchecked")
        Select<Gate> gates = $(Select.class).single();
        assertThat(gates.getItemLabelGenerator().apply(Gate.CLIPS)).isEqualTo("Clips, 38 credits");
        services.put(FilmStage.of(4, ConversionState.AT_GATE, Gate.CLIPS, 19));
        rest();
        assertThat($(Button.class).withText("Continue to the film, free").exists())
                .isTrue();
    }

    @Test
    void whatIsChosenToGoOnToStaysWhenTheFilmIsLoadedAnew() {
        open(FilmStage.of(3, ConversionState.AT_GATE, Gate.SHOT_LIST, 0));
        @SuppressWarnings("unchecked")
        Select<Gate> gates = $(Select.class).single();
        gates.setValue(Gate.STILLS);

        services.put(FilmStage.of(3, ConversionState.AT_GATE, Gate.SHOT_LIST, 1));
        rest();

        assertThat(gates.getValue()).isEqualTo(Gate.STILLS);
        assertThat($(Button.class).withText("Continue to stills, 18 credits").exists())
                .isTrue();
    }

    @Test
    void anActStaysWhereItIsWhileTheFilmGoesOn() {
        open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11));
        Button cancel = $(Button.class).withText("Cancel").first();

        services.put(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 12));
        rest();

        assertThat($(Button.class).withText("Cancel").first()).isSameAs(cancel);
    }

    @Test
    void aFoldedLineStaysWhileItsSceneChanges() {
        open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11));
        test($(NativeButton.class).withClassName("fold").first()).click();
        test($(NativeButton.class).withClassName("unfold").single()).click();
        NativeButton line = $(NativeButton.class).withClassName("fold").first();

        services.put(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 2));
        rest();

        assertThat($(NativeButton.class).withClassName("fold").first()).isSameAs(line);
        assertThat(text(line)).contains("2 of 3 made");
    }

    @Test
    void wordsOfTheTextSayInWhichLanguageTheyAre() {
        ProjectView view = open(FilmStage.of(8, ConversionState.DONE, Gate.FILM, 19));

        assertThat($(H1.class).single().getElement().getAttribute("lang")).isEqualTo("en");
        assertThat($(Div.class).withClassName("scene-h").first().getElement().getProperty("innerHTML"))
                .contains("<h2 class=\"h3\" lang=\"en\">");
        assertThat($(Paragraph.class).from(card(3)).single().getElement().getAttribute("lang"))
                .isEqualTo("en");
        assertThat(view.getElement().hasAttribute("lang")).isFalse();
    }

    @Test
    void anOpenShotReadsItsWordsOnceHoweverOftenTheFilmMovesOn() {
        open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11));
        test($(NativeButton.class).from(card(12)).withClassName("pic").single()).click();
        rest();

        for (int percent = 70; percent < 100; percent += 10) {
            services.put(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11).at(11, percent));
            rest();
        }

        assertThat(services.quoted).isEqualTo(1);
        assertThat($(Div.class).withClassName("sent").single().getText()).startsWith("The rain came in sideways");
    }

    @Test
    void aFilmIsCalledAnAnimaticOnlyWhereItIsOne() {
        open(FilmStage.of(8, ConversionState.DONE, Gate.FILM, 19));
        assertThat($(Paragraph.class).withClassName("honest").single().getText())
                .startsWith("An animatic: moving drawings");

        services.drawn = false;

        open(FilmStage.of(9, ConversionState.DONE, Gate.FILM, 19));
        assertThat($(Paragraph.class).withClassName("honest").exists()).isFalse();
    }

    @Test
    void nothingIsCancelledThatIsDone() {
        ProjectView view = open(FilmStage.of(8, ConversionState.DONE, Gate.FILM, 19));

        assertThat(text(view)).doesNotContain("Cancel");
    }

    @Test
    void somebodyElsesFilmDoesNotExist() {
        Component shown = (Component) navigateTo(ProjectLinks.screen(FilmStage.project(99)));

        assertThat(shown).isNotInstanceOf(ProjectView.class);
    }

    @Test
    void aFilmThatCouldNotBePutTogetherSaysWhyAndWhatToDo() {
        ProjectView view = open(FilmStage.of(7, ConversionState.FAILED, Gate.FILM, 19));

        assertThat(text(view)).contains("A clip is damaged and cannot be put into the film. Make that shot again.");
    }

    @Test
    void aShotThatWaitsForRoomOnTheDiskSaysSo() {
        Making waiting =
                new Making(ShotState.WAITING, null, 1, OptionalInt.empty(), GenerationFailure.Reason.NO_ROOM, 1, null);

        assertThat(ShotWords.state(new ShotSummary(ShotSummary.Kind.WAITING, waiting, false, null)))
                .isEqualTo("No room on the disk");
    }

    @Test
    void aProviderThatCannotBeReachedIsNamedAndNothingIsPromisedMeanwhile() {
        ProjectView view =
                open(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11).unreachable("fal"));

        assertThat(text(view))
                .contains("11 of 19 shots made.")
                .contains("8 shots. fal cannot be reached at the moment. Nothing is lost: the film goes on by itself"
                        + " as soon as there is an answer.")
                .contains("fal cannot be reached")
                .doesNotContain("As many are being made", "Waiting for its turn", "minutes left");
        assertThat(text(open(
                        FilmStage.of(9, ConversionState.MAKING, Gate.FILM, 11).unreachable("another"))))
                .contains("The picture maker cannot be reached at the moment.");
    }

    @Test
    void aShotWhoseMakerCannotBeReachedIsInNoQueue() {
        Making waiting = new Making(
                ShotState.WAITING, null, 0.4, OptionalInt.empty(), GenerationFailure.Reason.UNREACHABLE, 1, null);

        assertThat(ShotWords.state(new ShotSummary(ShotSummary.Kind.WAITING, waiting, false, null)))
                .isEqualTo("Waits for an answer");
    }

    @Test
    void aShotThatCannotBeFetchedNowSaysSo() {
        Making waiting = new Making(
                ShotState.WAITING, null, 1, OptionalInt.empty(), GenerationFailure.Reason.OUT_OF_REACH, 1, null);

        assertThat(ShotWords.state(new ShotSummary(ShotSummary.Kind.WAITING, waiting, false, null)))
                .isEqualTo("Made, cannot be fetched now");
    }

    @Test
    void aRefusalNamesItsShotAndQuotesWhatWasAnswered() {
        ProjectView view = open(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 19)
                .refusing(13, "prompt: It was <b>flagged</b>."));

        assertThat(text(view))
                .contains(
                        "Shot 13. The picture maker refused what it was asked to show. None of your credits were taken. Open it to");
        test($(NativeButton.class).withText("Change the words").single()).click();

        assertThat($(Span.class).withClassName("said").single().getText())
                .isEqualTo("Its answer: “prompt: It was <b>flagged</b>.”");
        assertThat($(Button.class).withText("Retry").exists()).isFalse();
        assertThat(services.told).isEmpty();
    }

    @Test
    void aRefusedShotIsTriedAgainFromOtherWords() {
        open(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 19).refusing(13, "Flagged."));
        test($(NativeButton.class).withText("Change the words").single()).click();

        test(action()).setValue(" ");
        click("Try again with these words");
        assertThat(flaw("action")).isEqualTo("Say what the picture shows.");
        action().setValue("a".repeat(ActionRule.MAX_LENGTH + 1));
        click("Try again with these words");
        assertThat(flaw("action")).isEqualTo("This is too long. At most 1,200 characters fit.");
        assertThat(services.told).isEmpty();

        test(action()).setValue("A lamp on a quay.");
        click("Try again with these words");

        assertThat(services.told).containsExactly("retry shot with: A lamp on a quay.");
        assertThat($(Button.class).withText("Try again with these words").exists())
                .isFalse();
    }

    @Test
    void whatIsTypedStaysWhenTheFilmGoesOn() {
        open(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 18).refusing(13, "Flagged."));
        test($(NativeButton.class).withText("Change the words").single()).click();
        test(action()).setValue("A lamp on a quay.");

        services.put(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 19).refusing(13, "Flagged again."));
        rest();

        assertThat($(Span.class).withClassName("said").single().getText()).contains("Flagged again.");
        assertThat(action().getValue()).isEqualTo("A lamp on a quay.");
    }

    private TextArea action() {
        return $(TextArea.class).withClassName("action-field").single();
    }

    private String flaw(String field) {
        Div frame = $(Div.class).withClassName("fld-" + field).single();
        return $(Div.class).from(frame).withClassName("flaw").single().getText();
    }

    @Test
    void whatNobodyKnowsIsToldAlsoBesideTheFinishedFilm() {
        ProjectView view =
                open(FilmStage.of(8, ConversionState.DONE, Gate.FILM, 19).unanswered(2));

        assertThat(text(view))
                .contains("The answers to 2 requests were lost, and nobody knows yet whether they arrived."
                        + " Credits held until that is known: 8.");
        assertThat(text(open(FilmStage.of(8, ConversionState.DONE, Gate.FILM, 19))))
                .doesNotContain("nobody knows");
    }

    @Test
    void whatWasCancelledTooLateMayCostSomething() {
        assertThat(text(open(
                        FilmStage.of(6, ConversionState.CANCELLED, Gate.FILM, 7).unbilled(1))))
                .contains(
                        "1 request was cancelled after it had been sent. The picture service may charge for it all the"
                                + " same; no credits were taken.");
        assertThat(text(open(
                        FilmStage.of(8, ConversionState.DONE, Gate.FILM, 19).unbilled(3))))
                .contains(
                        "3 requests were cancelled after they had been sent. The picture service may charge for them");
        assertThat(text(open(FilmStage.of(6, ConversionState.CANCELLED, Gate.FILM, 7))))
                .doesNotContain("may charge");
    }

    @Test
    void whereNothingElseFailedNothingIsSaidToHaveTakenNoCredits() {
        FilmStage incomplete = FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 18);

        assertThat(text(open(incomplete.failing(13, Reason.LOST))))
                .contains("What was lost on the way has taken its credits. Everything else is kept.")
                .contains("Shot 13. The picture service made it and charged for it, but it was lost on the way."
                        + " Its credits are spent.")
                .doesNotContain("no credits", "None of your credits");
        assertThat(text(open(incomplete.failing(13, Reason.UNKNOWN).unanswered(1))))
                .contains("Where nobody knows whether it was made, the credits stay held. Everything else is kept.")
                .doesNotContain("no credits", "None of your credits");
    }

    @Test
    void whatFailedHasTakenNoCreditsUnlessTheyAreSpentOrHeld() {
        FilmStage incomplete =
                FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 18).unmade(16);

        assertThat(text(open(incomplete)))
                .contains("What failed has taken no credits. Everything else is kept.")
                .doesNotContain("stay held", "Credits held");
        assertThat(text(open(incomplete.failing(13, Reason.LOST))))
                .contains("What was lost on the way has taken its credits. Other failures have taken no credits.");
        assertThat(text(open(incomplete.failing(13, Reason.LOST).unanswered(1))))
                .contains("What was lost on the way has taken its credits. Where nobody knows whether it was made, the"
                        + " credits stay held. Other failures have taken no credits. Everything else is kept.");
    }

    @Test
    void creditsThatAreHeldForAnEarlierTakeAreNotCalledUntouched() {
        ProjectView view = open(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 18)
                .failing(13)
                .unanswered(1));

        assertThat(text(view))
                .contains("Where nobody knows whether it was made, the credits stay held. Other failures have taken no")
                .doesNotContain("What failed has taken no credits");
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMED_OUT", "BROKEN_OUTPUT", "GONE"})
    void whoMayHaveToPayIsSaidBesideWhoDoesNot(Reason reason) {
        Making failed = new Making(ShotState.FAILED, null, -1, OptionalInt.empty(), reason, 1, null);

        assertThat(ShotWords.failure(new ShotSummary(ShotSummary.Kind.FAILED, failed, false, null)))
                .contains("it may have charged the operator of this installation")
                .endsWith("Tried once. None of your credits were taken.");
    }

    @Test
    void whatWasNeverSentWasNotTried() {
        for (Reason ceiling : List.of(Reason.CEILING, Reason.DAY_CEILING)) {
            Making failed = new Making(ShotState.FAILED, null, -1, OptionalInt.empty(), ceiling, 0, null);

            assertThat(ShotWords.failure(new ShotSummary(ShotSummary.Kind.FAILED, failed, false, null)))
                    .contains("It was not sent. None of your credits were taken.")
                    .doesNotContain("Tried");
        }
    }

    @Test
    void onlyTheCeilingOfTheDayEndsWithTheDay() {
        assertThat(I18NProvider.translate("failure.ceiling"))
                .contains("this film")
                .doesNotContain("day");
        assertThat(I18NProvider.translate("failure.day-ceiling")).contains("day ends");
    }

    private ProjectView open(FilmStage stage) {
        services.put(stage);
        return navigate(ProjectLinks.screen(stage.project()), ProjectView.class);
    }

    private Object navigateTo(String path) {
        UI.getCurrent().navigate(path);
        return getCurrentView();
    }

    private void click(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private Article card(int number) {
        return $(Article.class).withId("shot-" + number).single();
    }
}
