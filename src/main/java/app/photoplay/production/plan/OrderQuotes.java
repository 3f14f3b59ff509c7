package app.photoplay.production.plan;

import app.photoplay.feature.FeatureGate;
import app.photoplay.feature.ProductFeature;
import app.photoplay.generation.Generations;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ProductionOffers;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotWish;
import app.photoplay.production.brief.BriefWriters;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be ordered now, and what it costs: by the plan that would place the order. */
@Component
public class OrderQuotes {

    private final ShotStatusQuery statuses;
    private final Generations generations;
    private final FeatureGate features;
    private final BriefWriters writers;

    OrderQuotes(ShotStatusQuery statuses, Generations generations, FeatureGate features, BriefWriters writers) {
        this.statuses = statuses;
        this.generations = generations;
        this.features = features;
        this.writers = writers;
    }

    public ProductionOffers of(ProjectSummary project) {
        return of(project, statuses.of(project));
    }

    /** The same of what is read already. */
    public ProductionOffers of(ProjectSummary project, StoryboardStatus now) {
        OrderPlan plan = plan(project, now);
        return new ProductionOffers(quote(plan, plan.missing()), quote(plan, plan.stale()));
    }

    public OrderQuote quote(ProjectSummary project, List<ShotWish> wishes) {
        OrderPlan plan = plan(project, statuses.of(project));
        return quote(
                plan,
                wishes.stream().filter(wish -> plan.obstacle(wish) == null).toList());
    }

    public ShotOptions options(ProjectSummary project, ShotId shot, @Nullable ShotOrder open) {
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

    /** How many shots the film has, where some of these get their first picture; else 0. */
    public int grownTo(ProjectSummary project, List<ShotWish> wishes) {
        return plan(project, statuses.of(project)).grownTo(wishes);
    }

    public OrderQuote quote(OrderPlan plan, List<ShotWish> wishes) {
        return new OrderQuote(wishes.stream()
                .map(wish -> plan.price(wish, item -> generations.quote(item.request())))
                .toList());
    }

    public OrderPlan plan(ProjectSummary project, StoryboardStatus now) {
        return new OrderPlan(writers.of(project, now.storyboard()), now);
    }
}
