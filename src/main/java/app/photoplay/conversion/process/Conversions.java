package app.photoplay.conversion.process;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.cost.ForecastCalculator;
import app.photoplay.conversion.cost.MemberCharge;
import app.photoplay.conversion.progress.ProgressQuery;
import app.photoplay.look.OwnLook;
import app.photoplay.look.OwnLookId;
import app.photoplay.look.OwnLooks;
import app.photoplay.plan.Credits;
import app.photoplay.project.NewProject;
import app.photoplay.project.OwnStyle;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectFaces;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.Coverage;
import app.photoplay.storyboard.ShotId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starting, watching and steering conversions. Every method acts for the signed-in person; what belongs to somebody
 * else answers as if it did not exist ({@code Refusal} with {@code NOT_FOUND}).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Conversions {

    /** Of a key that makes a repeated request harmless, in {@code char}s. */
    public static final int LONGEST_KEY = 200;

    private final ConversionIntake intake;
    private final ConversionCommands commands;
    private final ForecastCalculator forecasts;
    private final ProgressQuery progressQuery;
    private final CoverageQuery coverage;
    private final ConversionRows rows;
    private final ProjectAccess access;
    private final ProjectArchive projects;
    private final ProjectFaces faces;
    private final OwnLooks looks;
    private final MemberCharge charge;

    Conversions(
            ConversionIntake intake,
            ConversionCommands commands,
            ForecastCalculator forecasts,
            ProgressQuery progressQuery,
            CoverageQuery coverage,
            ConversionRows rows,
            ProjectAccess access,
            ProjectArchive projects,
            ProjectFaces faces,
            OwnLooks looks,
            MemberCharge charge) {
        this.intake = intake;
        this.commands = commands;
        this.forecasts = forecasts;
        this.progressQuery = progressQuery;
        this.coverage = coverage;
        this.rows = rows;
        this.access = access;
        this.projects = projects;
        this.faces = faces;
        this.looks = looks;
        this.charge = charge;
    }

    /**
     * Accepts a text: writes the project and the conversion in one transaction, then the work begins by itself.
     *
     * @throws app.photoplay.base.Refusal with the field it belongs to, when the text or the plan does not allow it
     */
    public ConversionId convert(NewConversion request) {
        return intake.start(request, null, false);
    }

    /**
     * The same, once for each key: a request that is repeated because its answer was lost finds what it began.
     *
     * @param key the client's own, at most 200 characters, or null
     * @throws app.photoplay.base.Refusal with KEY_REUSED if the key was used for another wish
     */
    public ConversionId convert(NewConversion request, @Nullable String key) {
        return intake.start(request, key, false);
    }

    /**
     * The same of somebody who has said yes to the price, where they want to be asked above theirs.
     *
     * @param approved else a price above it is refused with APPROVAL_NEEDED
     */
    public ConversionId convert(NewConversion request, @Nullable String key, boolean approved) {
        return intake.start(request, key, approved);
    }

    /** What the text will become, before the click; saves nothing. */
    public ConversionForecast forecast(NewConversion request) {
        return forecasts.of(request);
    }

    /**
     * What would make the text of a project into another film of the same kind; empty where no conversion was started.
     *
     * @throws Refusal with NOT_FOUND unless the project is the person’s own
     */
    @Transactional(readOnly = true)
    public Optional<NewConversion> again(ProjectId project) {
        ProjectSummary summary = access.require(project, ProjectRight.VIEW);
        NewProject work = new NewProject(
                summary.title(), projects.manuscript(project), summary.look(), summary.aspect(), summary.resolution());
        return rows.newest(List.of(project.value())).stream()
                .findFirst()
                .map(conversion -> new NewConversion(work, conversion.length(), conversion.gate(), ownLook(project)));
    }

    /** The look of the person's own that a film was given, where they still have it. */
    private @Nullable OwnLookId ownLook(ProjectId project) {
        OwnStyle style = faces.of(project).style();
        return style == null
                ? null
                : looks.find(new OwnLookId(style.look())).map(OwnLook::id).orElse(null);
    }

    /** The newest conversion of a project. */
    @Transactional(readOnly = true)
    public Optional<ConversionProgress> progress(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return Optional.ofNullable(progressQuery.of(List.of(project)).get(project))
                .map(ProgressQuery.ProjectStatus::progress);
    }

    @Transactional(readOnly = true)
    public ConversionProgress progress(ConversionId id) {
        return progress(require(id, ProjectRight.VIEW).project()).orElseThrow(Conversions::notFound);
    }

    /** How much of the text that was asked for stands in some shot; reads the text again. */
    public Coverage coverage(ConversionId id) {
        return coverage.of(require(id, ProjectRight.VIEW));
    }

    /** Stops what is under way; what is made stays. */
    public void cancel(ConversionId id) {
        commands.cancel(require(id, ProjectRight.EDIT).id());
    }

    /**
     * Moves a project to the bin and ends what is under way for it; it then answers nowhere until it is restored.
     *
     * @throws Refusal with NOT_FOUND unless it is the person's own, and not in the bin already
     */
    public void remove(ProjectId project) {
        access.require(project, ProjectRight.OWN);
        commands.remove(project);
    }

    /**
     * Tries again what failed, also while others are still being made; what is made stays as it is, and so does what was
     * refused for its words: those have to be changed first, or the shot tried again by itself.
     *
     * @return how many shots were begun; 0 where the film, or the reading of its text, is what failed
     * @throws Refusal with WORDS_REFUSED if all that failed was refused for its words, with NOTHING_BEGUN if credits or a
     *     ceiling do not allow it, with NOT_ALLOWED_NOW if nothing failed
     */
    @Transactional
    public int retryFailed(ConversionId id) {
        Held held = hold(id);
        Credits price = charge.ofRetry(held.conversion(), held.project());
        int begun = commands.retryFailed(id);
        charge.count(held.project(), price);
        return begun;
    }

    /**
     * Tries what failed of one shot again, also while others are still being made.
     *
     * @throws Refusal with NOT_FOUND if the film has no such shot, with NOT_ALLOWED_NOW if nothing of it failed
     *     or its state {@linkplain ConversionState#retriesShots() retries no shots}
     */
    @Transactional
    public void retryShot(ConversionId id, ShotId shot) {
        retryShot(id, shot, null);
    }

    /**
     * The same from other words, which the shot keeps from then on; the text stays as it is.
     *
     * @param action what the picture shows, or null to leave the words as they are
     * @throws Refusal also with VALIDATION at {@code action} where {@link app.photoplay.storyboard.ActionRule} finds a
     *     flaw
     */
    @Transactional
    public void retryShot(ConversionId id, ShotId shot, @Nullable String action) {
        Held held = hold(id);
        Credits price = charge.ofRetry(held.conversion(), held.project(), shot);
        commands.retryShot(id, shot, action);
        charge.count(held.project(), price);
    }

    /**
     * Goes on from a gate, a cancel or an earlier end, up to the given gate.
     *
     * @throws Refusal with MEMBER_LIMIT where its owner does not let the person order as much; with ABOVE_CEILING or ABOVE_DAY_CEILING where it would not get there
     */
    @Transactional
    public void continueTo(ConversionId id, Gate gate) {
        Held held = hold(id);
        Credits price = charge.upTo(held.conversion(), held.project(), gate);
        commands.continueTo(id, gate);
        charge.count(held.project(), price);
    }

    /**
     * Cuts a finished film anew from what its shots show now. Costs nothing; the film that is there stays until then.
     *
     * @throws Refusal with NOT_ALLOWED_NOW unless it is done, or where no shot has a clip
     */
    public void recut(ConversionId id) {
        commands.recut(require(id, ProjectRight.EDIT).id());
    }

    private Conversion require(ConversionId id, ProjectRight right) {
        Conversion conversion = rows.findById(id.value()).orElseThrow(Conversions::notFound);
        access.require(conversion.project(), right);
        return conversion;
    }

    /** For what is priced before it is done: whoever may asks, then nobody changes it in between, and all is read once. */
    private Held hold(ConversionId id) {
        ProjectId project = rows.projectOf(id.value()).map(ProjectId::new).orElseThrow(Conversions::notFound);
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        return new Held(rows.lock(id.value()).orElseThrow(Conversions::notFound).facts(), summary);
    }

    private record Held(ConversionFacts conversion, ProjectSummary project) {}

    private static Refusal notFound() {
        return new Refusal(ErrorCode.NOT_FOUND, null);
    }
}
