package app.photoplay.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PhotoplayTest
class ContinuityIntegrationTests {

    private static final String TEXT = """
            INT. TOWER - NIGHT

            MARA climbs the stairs with a lamp. FINN waits at the window.

            MARA
            Somebody is out there.

            FINN
            Where?
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    Continuity continuity;

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    @Autowired
    StoryboardEditor editor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Creator creator;
    private ProjectId project;

    @BeforeEach
    void aProject() {
        creator = Creator.signUp(application);
        project = BareProject.of(creator.id(), jdbc);
        transaction.executeWithoutResult(status -> editor.write(
                project,
                Breakdown.of(new Manuscript(TEXT, TextFormat.FOUNTAIN, null, null))
                        .screenplay(new CutLength.Natural()),
                ""));
    }

    @Test
    void whatIsMendedIsTakenBackByOneUndo() {
        assertThat(report().findings()).isEmpty();
        emptyThePicture();
        Storyboard before = archive.now(project).storyboard();
        ContinuityReport report = report();
        assertThat(report.findings()).extracting(Finding::kind).contains(FindingKind.NOBODY_THERE);

        creator.does(() -> commands.execute(project, report.revision(), report.mendAll(FindingKind.NOBODY_THERE)));
        assertThat(report().findings()).isEmpty();
        creator.does(() -> commands.undo(project));
        assertThat(archive.now(project).storyboard()).isEqualTo(before);
    }

    @Test
    void whatIsIgnoredStaysAwayUntilItIsAboutSomethingElse() {
        emptyThePicture();
        Finding finding = report().findings().getFirst();

        creator.acts(() -> continuity.ignore(project, finding.key()));
        creator.acts(() -> continuity.ignore(project, finding.key()));
        assertThat(report().findings()).extracting(Finding::key).doesNotContain(finding.key());
        assertThat(report().ignored()).containsExactly(finding.key());

        creator.acts(() -> continuity.heed(project, finding.key()));
        assertThat(report().findings()).extracting(Finding::key).contains(finding.key());
        creator.acts(() -> continuity.ignore(project, finding.key()));
        creator.acts(() -> continuity.heedAll(project));
        assertThat(report().ignored()).isEmpty();
    }

    @Test
    void nobodyElseReadsOrIgnoresAnything() {
        Creator other = Creator.signUp(application);
        emptyThePicture();
        String key = report().findings().getFirst().key();

        assertRefused(ErrorCode.NOT_FOUND, () -> other.does(() -> continuity.report(project, "en")));
        assertRefused(ErrorCode.NOT_FOUND, () -> other.acts(() -> continuity.ignore(project, key)));
        assertRefused(ErrorCode.NOT_FOUND, () -> other.acts(() -> continuity.heedAll(project)));
        assertRefused(ErrorCode.VALIDATION, () -> creator.acts(() -> continuity.ignore(project, "' or 1=1 --")));
    }

    private void emptyThePicture() {
        List<ShotId> named = archive.now(project).storyboard().filmShots().stream()
                .filter(shot -> !shot.cast().isEmpty())
                .map(shot -> shot.id())
                .toList();
        creator.does(() -> commands.execute(
                project,
                archive.now(project).number(),
                new StoryboardCommand.EditShots(
                        named, new ShotEdit(null, null, null, null, null, null, List.of(), null))));
    }

    private ContinuityReport report() {
        return creator.does(() -> continuity.report(project, "en"));
    }

    private static void assertRefused(ErrorCode code, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
