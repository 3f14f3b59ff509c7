package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.Gate;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectLinks;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.studio.sheet.ShotSheet;
import app.photoplay.support.screens.FilmStage;
import app.photoplay.support.screens.SkerryPoint;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

/** A shot beside the board: its fields, what is unsaved in them, and what others save meanwhile. */
@ViewPackages(classes = ProjectView.class)
class ShotSheetViewTests extends ScreensTest {

    private static final FilmStage FILM = FilmStage.of(8, ConversionState.DONE, Gate.FILM, 19);

    @Test
    void aShotOpensByItsAddressAndWhateverElseIsThereOpensNothing() {
        services.put(FILM);
        address(shotId(5));
        assertThat($(H2.class).withId("shot-sheet-title").single().getText()).isEqualTo("Shot 5");

        for (String other : List.of(UUID.randomUUID().toString(), "5", "\u0000", "")) {
            address(other);
            assertThat($(ShotSheet.class).exists()).as(other).isFalse();
        }
    }

    @Test
    void onlyWhatWasChangedIsMarkedAndSaved() {
        open(FILM, 2);
        assertThat(note()).isEmpty();

        test(action()).setValue("Marta counts the boats again.");

        assertThat(marks()).containsExactly("action");
        assertThat(note())
                .isEqualTo(
                        "Saving makes nothing. Picture and clip are then older than the shot, until they are redone.");
        verify(services.commands, never()).execute(any(), anyLong(), any());
        click("Save");
        assertThat(saved()).isEqualTo(ShotEdit.action("Marta counts the boats again."));
    }

