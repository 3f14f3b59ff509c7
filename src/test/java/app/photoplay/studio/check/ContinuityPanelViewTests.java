package app.photoplay.studio.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.continuity.Continuity;
import app.photoplay.continuity.ContinuityReport;
import app.photoplay.continuity.Finding;
import app.photoplay.continuity.FindingKind;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.production.StoryboardView;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.live.LiveView;
import app.photoplay.support.screens.ComponentTest;
import app.photoplay.support.screens.FilmStage;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@ViewPackages(classes = ContinuityPanelViewTests.class)
class ContinuityPanelViewTests extends ComponentTest {

    private final StoryboardCommands commands = mock();
    private final Continuity continuity = mock();
    private final List<ShotId> opened = new ArrayList<>();
    private final List<ShotId> cropped = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final StoryboardView board =
            FilmStage.of(1, ConversionState.AT_GATE, Gate.STILLS, 20).storyboard();

    @Test
    void aStoryboardThatHoldsSaysSoInOneLine() {
        ContinuityPanel panel = open(List.of());
        assertThat(text(panel)).contains("Continuity", "Everything holds together.");
        assertThat($(Button.class).from(panel).withText("Show").exists()).isFalse();
    }

    @Test
    void findingsAreCountedAndShownByKindWhenAskedFor() {
        ContinuityPanel panel = open(List.of(
                finding(FindingKind.NOBODY_THERE, 3, "Marta Quill"),
                finding(FindingKind.NOBODY_THERE, 7, "Finn"),
                finding(FindingKind.LONG_DIALOGUE, 9, "12.5", "4")));
        assertThat(text(panel)).contains("3 things to look at").doesNotContain("Marta Quill");

        $(Button.class).from(panel).withText("Show").single().click();
        assertThat(text(panel))
                .contains("Nobody in the picture", "The words have Marta Quill act here", "Mend all 2")
                .contains("What is said takes 12.5 s, the shot lasts 4 s.");
        assertThat($(ListItem.class).from(panel).all()).hasSize(3);
        $(Button.class).from(panel).withText("Shot 7").single().click();
        assertThat(opened).hasSize(1);
    }

    @Test
    void oneIsMendedByOneClickAndAllOfAKindByAnother() {
        List<Finding> findings = List.of(
                finding(FindingKind.NOBODY_THERE, 3, "Marta Quill"), finding(FindingKind.NOBODY_THERE, 7, "Finn"));
        ContinuityPanel panel = open(findings);
        $(Button.class).from(panel).withText("Show").single().click();

        $(Button.class).from(panel).withText("Mend").all().getFirst().click();
        verify(commands)
                .execute(
                        eq(board.project()),
                        eq(board.revision()),
                        eq(findings.getFirst().mend()));
        $(Button.class).from(panel).withText("Mend all 2").single().click();
        ArgumentCaptor<StoryboardCommand> given = ArgumentCaptor.captor();
        verify(commands, times(2)).execute(any(), anyLong(), given.capture());
        assertThat(given.getValue())
                .isInstanceOfSatisfying(
                        StoryboardCommand.Together.class,
                        all -> assertThat(all.commands()).hasSize(2));
    }

    @Test
    void whatHasAnotherShapeIsCroppedByOneClick() {
        List<Finding> findings = List.of(Finding.shape(ShotId.next(), 3), Finding.shape(ShotId.next(), 7));
        ContinuityPanel panel = open(findings);
        $(Button.class).from(panel).withText("Show").single().click();
        assertThat(text(panel)).contains("Mending crops it around its middle and costs nothing.");
        later.clear();

        $(Button.class).from(panel).withText("Mend").all().getLast().click();
        later.forEach(Runnable::run);

        assertThat(cropped).containsExactly(findings.getLast().shot());
    }

    @Test
    void whatIsIgnoredIsRememberedAndComesBackWhenWanted() {
        Finding finding = finding(FindingKind.NOBODY_THERE, 3, "Marta Quill");
        ContinuityPanel panel = open(List.of(finding));
        $(Button.class).from(panel).withText("Show").single().click();
        $(Button.class).from(panel).withText("Ignore").single().click();
        verify(continuity).ignore(board.project(), finding.key());

        panel.show(new ContinuityReport(board.revision(), List.of(), Set.of(finding.key())));
        assertThat(text(panel)).contains("Everything holds together.", "One is ignored");
        $(Button.class).from(panel).withText("Show it again").single().click();
        verify(continuity).heedAll(board.project());
    }

    @Test
    void aLongListShowsItsFirst() {
        ContinuityPanel panel = open(IntStream.rangeClosed(1, 40)
                .mapToObj(number -> finding(FindingKind.LONG_DIALOGUE, number, "9", "4"))
                .toList());
        $(Button.class).from(panel).withText("Show").single().click();
        assertThat($(ListItem.class).from(panel).all()).hasSize(12);
        assertThat(text(panel)).contains("And 28 more", "Mend all 40");
    }

    private ContinuityPanel open(List<Finding> findings) {
        ContinuityReport report = new ContinuityReport(board.revision(), findings, Set.of());
        when(continuity.report(any(), any())).thenReturn(report);
        EditSession edits = new EditSession(commands, UI.getCurrent(), board::project, board::revision, () -> {});
        ContinuityPanel panel = new ContinuityPanel(
                continuity,
                edits,
                new LiveView(new ChangeNotifier(), (pause, work) -> later.add(work)),
                opened::add,
                (film, shots) -> cropped.addAll(shots));
        UI.getCurrent().add(panel);
        panel.show(board, "en", true);
        panel.show(report);
        return panel;
    }

    private static Finding finding(FindingKind kind, int number, @Nullable String... about) {
        ShotId shot = ShotId.next();
        return new Finding(
                kind,
                shot,
                number,
                List.of(about),
                new StoryboardCommand.EditShots(List.of(shot), ShotEdit.action("Mended.")));
    }
}
