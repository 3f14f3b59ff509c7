package app.photoplay.production;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.feature.FeatureGate;
import app.photoplay.feature.ProductFeature;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.Generations;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderPlan.Obstacle;
import app.photoplay.production.ShotStatusQuery.StoryboardStatus;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Quotes, places and cancels orders of shots. Whose they are, and whether they can be paid, was asked before. */
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
    private final BriefWriters writers;

    OrderDesk(
            ShotStatusQuery statuses,
            StoryboardEditor editor,
            Generations generations,
            FeatureGate features,
            TakeRequests requests,
            ShotOrderRows rows,
            Outbox outbox,
            Clock clock,
            BriefWriters writers) {
        this.statuses = statuses;
        this.editor = editor;
        this.generations = generations;
        this.features = features;
        this.requests = requests;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
        this.writers = writers;
    }

    ProductionOffers offers(ProjectSummary project) {
        return offers(project, statuses.of(project));
    }

    /** The same of what is read already. */
    ProductionOffers offers(ProjectSummary project, StoryboardStatus now) {
        OrderPlan plan = plan(project, now);
        return new ProductionOffers(quote(plan, plan.missing()), quote(plan, plan.stale()));
    }

    OrderQuote quote(ProjectSummary project, List<ShotWish> wishes) {
        OrderPlan plan = plan(project, statuses.of(project));
        return quote(
                plan,
                wishes.stream().filter(wish -> plan.obstacle(wish) == null).toList());
    }

    ShotOptions options(ProjectSummary project, ShotId shot, @Nullable ShotOrder open) {
        OrderPlan plan = plan(project, statuses.of(project));
        Map<OrderedTakes, Credits> prices = new EnumMap<>(OrderedTakes.class);
        for (OrderedTakes what : OrderedTakes.values()) {
            ShotWish wish = new ShotWish(shot, what);
            if (plan.obstacle(wish) == null) {
                prices.put(what, quote(plan, List.of(wish)).credits());
            }
        }
        return plan.options(shot, prices, open, editPrice(plan, shot));
    }

    private @Nullable Credits editPrice(OrderPlan plan, ShotId shot) {
        ShotWish wish = plan.someEdit(shot);
        return !features.isOn(ProductFeature.PICTURE_EDITS)
                        || !generations.edits()
                        || wish == null
                        || plan.obstacle(wish) != null
                ? null
                : quote(plan, List.of(wish)).credits();
    }

    /** Holds the document from here on, so that the order that follows is the one that is quoted. */
    OrderQuote quoteHeld(ProjectSummary project, List<ShotWish> wishes) {
        editor.hold(project.id());
        OrderPlan plan = plan(project, statuses.of(project));
        wishes.forEach(wish -> refuse(plan.obstacle(wish)));
        if (wishes.stream().anyMatch(wish -> wish.edit() != null) && !features.isOn(ProductFeature.PICTURE_EDITS)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        List<ShotOrder> open = rows.open(project.id());
        if (open.stream()
                .anyMatch(order -> wishes.stream().anyMatch(wish -> wish.shot().equals(order.shot())))) {
            refuse(Obstacle.UNDER_WAY);
        }
        return quote(plan, wishes);
    }

    /** How many shots the film has, where some of these get their first picture; else 0. */
    int grownTo(ProjectSummary project, List<ShotWish> wishes) {
        return plan(project, statuses.of(project)).grownTo(wishes);
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
        OrderPlan plan = plan(project, now);
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
            for (ProductionPlan.Item item : plan.first(wish)) {
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

    private OrderQuote quote(OrderPlan plan, List<ShotWish> wishes) {
        return new OrderQuote(wishes.stream()
                .map(wish -> plan.price(wish, item -> generations.quote(item.request())))
                .toList());
    }

    private OrderPlan plan(ProjectSummary project, StoryboardStatus now) {
        return new OrderPlan(writers.of(project, now.storyboard()), now);
    }
}
