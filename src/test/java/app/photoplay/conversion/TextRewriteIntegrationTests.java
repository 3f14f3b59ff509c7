package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.conversion.rewrite.TextRewrites;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectId;
import app.photoplay.project.Projects;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.support.Creator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The text under a film changed, taken back and done again. */
class TextRewriteIntegrationTests extends EngineScenario {

    @Autowired
    private TextRewrites rewrites;

    @Autowired
    private StoryboardCommands commands;

    @Autowired
    private StoryboardArchive archive;

    @Autowired
    private Projects projects;

    private String text(ProjectId film) {
        return creator.does(() -> projects.manuscript(film)).text();
    }

    @Test
    void anotherTextIsOneStepThatCanBeTakenBackWithItsShots() {
        ConversionId id = convert(creator, Gate.STILLS);
        ProjectId film = awaitState(id, ConversionState.AT_GATE).project();
        int bought = provider.journal().size();
        Storyboard before = archive.now(film).storyboard();
        String old = text(film);
        String other = old.replace("a bell was ringing", "a gull was crying") + "A heron stood in the reeds.\n";

        TextRewrite rewrite = creator.does(() -> rewrites.preview(film, other));
        assertThat(archive.now(film).storyboard()).isEqualTo(before);
        creator.acts(() -> rewrites.confirm(film, rewrite));

        assertThat(text(film)).isEqualTo(other);
        List<ShotView> shots = shots(progress(id));
        assertThat(shots).anyMatch(shot -> shot.action().contains("a gull was crying"));
        assertThat(shots).anyMatch(shot -> shot.action().contains("A heron stood"));
        assertThat(shots).noneMatch(shot -> shot.action().contains("a bell was ringing"));
        assertThat(provider.journal()).hasSize(bought);

        creator.acts(() -> commands.undo(film));
        assertThat(archive.now(film).storyboard().filmShots()).isEqualTo(before.filmShots());
        assertThat(text(film)).isEqualTo(old);

        creator.acts(() -> commands.redo(film));
        assertThat(text(film)).isEqualTo(other);
        assertThat(creator.does(() -> rewrites.preview(film, other)).unchanged())
                .isTrue();
    }

    @Test
    void whatIsNoTextOrNotMineIsRefusedAndChangesNothing() {
        ProjectId film = awaitState(convert(creator, Gate.SHOT_LIST), ConversionState.AT_GATE)
                .project();
        long revision = archive.now(film).number();

        for (String bad : List.of("", " \n", "a\0b")) {
            assertThatExceptionOfType(UnreadableManuscriptException.class)
                    .isThrownBy(() -> creator.acts(() -> rewrites.preview(film, bad)));
        }
        creator = Creator.signUp(application);
        assertRefused(ErrorCode.NOT_FOUND, () -> rewrites.preview(film, "Mine."));
        assertRefused(ErrorCode.NOT_FOUND, () -> rewrites.of(film));
        assertThat(archive.now(film).number()).isEqualTo(revision);
    }
}
