package app.photoplay.production.order;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.feature.FeatureGate;
import app.photoplay.feature.ProductFeature;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.Generations;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotOrderId;
import app.photoplay.production.ShotWish;
import app.photoplay.production.plan.OrderPlan;
import app.photoplay.production.plan.OrderPlan.Obstacle;
import app.photoplay.production.plan.OrderQuotes;
import app.photoplay.production.plan.ProductionPlan;
import app.photoplay.production.plan.TakeRequests;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places and cancels orders of shots. Whose they are, and whether they can be paid, was asked before. */
@Component
class OrderDesk {

    /** Somebody waits for it: before whatever else of theirs waits. */
    static final int URGENCY = 0;

    private final ShotStatusQuery statuses;
    private final StoryboardEditor editor;
    private final Generations generations;
    private final FeatureGate features;
    private final TakeRequests requests;
    private final ShotOrderRows rows;
    private final Outbox outbox;
    private final Clock clock;
    private final OrderQuotes quotes;

    OrderDesk(
            ShotStatusQuery statuses,
            StoryboardEditor editor,
            Generations generations,
            FeatureGate features,
            TakeRequests requests,
            ShotOrderRows rows,
            Outbox outbox,
            Clock clock,
            OrderQuotes quotes) {
        this.statuses = statuses;
        this.editor = editor;
        this.generations = generations;
        this.features = features;
        this.requests = requests;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
        this.quotes = quotes;
    }

    /** Holds the document from here on, so that the order that follows is the one that is quoted. */
    OrderQuote quoteHeld(ProjectSummary project, List<ShotWish> wishes) {
        editor.hold(project.id());
        OrderPlan plan = quotes.plan(project, statuses.of(project));
        wishes.forEach(wish -> refuse(plan.obstacle(wish)));
        if (wishes.stream().anyMatch(wish -> wish.edit() != null) && !features.isOn(ProductFeature.PICTURE_EDITS)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        List<ShotOrder> open = rows.open(project.id());
        if (open.stream()
                .anyMatch(order -> wishes.stream().anyMatch(wish -> wish.shot().equals(order.shot())))) {
            refuse(Obstacle.UNDER_WAY);
        }
        return quotes.quote(plan, wishes);
    }

    private static void refuse(@Nullable Obstacle obstacle) {
        if (obstacle != null) {
            throw new Refusal(
                    obstacle == Obstacle.NO_SUCH_SHOT ? ErrorCode.NOT_FOUND : ErrorCode.NOT_ALLOWED_NOW, null);
        }
    }

    /** After {@link #quoteHeld}, in the same transaction. */
    List<ShotOrder> place(ProjectSummary project, List<ShotWish> wishes, UUID job, UserId by) {
        nameWhatCounts(project, wishes);
        StoryboardStatus now = statuses.of(project);
        OrderPlan plan = quotes.plan(project, now);
        List<ProductionPlan.Item> items = new ArrayList<>();
        List<ShotOrderId> owners = new ArrayList<>();
        List<ShotOrder> orders = new ArrayList<>();
        for (ShotWish wish : wishes) {
            ShotOrder order = new ShotOrder(
                    ShotOrderId.next(),
                    project.id(),
                    wish.shot(),
                    wish.what(),
                    wish.candidates(),
                    job,
                    by,
                    now.revision(),
                    ShotOrder.State.OPEN,
                    clock.instant(),
                    List.of());
            orders.add(order);
            for (ProductionPlan.Item item : plan.first(wish, wishes)) {
                items.add(item);
                owners.add(order.id());
            }
        }
        rows.add(orders);
        request(project, job, items, owners);
        outbox.hint(project.id().value());
        return orders;
    }

    /** Asks for more of orders that are placed. */
    void request(ProjectSummary project, UUID job, List<ProductionPlan.Item> items, List<ShotOrderId> owners) {
        List<TakeId> takes = requests.place(project, job, items, item -> URGENCY);
        List<Map.Entry<ShotOrderId, TakeId>> asked = new ArrayList<>();
        for (int i = 0; i < takes.size(); i++) {
            asked.add(Map.entry(owners.get(i), takes.get(i)));
        }
        rows.addTakes(asked);
    }

    void cancel(ProjectSummary project, ShotOrderId id) {
        editor.hold(project.id());
        ShotOrder order = rows.find(project.id(), id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (order.state() != ShotOrder.State.OPEN) {
            return;
        }
        List<Take> takes = statuses.of(project).takes().of(order.takes());
        rows.end(order.id(), ShotOrder.State.CANCELLED, clock.instant());
        generations.cancel(
                project.id().value(),
                takes.stream()
                        .map(Take::request)
                        .filter(Objects::nonNull)
                        .map(GenerationId::new)
                        .toList());
        outbox.hint(project.id().value());
    }

    /** What was only ever the newest is named, so that it goes on counting beside what is ordered. */
    private void nameWhatCounts(ProjectSummary project, List<ShotWish> wishes) {
        StoryboardStatus now = statuses.of(project);
        List<ShotId> shots = wishes.stream().map(ShotWish::shot).toList();
        List<Choice> choices = new ArrayList<>();
        now.production().shots().stream()
                .filter(shot -> shots.contains(shot.id()))
                .forEach(shot -> {
                    ShotEntry entry =
                            Objects.requireNonNull(now.storyboard().shots().get(shot.id()));
                    if (entry.still() == null && shot.still().take() != null) {
                        choices.add(new Choice(
                                shot.id(), TakeKind.STILL, shot.still().take()));
                    }
                    if (entry.clip() == null && shot.clip().take() != null) {
                        choices.add(
                                new Choice(shot.id(), TakeKind.CLIP, shot.clip().take()));
                    }
                });
        if (!choices.isEmpty()) {
            editor.apply(project.id(), null, new ChooseTakes(choices), null);
        }
    }
}
