package app.photoplay.production.order;

import app.photoplay.media.AssetId;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.plan.ProductionPlan;
import app.photoplay.production.status.ShotTakes;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes next of an open order, computed from the takes that it asked for and from what the document says now. Pure.
 *
 * @param first choices for a shot that had none: nobody’s act
 * @param instead choices in the place of others: the act of who ordered, who may take it back
 * @param wanted what is to be asked for
 * @param end how it ended; null where it goes on
 */
record OrderProgress(
        List<Choice> first, List<Choice> instead, List<ProductionPlan.Item> wanted, ShotOrder.@Nullable State end) {

    /** @param open all orders of the film that are, this one among them */
    static OrderProgress of(ShotOrder order, List<ShotOrder> open, StoryboardStatus now, BriefWriter briefs) {
        ShotEntry shot = now.storyboard().shots().get(order.shot());
        SceneEntry scene = shot == null ? null : now.storyboard().scenes().get(shot.scene());
        if (shot == null || shot.binned() || scene == null || scene.binned()) {
            // What is under way is paid for and stays; nothing more is asked for a shot that is not in the film.
            return new OrderProgress(List.of(), List.of(), List.of(), ShotOrder.State.CANCELLED);
        }
        return new Reading(order, now, briefs, shot, NextPicture.of(shot, open, now, briefs)).progress();
    }

    /**
     * The picture on which a clip is to end.
     *
     * @param picture null where there is none, or it is to end on none
     * @param awaited whether another one is under way
     */
    private record NextPicture(@Nullable AssetId picture, boolean awaited) {

        private static final NextPicture NONE = new NextPicture(null, false);

        /** Of what is ordered for the shot after, the one that will count. */
        static NextPicture of(ShotEntry shot, List<ShotOrder> open, StoryboardStatus now, BriefWriter briefs) {
            List<ShotProduction> film = now.production().shots();
            List<ShotId> ids = film.stream().map(ShotProduction::id).toList();
            int at = ids.indexOf(shot.id());
            TakeStatus after = at < 0 ? null : film.get(at).after();
            if (after == null) {
                return NONE;
            }
            ShotEntry next = Objects.requireNonNull(now.storyboard().shots().get(ids.get(at + 1)));
            return open.stream()
                    .filter(order -> order.shot().equals(next.id()))
                    .map(order -> new Reading(order, now, briefs, next, NONE).nextStill())
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(picture -> new NextPicture(picture, false))
                    .orElseGet(() -> new NextPicture(after.asset(), after.open()));
        }
    }

    private static final class Reading {

        private final ShotOrder order;
        private final StoryboardStatus now;
        private final ShotTakes takes;
        private final BriefWriter briefs;
        private final ShotEntry shot;
        private final NextPicture next;
        private final List<Take> stills;
        private final List<Take> clips;

        Reading(ShotOrder order, StoryboardStatus now, BriefWriter briefs, ShotEntry shot, NextPicture next) {
            this.order = order;
            this.now = now;
            this.takes = now.takes();
            this.briefs = briefs;
            this.shot = shot;
            this.next = next;
            List<Take> own = takes.of(order.takes());
            this.stills = oldestFirst(own, TakeKind.STILL);
            this.clips = oldestFirst(own, TakeKind.CLIP);
        }

        private static List<Take> oldestFirst(List<Take> own, TakeKind kind) {
            return own.stream()
                    .filter(take -> take.kind() == kind)
                    .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                    .toList();
        }

        OrderProgress progress() {
            List<Choice> first = new ArrayList<>();
            List<Choice> instead = new ArrayList<>();
            Take still = chosenOr(TakeKind.STILL, rightStill());
            Take clip = chosenOr(TakeKind.CLIP, rightClip());
            // A new pair takes the place of an old one whole: no film has the one without the other.
            boolean pair = order.what() == OrderedTakes.BOTH && shot.clip() != null && shot.still() != null;
            if (still != null && (!pair || clip != null)) {
                (shot.still() == null ? first : instead).add(new Choice(shot.id(), TakeKind.STILL, still.id()));
            }
            if (clip != null) {
                (shot.clip() == null ? first : instead).add(new Choice(shot.id(), TakeKind.CLIP, clip.id()));
            }
            List<ProductionPlan.Item> wanted = wantedClips();
            return new OrderProgress(
                    first, instead, next.awaited() ? List.of() : wanted, wanted.isEmpty() ? end() : null);
        }

        /** The one that is to count from now on; null where what counts stays. */
        private @Nullable Take chosenOr(TakeKind kind, @Nullable Take right) {
            boolean asked = order.candidates() == 1 || shot.chosen(kind) == null;
            return right == null || !asked || right.id().equals(shot.chosen(kind)) ? null : right;
        }

        /** What is to count from now on. */
        Optional<AssetId> nextStill() {
            return Optional.ofNullable(chosenOr(TakeKind.STILL, rightStill())).map(takes::asset);
        }

        private @Nullable Take rightStill() {
            return stills.stream()
                    .filter(take -> takes.made(take) && isRight(take))
                    .findFirst()
                    .orElse(null);
        }

        /** One of the still that counts, or will with it. */
        private @Nullable Take rightClip() {
            AssetId begin = nextStill()
                    .or(() -> takes.find(shot.still()).map(takes::asset))
                    .orElse(null);
            return clips.stream()
                    .filter(take -> takes.made(take) && isRight(take) && begin != null && begin.equals(beginOf(take)))
                    .findFirst()
                    .orElse(null);
        }

        private boolean isRight(Take take) {
            MadeFrom says = take.kind() == TakeKind.STILL
                    ? briefs.stillFrom(shot)
                    : briefs.clipFrom(shot, beginOf(take), next.picture());
            return ShotTakes.stale(take, says).isEmpty();
        }

        private static @Nullable AssetId beginOf(Take clip) {
            var still = MadeFrom.of(clip.madeFrom()).still();
            return still == null ? null : new AssetId(still);
        }

        /** A clip of each still that is there and still right, once; or those that waited for the picture of the shot after. */
        private List<ProductionPlan.Item> wantedClips() {
            List<ProductionPlan.Item> wanted = new ArrayList<>();
            if (order.what() == OrderedTakes.STILL) {
                return wanted;
            }
            ShotProduction production = now.production().shots().stream()
                    .filter(one -> one.id().equals(shot.id()))
                    .findFirst()
                    .orElseThrow();
            AssetId chosen = production.still().asset();
            if (order.what() == OrderedTakes.CLIP) {
                for (int nth = 1; clips.isEmpty() && chosen != null && nth <= order.candidates(); nth++) {
                    wanted.add(clip(production, chosen, nth));
                }
                return wanted;
            }
            for (Take still : stills) {
                AssetId begin = takes.asset(still);
                boolean asked = clips.stream().anyMatch(clip -> Objects.equals(beginOf(clip), begin));
                if (begin != null && isRight(still) && !asked) {
                    wanted.add(renumbered(clip(production, begin, 1), wanted.size()));
                }
            }
            return wanted;
        }

        private ProductionPlan.Item clip(ShotProduction production, AssetId begin, int nth) {
            return ProductionPlan.clip(briefs, now, shot, production.number(), begin, next.picture(), nth);
        }

        /** Each is of another still, and by its first chance; only the numbers go on. */
        private static ProductionPlan.Item renumbered(ProductionPlan.Item item, int before) {
            return new ProductionPlan.Item(
                    item.shot(), item.number(), item.kind(), item.take() + before, item.request(), item.from());
        }

        private ShotOrder.@Nullable State end() {
            List<Take> own = takes.of(order.takes());
            if (own.stream().anyMatch(takes::open)) {
                return null;
            }
            if (own.stream().allMatch(takes::calledOff)) {
                return ShotOrder.State.CANCELLED;
            }
            TakeKind last = order.what() == OrderedTakes.STILL ? TakeKind.STILL : TakeKind.CLIP;
            return own.stream().anyMatch(take -> take.kind() == last && takes.made(take))
                    ? ShotOrder.State.DONE
                    : ShotOrder.State.FAILED;
        }
    }
}
