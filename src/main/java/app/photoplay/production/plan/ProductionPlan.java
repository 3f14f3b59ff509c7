package app.photoplay.production.plan;

import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made, in the order of the film: the quote that is shown and the order that is placed both come from
 * here. Pure.
 */
public record ProductionPlan(List<Item> items) {

    /** Stands for the still that will be there by then: no price depends on which. */
    private static final AssetId SOME_STILL = AssetId.next();

    private static final TakeStatus NOTHING = new TakeStatus(ShotState.MISSING, null, null);

    /**
     * One still or clip.
     *
     * @param number of the shot
     * @param take its number among the takes of that shot and kind
     */
    public record Item(ShotId shot, int number, TakeKind kind, int take, GenerationRequest request, MadeFrom from) {}

    /**
     * What can be asked for now: a still, or the clip of a still that is there. A clip that is to end on the next shot's
     * picture waits for it, as long as that may come; one that failed is tried again with what is there.
     *
     * @param clips whether clips are wanted
     * @param wanted of which a new take is asked for
     */
    public static ProductionPlan now(
            BriefWriter briefs, StoryboardStatus now, boolean clips, Predicate<TakeStatus> wanted) {
        List<Item> items = new ArrayList<>();
        Map<ShotId, ShotProduction> productions = byShot(now.production());
        List<ShotEntry> film = now.storyboard().filmShots();
        for (int i = 0; i < film.size(); i++) {
            ShotEntry shot = film.get(i);
            ShotProduction production = productions.get(shot.id());
            if (production == null) {
                continue;
            }
            boolean asked = i + 1 < film.size()
                    && productions.containsKey(film.get(i + 1).id());
            AssetId still = production.still().asset();
            if (wanted.test(production.still())) {
                items.add(still(briefs, now, shot, production.number(), 1));
            } else if (clips
                    && still != null
                    && production.still().usable()
                    && wanted.test(production.clip())
                    && !waits(production, after -> after.open() || asked && wanted.test(after))) {
                items.add(clip(briefs, now, shot, production, still, 1));
            }
        }
        return new ProductionPlan(items);
    }

    /** @param comes whether a picture is on its way, or asked for with this */
    private static boolean waits(ShotProduction shot, Predicate<TakeStatus> comes) {
        TakeStatus after = shot.after();
        return after != null && shot.clip().state() == ShotState.MISSING && comes.test(after);
    }

    /** All that is missing, up to the last clip, but for the clips of stills that failed. */
    public static ProductionPlan missing(BriefWriter briefs, StoryboardStatus now) {
        return whole(briefs, now, made -> made.state() == ShotState.MISSING);
    }

    /** The same once what failed is asked for anew, at most: with the clips that wait for a still among it. */
    public static ProductionPlan retried(BriefWriter briefs, StoryboardStatus now) {
        return whole(
                briefs,
                now,
                made -> made.state() == ShotState.MISSING || made.state() == ShotState.BLOCKED || made.retriable());
    }

    /** Nothing but what failed, asked for anew, and the clips that wait for a still among it. */
    public static ProductionPlan failed(BriefWriter briefs, StoryboardStatus now, Predicate<TakeStatus> again) {
        return whole(briefs, now, made -> made.state() == ShotState.BLOCKED || again.test(made));
    }

    private static ProductionPlan whole(BriefWriter briefs, StoryboardStatus now, Predicate<TakeStatus> wanted) {
        List<Item> items = new ArrayList<>();
        Map<ShotId, ShotProduction> productions = byShot(now.production());
        for (ShotEntry shot : now.storyboard().filmShots()) {
            ShotProduction production = productions.get(shot.id());
            if (production == null) {
                continue;
            }
            boolean again = wanted.test(production.still());
            if (again) {
                items.add(still(briefs, now, shot, production.number(), 1));
            }
            boolean never = production.still().state() == ShotState.FAILED && !again;
            if (!never && wanted.test(production.clip())) {
                AssetId still = Objects.requireNonNullElse(production.still().asset(), SOME_STILL);
                items.add(clip(briefs, now, shot, production, still, 1));
            }
        }
        return new ProductionPlan(items);
    }

    /** Everything of a storyboard of which nothing is made yet. */
    public static ProductionPlan whole(FilmEntry film, Storyboard storyboard) {
        List<ShotProduction> shots = new ArrayList<>();
        storyboard
                .filmShots()
                .forEach(shot ->
                        shots.add(new ShotProduction(shot.id(), shots.size() + 1, shot.duration(), NOTHING, NOTHING)));
        return missing(
                new BriefWriter(film, storyboard),
                new StoryboardStatus(0, storyboard, ProductionStatus.ofNothingMade(shots)));
    }

    /**
     * A still of a shot.
     *
     * @param number of the shot
     * @param nth of those that are asked for at once, from 1: each takes another chance
     */
    public static Item still(BriefWriter briefs, StoryboardStatus now, ShotEntry shot, int number, int nth) {
        MadeFrom from = varied(now, shot.id(), TakeKind.STILL, briefs.stillFrom(shot), nth);
        int take = now.takes().newest(shot.id(), TakeKind.STILL) + nth;
        return new Item(shot.id(), number, TakeKind.STILL, take, briefs.still(shot, from), from);
    }

    /** The same, made from another picture of the shot. */
    static Item edited(
            BriefWriter briefs,
            StoryboardStatus now,
            ShotEntry shot,
            int number,
            int nth,
            AssetId picture,
            String words) {
        MadeFrom from = varied(now, shot.id(), TakeKind.STILL, briefs.stillFrom(shot), nth)
                .instructed(words);
        int take = now.takes().newest(shot.id(), TakeKind.STILL) + nth;
        return new Item(shot.id(), number, TakeKind.STILL, take, briefs.edited(shot, from, picture, words), from);
    }

    /** The same for a clip that begins with that still. */
    static Item clip(
            BriefWriter briefs,
            StoryboardStatus now,
            ShotEntry shot,
            ShotProduction production,
            AssetId still,
            int nth) {
        return clip(briefs, now, shot, production.number(), still, production.end(), nth);
    }

    /** @param next as in {@link BriefWriter#clipFrom} */
    public static Item clip(
            BriefWriter briefs,
            StoryboardStatus now,
            ShotEntry shot,
            int number,
            AssetId still,
            @Nullable AssetId next,
            int nth) {
        MadeFrom from = varied(now, shot.id(), TakeKind.CLIP, briefs.clipFrom(shot, still, next), nth);
        int take = now.takes().newest(shot.id(), TakeKind.CLIP) + nth;
        Integer seed = now.takes().seedOf(shot.id(), still);
        return new Item(shot.id(), number, TakeKind.CLIP, take, briefs.clip(shot, still, from, seed), from);
    }

    /** The same brief is not bought with the same seed again. */
    private static MadeFrom varied(StoryboardStatus now, ShotId shot, TakeKind kind, MadeFrom from, int nth) {
        return from.varied(now.takes().nextChance(shot, kind, from) + nth - 1);
    }

    private static Map<ShotId, ShotProduction> byShot(ProductionStatus production) {
        return production.shots().stream().collect(Collectors.toMap(ShotProduction::id, Function.identity()));
    }
}