    @Test
    void whatOnlyAClipIsMadeFromMakesOnlyTheClipOlder() {
        open(FILM, 2);

        test($(NumberField.class).single()).setValue(7.5);

        assertThat(note()).startsWith("Saving makes nothing. The clip is then older");
        click("Save");
        assertThat(saved().duration()).isEqualTo(Duration.ofMillis(7_500));
        assertThat(saved().action()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConversionState.class,
            names = {"AT_GATE", "MAKING", "INCOMPLETE", "CANCELLED"})
    void aShotIsEditedWheneverThereIsOne(ConversionState state) {
        open(FilmStage.of(3, state, Gate.SHOT_LIST, 0), 2);

        test(action()).setValue("Marta counts.");
        click("Save");

        assertThat(saved().action()).isEqualTo("Marta counts.");
    }

    @Test
    void unsavedWordsStayWithTheirShotWhileOthersAreLookedAt() {
        open(FILM, 2);
        test(action()).setValue("Marta counts.");
        press("Next shot");
        assertThat(action().getValue()).startsWith("Eleven.");
        assertThat(marks()).isEmpty();

        press("Close");
        open(2);
        assertThat(action().getValue()).isEqualTo("Marta counts.");
        assertThat(marks()).containsExactly("action");
    }

    @Test
    void whatNobodyTouchedHereFollowsWhatIsSavedElsewhere() {
        open(FILM, 2);
        test(action()).setValue("Marta counts.");

        elsewhere(2, shot -> with(shot, shot.action(), ShotSize.WIDE));

        assertThat(sizes().getValue()).isEqualTo(ShotSize.WIDE);
        assertThat(action().getValue()).isEqualTo("Marta counts.");
        assertThat(marks()).containsExactly("action");
        assertThat(fought()).isEmpty();
    }

    @Test
    void theSameWordsChangedElsewhereAreShownBesideMineToChooseFrom() {
        open(FILM, 2);
        test(action()).setValue("Marta counts.");
        elsewhere(2, shot -> with(shot, "Marta sleeps.", shot.size()));

        assertThat(fought()).containsExactly("action");
        assertThat($(Span.class).withClassName("theirs").single().getText()).isEqualTo("Marta sleeps.");
        click("Save");
        verify(services.commands, never()).execute(any(), anyLong(), any());

        click("Both");
        assertThat(action().getValue()).isEqualTo("Marta sleeps.\nMarta counts.");
        click("Save");
        verify(services.commands).execute(any(), eq(2L), any());
        assertThat(saved().action()).isEqualTo("Marta sleeps.\nMarta counts.");
    }

    @Test
    void theirsOrMineCanBeTakenToo() {
        open(FILM, 2);
        test(action()).setValue("Marta counts.");
        elsewhere(2, shot -> with(shot, "Marta sleeps.", shot.size()));
        click("Keep mine");
        assertThat(marks()).containsExactly("action");
        assertThat(fought()).isEmpty();

        elsewhere(2, shot -> with(shot, "Marta dreams.", shot.size()));
        click("Take theirs");
        assertThat(action().getValue()).isEqualTo("Marta dreams.");
        assertThat(marks()).isEmpty();
    }

    @Test
    void aSaveThatComesTooLateLosesNothingAndLeadsToTheTwoVersions() {
        open(FILM, 2);
        test(action()).setValue("Marta counts.");
        when(services.commands.execute(any(), anyLong(), any())).thenAnswer(call -> {
            show(2, shot -> with(shot, "Marta sleeps.", shot.size()));
            throw new Refusal(ErrorCode.CHANGED_ELSEWHERE, null);
        });

        click("Save");

        assertThat(action().getValue()).isEqualTo("Marta counts.");
        assertThat(fought()).containsExactly("action");
    }

    @Test
    void whatTheDocumentRefusesIsSaidAtItsField() {
        open(FILM, 2);
        test(action()).setValue("Marta counts.");
        when(services.commands.execute(any(), anyLong(), any()))
                .thenThrow(new Refusal(ErrorCode.VALIDATION, "stillModel"));

        click("Save");

        assertThat(flaw("still-model")).isEqualTo("No model is called so.");
        assertThat(marks()).containsExactly("action");
    }

    @Test
    void linesAreAddedSaidByOthersPutInOrderAndRemoved() {
        open(FILM, 5);
        click("Line");
        test(line(2)).setValue("It is out there somewhere.");
        speaker(2).setValue("");
        assertThat(marks()).containsExactly("dialogue");

        test(act(2, "Move up")).click();
        test(act(1, "Say how it is said")).click();
        click("Save");
        assertThat(saved().dialogue())
                .containsExactly(
                        new DialogueLine(null, null, "It is out there somewhere.", false),
                        new DialogueLine("Marta", null, "The Heron isn’t in.", false));

        test(act(1, "Remove this line")).click();
        assertThat(marks()).isEmpty();
    }

    @Test
    void aLineWithoutWordsIsNone() {
        open(FILM, 5);
        click("Line");

        assertThat(marks()).isEmpty();
    }

    @Test
    void aVoiceThatWasWrongIsPutRightInAllItsLinesByOneStep() {
        open(FILM, 5);
        speaker(1).setValue("Tobias");

        click("In the film");

        ArgumentCaptor<StoryboardCommand> given = ArgumentCaptor.forClass(StoryboardCommand.class);
        verify(services.commands).execute(any(), anyLong(), given.capture());
        assertThat(given.getValue()).isEqualTo(new StoryboardCommand.AssignVoice("Marta", "Tobias", null));
    }

    @Test
    void theBeginningOfANameThatIsOnOfferMeansThatName() {
        open(FILM, 5);
        ComboBox<String> speaker = speaker(1);
        String known = speaker.getListDataView()
                .getItems()
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();

        ComponentUtil.fireEvent(
                speaker,
                new ComboBoxBase.CustomValueSetEvent<>(
                        speaker, true, known.substring(0, 3).toLowerCase(Locale.ROOT)));
        assertThat(speaker.getValue()).isEqualTo(known);

        ComponentUtil.fireEvent(speaker, new ComboBoxBase.CustomValueSetEvent<>(speaker, true, "The postman"));
        assertThat(speaker.getValue()).isEqualTo("The postman");
    }

    @Test
    void aModelThatIsGoneSaysWhatIsTakenInstead() {
        open(FILM, 2);
        elsewhere(2, shot -> wishing(shot, "maker/gone", null));

        @SuppressWarnings("unchecked")
        Select<String> model = (Select<String>) $(Select.class)
                .from($(Div.class).withClassName("fld-still-model").single())
                .single();
        assertThat(model.getValue()).isEqualTo("maker/gone");
        assertThat(model.getHelperText()).isEqualTo("It is not offered at the moment. maker/picture is taken instead.");
        assertThat(model.getItemLabelGenerator().apply("maker/gone"))
                .isEqualTo("maker/gone, not offered at the moment");
        assertThat(model.getItemLabelGenerator().apply("")).isEqualTo("The usual one: maker/picture");
    }

    @Test
    void theFieldOfWhatMustNotBeSeenSaysWhoReadsIt() {
        open(FILM, 2);
        assertThat(negative().getHelperText()).startsWith("These models do not read it.");

        elsewhere(2, shot -> wishing(shot, null, "maker/motion-plus"));

        assertThat(negative().getHelperText()).startsWith("The model of the clip reads it");
    }

    @Test
    void whatAClipEndsOnIsChosenWhereItsModelCanAndIsSavedWithTheShot() {
        open(FILM, 2);
        assertThat($(Div.class).withClassName("fld-ends-on-next").exists()).isFalse();

        elsewhere(2, shot -> wishing(shot, null, "maker/motion-plus"));
        Checkbox ends = $(Checkbox.class)
                .from($(Div.class).withClassName("fld-ends-on-next").single())
                .single();
        assertThat(ends.getValue()).isFalse();
        test(ends).click();
        assertThat(marks()).containsExactly("ends-on-next");
        click("Save");

        assertThat(saved()).isEqualTo(ShotEdit.leadingOn(true));
    }

    @Test
    void aShotIsCutBeforeALineAndJoinedWithTheNextOnceItsWordsAreSaved() {
        open(FILM, 5);
        test(action()).setValue("They talk.");
        test(act(1, "Split the shot before this line")).click();
        click("Merge with next");
        verify(services.commands, never()).execute(any(), anyLong(), any());

        elsewhere(5, shot -> with(shot, "They talk.", shot.size()));
        assertThat(marks()).isEmpty();
        test(act(1, "Split the shot before this line")).click();
        click("Merge with next");

        ArgumentCaptor<StoryboardCommand> given = ArgumentCaptor.forClass(StoryboardCommand.class);
        verify(services.commands, times(2)).execute(any(), anyLong(), given.capture());
        StoryboardCommand.SplitShot split =
                (StoryboardCommand.SplitShot) given.getAllValues().getFirst();
        assertThat(split.actionAt()).isEqualTo("They talk.".length());
        assertThat(split.dialogueAt()).isZero();
        assertThat(given.getAllValues().getLast())
                .isEqualTo(new StoryboardCommand.MergeShots(
                        List.of(SkerryPoint.shotId(FILM.project(), 5), SkerryPoint.shotId(FILM.project(), 6))));
    }

    @Test
    void pictureAndClipAreDownloadedUnderTheNumberOfTheirShot() {
        open(FILM, 5);

        assertThat($(Anchor.class).all().stream().map(Anchor::getHref).filter(href -> href.contains("download=The")))
                .hasSize(2)
                .allMatch(href -> href.contains("The+Light+at+Skerry+Point%2C+shot+05"));
        assertThat($(Button.class).withClassName("play-here").single().getText())
                .isEqualTo("0:23 to 0:28");
    }

    private static void address(String shot) {
        UI.getCurrent().navigate(ProjectLinks.screen(FILM.project()), QueryParameters.simple(Map.of("shot", shot)));
    }

    private void open(FilmStage stage, int number) {
        services.put(stage);
        navigate(ProjectLinks.screen(stage.project()), ProjectView.class);
        rest();
        open(number);
    }

    private void open(int number) {
        $(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("pic"))
                .filter(button -> button.getParent()
                        .orElseThrow()
                        .getId()
                        .filter(("shot-" + number)::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(button -> test(button).click());
    }

    private static String shotId(int number) {
        return SkerryPoint.shotId(FILM.project(), number).toString();
    }

    private void elsewhere(int number, UnaryOperator<ShotView> change) {
        show(number, change);
        services.changeNotifier.notifyListeners(FILM.project().value());
        rest();
    }

    private void show(int number, UnaryOperator<ShotView> change) {
        FilmSnapshot now = services.snapshots.of(FILM.project());
        StoryboardView board = now.storyboard();
        List<SceneView> scenes = board.scenes().stream()
                .map(scene -> new SceneView(
                        scene.id(),
                        scene.number(),
                        scene.title(),
                        scene.heading(),
                        scene.slug(),
                        scene.shots().stream()
                                .map(shot -> shot.number() == number ? change.apply(shot) : shot)
                                .toList()))
                .toList();
        FilmSnapshot then = new FilmSnapshot(
                now.project(),
                now.progress(),
                new StoryboardView(board.project(), board.revision() + 1, scenes),
                now.drawn(),
                now.outstanding());
        doReturn(then).when(services.snapshots).of(any());
    }

    private static ShotView with(ShotView shot, String action, ShotSize size) {
        return view(shot, action, size, shot.stillModel(), shot.clipModel());
    }

    private static ShotView wishing(ShotView shot, @Nullable String still, @Nullable String clip) {
        return view(shot, shot.action(), shot.size(), still, clip);
    }

    private static ShotView view(
            ShotView shot, String action, ShotSize size, @Nullable String still, @Nullable String clip) {
        return new ShotView(
                shot.id(),
                shot.number(),
                size,
                shot.move(),
                shot.mood(),
                shot.duration(),
                action,
                shot.dialogue(),
                shot.cast(),
                shot.title(),
                shot.seed(),
                shot.still(),
                shot.clip(),
                shot.negative(),
                still,
                clip,
                shot.opening(),
                shot.endsOnNext());
    }

    private ShotEdit saved() {
        ArgumentCaptor<StoryboardCommand> given = ArgumentCaptor.forClass(StoryboardCommand.class);
        verify(services.commands).execute(any(), anyLong(), given.capture());
        return ((StoryboardCommand.EditShots) given.getValue()).edit();
    }

    private TextArea negative() {
        return $(TextArea.class)
                .from($(Div.class).withClassName("fld-negative").single())
                .single();
    }

    private TextArea action() {
        return $(TextArea.class).withClassName("action-field").single();
    }

    @SuppressWarnings("unchecked")
    private Select<ShotSize> sizes() {
        return (Select<ShotSize>) $(Select.class)
                .from($(Div.class).withClassName("fld-size").single())
                .single();
    }

    private Div row(int number) {
        return $(Div.class).withClassName("line").all().get(number - 1);
    }

    private TextArea line(int number) {
        return $(TextArea.class).from(row(number)).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> speaker(int number) {
        return (ComboBox<String>) $(ComboBox.class).from(row(number)).single();
    }

    private NativeButton act(int number, String name) {
        return $(NativeButton.class).from(row(number)).all().stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<String> marks() {
        return named("unsaved");
    }

    private List<String> fought() {
        return $(Div.class).all().stream()
                .filter(div -> div.hasClassName("fld")
                        && div.getChildren()
                                .anyMatch(child -> child instanceof Div part
                                        && part.hasClassName("elsewhere")
                                        && part.isVisible()))
                .map(div -> div.getElement().getAttribute("data-field"))
                .toList();
    }

    private List<String> named(String className) {
        return $(Div.class).all().stream()
                .filter(div -> div.hasClassName("fld") && div.hasClassName(className))
                .map(div -> div.getElement().getAttribute("data-field"))
                .toList();
    }

    private String flaw(String field) {
        Div frame = $(Div.class).withClassName("fld-" + field).single();
        return $(Div.class).from(frame).withClassName("flaw").single().getText();
    }

    private String note() {
        return $(Span.class).withClassName("note-words").single().getText();
    }

    private void click(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private void press(String name) {
        Button button = $(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
