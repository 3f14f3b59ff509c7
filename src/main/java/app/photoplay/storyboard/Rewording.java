package app.photoplay.storyboard;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.StoryboardSurvey.ShotSurvey;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a shot other words to be made from, from now on. The source and the stretch of it that the shot stands for stay
 * as they are. Whoever calls answers for whose shot it is.
 */
@Service
@PermitAll
public class Rewording {

    private final StoryboardRows rows;

    Rewording(StoryboardRows rows) {
        this.rows = rows;
    }

    /**
     * A still that is made already stays right: only what is made from now on is made from the new words.
     *
     * @param shot one of the project's, as it stands
     * @throws Refusal with VALIDATION at {@code action} where {@link ActionRule} finds a flaw
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reword(ProjectSummary project, ShotSurvey shot, String action) {
        if (ActionRule.flawOf(action).isPresent()) {
            throw new Refusal(ErrorCode.VALIDATION, "action");
        }
        ShotRow row = rows.shot(shot.id()).withAction(action.strip());
        SlugLine slug = rows.scenes(project.id()).stream()
                .filter(scene -> scene.id().equals(row.scene()))
                .findFirst()
                .orElseThrow()
                .slug();
        BriefWriting briefs = new BriefWriting(project.look(), project.aspect(), rows.cast(project.id()));
        Shot words = row.shot();
        rows.reword(
                row.id(),
                row.action(),
                shot.still().usable() ? row.stillFingerprint() : briefs.stillFingerprint(words, slug, row.number()),
                briefs.clipFingerprint(words, slug, row.number()));
    }
}
