package app.photoplay.review;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.WritableText;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotWish;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.sharing.PublishedVersions;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWorks;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.StoryboardRevision;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remarks become takes: other words for the shot, with what a take of them costs, and on a yes words and order in one
 * transaction. Every method answers NOT_FOUND unless the work is the person’s own.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Proposals {

    private final RemarkRows remarks;
    private final PublishedVersions versions;
    private final SharedWorks works;
    private final EditRows edits;
    private final StoryboardArchive archive;
    private final StoryboardCommands commands;
    private final ShotOrders orders;
    private final ProjectAccess access;
    private final Outbox outbox;
    private final Clock clock;

    Proposals(
            RemarkRows remarks,
            PublishedVersions versions,
            SharedWorks works,
            EditRows edits,
            StoryboardArchive archive,
            StoryboardCommands commands,
            ShotOrders orders,
            ProjectAccess access,
            Outbox outbox,
            Clock clock) {
        this.remarks = remarks;
        this.versions = versions;
        this.works = works;
        this.edits = edits;
        this.archive = archive;
        this.commands = commands;
        this.orders = orders;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The price of a proposal as of now.
     *
     * @param what is made
     */
    public record Price(OrderedTakes what, Credits credits) {}

    /**
     * What a shot of a remark says now; nothing where it is not about it, or that is not in the film any more.
     *
     * @param number of the shot in its version
     */
    @Transactional(readOnly = true)
    public Optional<String> words(ProjectId project, RemarkId remark, int number) {
        access.require(project, ProjectRight.VIEW);
        return remarks.find(project, remark)
                .flatMap(found -> id(project, found, number))
                .flatMap(id -> shot(archive.now(project), id))
                .map(ShotEntry::action);
    }

    /** Of the first shot of a remark; 0 where it is about none. */
    @Transactional(readOnly = true)
    public int first(ProjectId project, RemarkId remark) {
        access.require(project, ProjectRight.VIEW);
        return remarks.find(project, remark)
                .flatMap(found -> found.place().shots().stream().findFirst())
                .orElse(0);
    }

    private Optional<ShotId> id(ProjectId project, Remark remark, int number) {
        if (!remark.place().shots().contains(number)) {
            return Optional.empty();
        }
        if (Objects.equals(remark.place().shot(), number)) {
            return Optional.ofNullable(remark.place().id());
        }
        return versions.of(project).stream()
                .filter(version -> version.number() == remark.version())
                .findFirst()
                .flatMap(version -> works.of(version).shot(number))
                .map(SharedWork.Shot::id);
    }

    /**
     * Proposes other words for a shot of a remark, in the place of what was proposed for it before.
     *
     * @param number of the shot in its version
     * @throws Refusal with NOT_FOUND where the remark is not about that shot of the film; VALIDATION at {@code words} where they
     *     are none, too many, or what it says already; NOT_ALLOWED_NOW where a take of it is being made
     */
    @Transactional
    public void propose(ProjectId project, RemarkId remark, int number, String words) {
        access.require(project, ProjectRight.EDIT);
        Remark found = remarks.find(project, remark)
                .filter(one -> one.thread() == null)
                .orElseThrow(Proposals::notFound);
        ShotId id = id(project, found, number).orElseThrow(Proposals::notFound);
        ShotEntry shot = shot(archive.now(project), id).orElseThrow(Proposals::notFound);
        String wanted = words.strip();
        if (wanted.isEmpty()
                || wanted.length() > ActionRule.MAX_LENGTH
                || !WritableText.isText(wanted)
                || wanted.equals(shot.action().strip())) {
            throw new Refusal(ErrorCode.VALIDATION, "words", ActionRule.MAX_LENGTH);
        }
        edits.hold(project, remark, number)
                .filter(edit -> edit.result() == ProposedEdit.State.MAKING)
                .ifPresent(making -> {
                    throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
                });
        edits.put(project, remark, number, id, shot.action(), wanted, clock.instant());
        outbox.hint(project.value());
    }

    /** What a take of that shot of a remark costs now; nothing where none can be made now, or the person may have none made. */
    @Transactional(readOnly = true)
    public Optional<Price> price(ProjectId project, RemarkId remark, int number) {
        access.require(project, ProjectRight.VIEW);
        return remarks.find(project, remark)
                .flatMap(found -> id(project, found, number))
                .flatMap(id -> Optional.ofNullable(prices(project, Set.of(id)).get(id)));
    }

    /**
     * The same of several shots, without those of which nothing can be made now; as many statements for all as for one.
     * Other words make the still stale, and its clip with it: both are made where both can be.
     */
    @Transactional(readOnly = true)
    public Map<ShotId, Price> prices(ProjectId project, Set<ShotId> shots) {
        if (!access.rights(project).edit()) {
            return Map.of();
        }
        Map<ShotId, Price> found = new HashMap<>();
        for (OrderedTakes what : List.of(OrderedTakes.BOTH, OrderedTakes.STILL)) {
            List<ShotWish> wishes = shots.stream()
                    .filter(shot -> !found.containsKey(shot))
                    .map(shot -> new ShotWish(shot, what))
                    .toList();
            if (!wishes.isEmpty()) {
                orders.quote(project, wishes)
                        .shots()
                        .forEach(one -> found.put(one.wish().shot(), new Price(what, one.credits())));
            }
        }
        return found;
    }

    /**
     * Changes the words of the shot and has a take made of them, at the price that was shown.
     *
     * @throws Refusal with CHANGED_ELSEWHERE where the shot says something else by now, or it costs more; NOT_ALLOWED_NOW
     *     where it was accepted already; as {@link ShotOrders#place}: then nothing has changed
     */
    @Transactional
    public void accept(ProjectId project, RemarkId remark, int number, Credits shown) {
        access.require(project, ProjectRight.EDIT);
        ProposedEdit edit = edits.hold(project, remark, number).orElseThrow(Proposals::notFound);
        if (edit.result() != ProposedEdit.State.PROPOSED) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        StoryboardRevision now = archive.now(project);
        ShotEntry shot = shot(now, edit.shot()).orElseThrow(Proposals::notFound);
        if (!shot.action().equals(edit.before())) {
            throw new Refusal(ErrorCode.CHANGED_ELSEWHERE, null);
        }
        Price price = Optional.ofNullable(prices(project, Set.of(edit.shot())).get(edit.shot()))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_ALLOWED_NOW, null));
        commands.execute(project, now.number(), new EditShots(List.of(edit.shot()), ShotEdit.action(edit.words())));
        ShotOrder order = orders.place(project, List.of(new ShotWish(edit.shot(), price.what())), shown)
                .getFirst();
        edits.accept(remark, number, order.id(), clock.instant());
        outbox.hint(project.value());
    }

    /** Takes a proposal back; one that was accepted stays. */
    @Transactional
    public void dismiss(ProjectId project, RemarkId remark, int number) {
        access.require(project, ProjectRight.EDIT);
        if (remarks.find(project, remark).isEmpty()) {
            throw notFound();
        }
        edits.remove(remark, number);
        outbox.hint(project.value());
    }

    private static Optional<ShotEntry> shot(StoryboardRevision now, ShotId id) {
        return now.storyboard().filmShots().stream()
                .filter(shot -> shot.id().equals(id))
                .findFirst();
    }

    private static Refusal notFound() {
        return new Refusal(ErrorCode.NOT_FOUND, null);
    }
}
