package app.photoplay.production.order;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Generations;
import app.photoplay.generation.Quote;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.production.ReferenceOrder;
import app.photoplay.production.ReferenceSubject;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.brief.BriefWriters;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.Storyboard;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reference pictures of people and places that the signed-in person has made. What comes of one is added to those that are
 * there, as a step of theirs that can be undone.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ReferenceOrders {

    private final ProjectAccess access;
    private final CurrentUser currentUser;
    private final StoryboardArchive archive;
    private final StoryboardEditor editor;
    private final BriefWriters writers;
    private final Generations generations;
    private final OrderFunds funds;
    private final ReferenceOrderRows rows;
    private final Outbox outbox;
    private final Clock clock;

    ReferenceOrders(
            ProjectAccess access,
            CurrentUser currentUser,
            StoryboardArchive archive,
            StoryboardEditor editor,
            BriefWriters writers,
            Generations generations,
            OrderFunds funds,
            ReferenceOrderRows rows,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.archive = archive;
        this.editor = editor;
        this.writers = writers;
        this.generations = generations;
        this.funds = funds;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What one costs now.
     *
     * @throws Refusal with NOT_FOUND unless the project is the person’s own and has that person or place
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Credits price(ProjectId id, ReferenceSubject subject) {
        ProjectSummary project = access.requireToRead(id, ProjectRight.EDIT);
        return generations
                .quote(request(project, archive.now(id).storyboard(), subject))
                .credits();
    }

    /**
     * Has one made.
     *
     * @param shown the price that the person has seen
     * @throws Refusal as {@link #price}; with NOT_ALLOWED_NOW where one is being made or there is no room for another;
     *     CHANGED_ELSEWHERE where it costs more than was shown; and where it cannot be paid
     */
    @Transactional
    public void place(ProjectId id, ReferenceSubject subject, Credits shown) {
        ProjectSummary project = access.require(id, ProjectRight.EDIT);
        editor.hold(id);
        Storyboard document = archive.now(id).storyboard();
        GenerationRequest request = request(project, document, subject);
        boolean making =
                rows.open(id).stream().anyMatch(order -> order.subject().equals(subject));
        if (making || references(document, subject).size() >= CastRule.MAX_REFERENCES) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        Quote quote = generations.quote(request);
        if (quote.credits().compareTo(shown) > 0) {
            throw new Refusal(ErrorCode.CHANGED_ELSEWHERE, null);
        }
        funds.require(project, quote.credits(), quote.usd(), Set.of(quote.model()), 0);
        GenerationId generation = GenerationId.next();
        UUID order = Ids.next();
        generations.request(List.of(
                new GenerationOrder(generation, project.owner(), id.value(), order, request, OrderDesk.URGENCY)));
        rows.add(
                new ReferenceOrder(order, id, subject, generation, currentUser.id(), ReferenceOrder.State.OPEN),
                clock.instant());
        outbox.hint(id.value());
    }

    /** The last one of each person and place that has one. */
    @Transactional(readOnly = true)
    public List<ReferenceOrder> newest(ProjectId id) {
        access.require(id, ProjectRight.VIEW);
        return rows.newest(id);
    }

    private GenerationRequest request(ProjectSummary project, Storyboard document, ReferenceSubject subject) {
        BriefWriter briefs = writers.of(project, document);
        return switch (subject.kind()) {
            case PERSON -> briefs.portrait(found(document.people().get(new PersonId(subject.id()))));
            case PLACE -> briefs.view(found(document.locations().get(new LocationId(subject.id()))));
        };
    }

    static List<AssetId> references(Storyboard document, ReferenceSubject subject) {
        return switch (subject.kind()) {
            case PERSON -> {
                PersonEntry person = document.people().get(new PersonId(subject.id()));
                yield person == null ? List.of() : person.allReferences();
            }
            case PLACE -> {
                LocationEntry place = document.locations().get(new LocationId(subject.id()));
                yield place == null ? List.of() : place.allReferences();
            }
        };
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        return thing;
    }
}
