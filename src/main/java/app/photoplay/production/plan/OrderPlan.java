package app.photoplay.production.plan;

import app.photoplay.generation.Quote;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderQuote.ShotPrice;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.PictureEdit;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotState;
import app.photoplay.production.ShotWish;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person can order as a film stands, what that takes, and what of it is asked for at once. Pure. */
public final class OrderPlan {

    /** Stands for the still that will be there by then: no price depends on which. */
    private static final AssetId SOME_STILL = AssetId.next();

    private final BriefWriter briefs;
    private final StoryboardStatus now;
    private final Map<ShotId, ShotProduction> productions = new HashMap<>();

    OrderPlan(BriefWriter briefs, StoryboardStatus now) {
        this.briefs = briefs;
        this.now = now;
        now.production().shots().forEach(shot -> productions.put(shot.id(), shot));
    }

    /** All that nothing is made of; clips only where the film has come to its clips. */
    List<ShotWish> missing() {
        boolean clips = hasClips();
        List<ShotWish> wishes = new ArrayList<>();
        for (ShotProduction shot : now.production().shots()) {
            if (shot.still().state() == ShotState.MISSING) {
                wishes.add(new ShotWish(shot.id(), clips ? OrderedTakes.BOTH : OrderedTakes.STILL));
            } else if (clips && shot.still().usable() && shot.clip().state() == ShotState.MISSING) {
                wishes.add(new ShotWish(shot.id(), OrderedTakes.CLIP));
            }
        }
        return wishes;
    }

    /** All that has changed since it was made, as far as it was made. */
    List<ShotWish> stale() {
        List<ShotWish> wishes = new ArrayList<>();
        for (ShotProduction shot : now.production().shots()) {
            if (shot.open()) {
                continue;
            }
            if (shot.still().state() == ShotState.STALE) {
                boolean clip = shot.clip().asset() != null;
                wishes.add(new ShotWish(shot.id(), clip ? OrderedTakes.BOTH : OrderedTakes.STILL));
            } else if (shot.still().usable() && shot.clip().state() == ShotState.STALE) {
                wishes.add(new ShotWish(shot.id(), OrderedTakes.CLIP));
            }
        }
        return wishes;
    }

    /** How many shots the film has, where some of these get their first picture; else 0. */
    int grownTo(List<ShotWish> wishes) {
        boolean grows = wishes.stream()
                .map(wish -> productions.get(wish.shot()))
                .anyMatch(shot -> shot != null
                        && shot.still().asset() == null
                        && shot.clip().asset() == null);
        return grows ? now.production().shots().size() : 0;
    }

    /** Why that cannot be ordered now; null where it can. */
    @Nullable
    public Obstacle obstacle(ShotWish wish) {
        ShotProduction shot = productions.get(wish.shot());
        if (shot == null) {
            return Obstacle.NO_SUCH_SHOT;
        }
        boolean open = (wish.what().includes(TakeKind.STILL) && shot.still().open())
                || (wish.what().includes(TakeKind.CLIP) && shot.clip().open());
        if (open) {
            return Obstacle.UNDER_WAY;
        }
        PictureEdit edit = wish.edit();
        if (edit != null && (wish.what() != OrderedTakes.STILL || pictureOf(edit) == null)) {
            return Obstacle.NO_STILL;
        }
        return wish.what() == OrderedTakes.CLIP && shot.still().asset() == null ? Obstacle.NO_STILL : null;
    }

    public enum Obstacle {
        NO_SUCH_SHOT,
        /** It is being made already. */
        UNDER_WAY,
        /** A clip begins with a still. */
        NO_STILL
    }

    ShotOptions options(
            ShotId id, Map<OrderedTakes, Credits> prices, @Nullable ShotOrder open, @Nullable Credits edit) {
        ShotProduction shot = productions.get(id);
        if (shot == null) {
            return ShotOptions.NONE;
        }
        List<ShotProduction> all = now.production().shots();
        int at = all.indexOf(shot);
        boolean made = shot.still().asset() != null || shot.clip().asset() != null;
        OrderedTakes usual = shot.clip().asset() != null || hasClips() ? OrderedTakes.BOTH : OrderedTakes.STILL;
        boolean before = at > 0 && all.get(at - 1).clip().asset() != null;
        ShotProduction next = at + 1 < all.size() ? all.get(at + 1) : null;
        boolean after =
                next != null && (next.still().asset() != null || next.clip().asset() != null);
        return new ShotOptions(prices, usual, made, open, before, after, edit);
    }

