package app.photoplay.conversion.rewrite;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.FaceWish;
import app.photoplay.look.OwnLook;
import app.photoplay.look.OwnLookId;
import app.photoplay.look.OwnLooks;
import app.photoplay.look.TakenLook;
import app.photoplay.plan.Demand;
import app.photoplay.plan.Limits;
import app.photoplay.plan.Resolution;
import app.photoplay.production.ChangePreview;
import app.photoplay.production.view.ChangePreviews;
import app.photoplay.project.OwnStyle;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.FilmEdit;
import app.photoplay.storyboard.document.StoryboardCommand.EditFilm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives films of the signed-in person another look, shape or resolution. Nothing is made for it. */
@Service
@PreAuthorize("isAuthenticated()")
public class FilmFaces {

    private final ProjectAccess access;
    private final Limits limits;
    private final OwnLooks looks;
    private final ChangePreviews previews;
    private final StoryboardCommands commands;
    private final TransactionTemplate transaction;

    FilmFaces(
            ProjectAccess access,
            Limits limits,
            OwnLooks looks,
            ChangePreviews previews,
            StoryboardCommands commands,
            TransactionTemplate transaction) {
        this.access = access;
        this.limits = limits;
        this.looks = looks;
        this.previews = previews;
        this.commands = commands;
        this.transaction = transaction;
    }

    /**
     * What that would make stale, and what bringing it up to date would cost.
     *
     * @throws Refusal with NOT_FOUND unless the project and the look are the person’s own
     */
    public ChangePreview preview(ProjectId project, FaceWish wish) {
        OwnLookId own = wish.own();
        OwnStyle style = null;
        if (own != null) {
            OwnLook look = looks.find(own).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
            style = new OwnStyle(own.value(), look.name(), look.words(), look.pictures());
        }
        return previews.of(project, edit(wish, style));
    }

    /**
     * Does it, as one step that can be undone. The pictures of a look of one's own are the film's from then on.
     *
     * @param basedOn the revision that the person saw
     * @return the revision that it made
     * @throws Refusal as {@link StoryboardCommands#execute}; with NOT_FOUND unless the look is the person’s own; with
     *     PLAN_RESOLUTION where the plan of the film's owner makes no pictures of that size
     */
    public long change(ProjectId project, long basedOn, FaceWish wish) {
        Resolution resolution = wish.resolution();
        if (resolution != null) {
            ProjectSummary film = access.require(project, ProjectRight.EDIT);
            limits.require(film.owner(), new Demand.Frames(resolution), "resolution");
        }
        OwnLookId own = wish.own();
        if (own == null) {
            return commands.execute(project, basedOn, edit(wish, null));
        }
        try (TakenLook look = looks.take(own)) {
            return Objects.requireNonNull(transaction.execute(
                    status -> commands.execute(project, basedOn, edit(wish, looks.keep(look, project)))));
        }
    }

    private static EditFilm edit(FaceWish wish, @Nullable OwnStyle style) {
        return new EditFilm(new FilmEdit(wish.look(), wish.aspect(), wish.resolution(), style));
    }
}