    /** Some change of the picture that counts, to know its price; null where there is none. */
    @Nullable
    ShotWish someEdit(ShotId id) {
        ShotProduction shot = productions.get(id);
        TakeId take = shot == null ? null : shot.still().take();
        return take == null ? null : new ShotWish(id, OrderedTakes.STILL, 1, new PictureEdit(take, "…"));
    }

    private boolean hasClips() {
        return now.production().shots().stream()
                .anyMatch(shot -> shot.clip().asset() != null || shot.clip().open());
    }

    /** Everything that comes of it, up to the last clip. */
    List<ProductionPlan.Item> whole(ShotWish wish) {
        ShotEntry shot = shot(wish);
        List<ProductionPlan.Item> items = new ArrayList<>();
        for (int nth = 1; nth <= wish.candidates(); nth++) {
            if (wish.what().includes(TakeKind.STILL)) {
                items.add(still(wish, shot, nth));
            }
            if (wish.what().includes(TakeKind.CLIP)) {
                ShotProduction production = Objects.requireNonNull(productions.get(wish.shot()));
                AssetId still = wish.what() == OrderedTakes.BOTH
                        ? null
                        : production.still().asset();
                items.add(ProductionPlan.clip(
                        briefs, now, shot, production, Objects.requireNonNullElse(still, SOME_STILL), nth));
            }
        }
        return items;
    }

    private ProductionPlan.Item still(ShotWish wish, ShotEntry shot, int nth) {
        PictureEdit edit = wish.edit();
        AssetId picture = edit == null ? null : pictureOf(edit);
        return edit == null || picture == null
                ? ProductionPlan.still(briefs, now, shot, number(wish), nth)
                : ProductionPlan.edited(briefs, now, shot, number(wish), nth, picture, edit.instruction());
    }

    private @Nullable AssetId pictureOf(PictureEdit edit) {
        return now.takes()
                .find(edit.of())
                .filter(take -> take.kind() == TakeKind.STILL)
                .map(now.takes()::asset)
                .orElse(null);
    }

    /**
     * What of it is asked for at once: clips wait for their stills, and for the picture that they are to end on.
     *
     * @param beside what else is ordered in the same act
     */
    public List<ProductionPlan.Item> first(ShotWish wish, Collection<ShotWish> beside) {
        if (wish.what() == OrderedTakes.CLIP && waits(wish.shot(), beside)) {
            return List.of();
        }
        TakeKind kind = wish.what() == OrderedTakes.CLIP ? TakeKind.CLIP : TakeKind.STILL;
        return whole(wish).stream().filter(item -> item.kind() == kind).toList();
    }

    private boolean waits(ShotId shot, Collection<ShotWish> beside) {
        List<ShotProduction> film = now.production().shots();
        ShotProduction production = Objects.requireNonNull(productions.get(shot));
        TakeStatus after = production.after();
        if (after == null) {
            return false;
        }
        ShotId next = film.get(film.indexOf(production) + 1).id();
        return after.open()
                || beside.stream()
                        .anyMatch(other ->
                                other.shot().equals(next) && other.what().includes(TakeKind.STILL));
    }

    ShotPrice price(ShotWish wish, Function<ProductionPlan.Item, Quote> quotes) {
        int stills = 0;
        int clips = 0;
        Credits forStills = Credits.ZERO;
        Credits forClips = Credits.ZERO;
        BigDecimal usd = BigDecimal.ZERO;
        Set<String> models = new HashSet<>();
        for (ProductionPlan.Item item : whole(wish)) {
            Quote quote = quotes.apply(item);
            usd = usd.add(quote.usd());
            models.add(quote.model());
            if (item.kind() == TakeKind.STILL) {
                stills++;
                forStills = forStills.plus(quote.credits());
            } else {
                clips++;
                forClips = forClips.plus(quote.credits());
            }
        }
        return new ShotPrice(wish, number(wish), stills, clips, forStills, forClips, usd, models);
    }

    private int number(ShotWish wish) {
        return Objects.requireNonNull(productions.get(wish.shot())).number();
    }

    private ShotEntry shot(ShotWish wish) {
        return Objects.requireNonNull(now.storyboard().shots().get(wish.shot()));
    }
}
