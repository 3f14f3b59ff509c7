package app.photoplay.production.status;

import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.plan.Credits;
import app.photoplay.production.Blocker;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ProductionStatus.Unanswered;
import app.photoplay.production.ShotState;
import app.photoplay.production.StaleReason;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.storyboard.ShotOutline;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the shots of one project stand, computed from their takes, the requests that make them and what the document says
 * now. Pure: the same rows give the same answer to everybody.
 */
final class ShotStatus {

    private final ShotTakes takes;
    private final List<GenerationView> generations;

    /** @param newestFirst all takes of the project */
    ShotStatus(List<Take> newestFirst, List<GenerationView> generations) {
        this.takes = new ShotTakes(newestFirst, generations);
        this.generations = generations;
    }

    ShotTakes takes() {
        return takes;
    }

    /** The shots of a film in its order, held against what they say now. */
    List<ShotProduction> of(List<ShotEntry> film, BriefWriter briefs) {
        List<ShotProduction> backwards = new ArrayList<>();
        TakeStatus after = null;
        for (int number = film.size(); number > 0; number--) {
            ShotProduction shot = of(film.get(number - 1), number, briefs, after);
            backwards.add(shot);
            after = shot.still();
        }
        return List.copyOf(backwards.reversed());
    }

    /** One that stands in no film. */
    ShotProduction of(ShotEntry shot, BriefWriter briefs) {
        return of(shot, 0, briefs, null);
    }

    private ShotProduction of(ShotEntry shot, int number, BriefWriter briefs, @Nullable TakeStatus after) {
        ShotOutline outline = new ShotOutline(shot.id(), number, shot.duration(), shot.still(), shot.clip());
        TakeStatus still = made(outline, TakeKind.STILL, briefs.stillFrom(shot));
        TakeStatus next = briefs.leadsOn(shot) ? after : null;
        MadeFrom clipNow = briefs.clipFrom(shot, still.asset(), next == null ? null : next.asset());
        return production(outline, still, made(outline, TakeKind.CLIP, clipNow), next);
    }

    /** Without words: what is made counts as current. */
    ShotProduction of(ShotOutline outline) {
        return production(outline, made(outline, TakeKind.STILL, null), made(outline, TakeKind.CLIP, null), null);
    }

    private static ShotProduction production(
            ShotOutline outline, TakeStatus still, TakeStatus clip, @Nullable TakeStatus after) {
        boolean blocked = clip.state() == ShotState.MISSING && still.state() == ShotState.FAILED;
        return new ShotProduction(
                outline.id(),
                outline.number(),
                outline.duration(),
                still,
                blocked ? clip.blockedBy(still.wordsRefused() ? Blocker.WORDS : Blocker.STILL) : clip,
                after);
    }

    ProductionStatus production(List<ShotProduction> shots) {
        Unanswered unanswered = Unanswered.NONE;
        for (GenerationView view : generations) {
            unanswered = view.state() == GenerationState.UNKNOWN ? unanswered.and(view.quoted()) : unanswered;
        }
        int unbilled =
                (int) generations.stream().filter(GenerationView::unbilled).count();
        Credits settled = generations.stream().map(GenerationView::settled).reduce(Credits.ZERO, Credits::plus);
        return new ProductionStatus(shots, unanswered, settled, unbilled);
    }

    private TakeStatus made(ShotOutline shot, TakeKind kind, @Nullable MadeFrom now) {
        List<Take> counting = takes.of(shot.id(), kind).stream()
                .filter(take -> !takes.calledOff(take))
                .filter(take -> !take.binned() || take.id().equals(shot.chosen(kind)))
                .toList();
        int number = takes.newest(shot.id(), kind);
        if (counting.isEmpty()) {
            return new TakeStatus(ShotState.MISSING, null, null, null, Set.of(), null, number, null, null);
        }
        Take chosen = chosen(shot.chosen(kind), counting);
        Take newest = counting.getFirst();
        GenerationView view = takes.view(newest);
        boolean later = chosen == null || newest.number() > chosen.number();
        // What came later and is made as well, but was not chosen, is an alternate; so is what failed beside it.
        GenerationView after = later && view != null && !view.stored() ? view : null;
        GenerationView spoilt = chosen != null && after != null && after.failed() ? after : null;
        GenerationView open = spoilt == null ? after : null;
        Set<StaleReason> stale = chosen == null || now == null ? Set.of() : ShotTakes.stale(chosen, now);
        Take better = chosen == null ? null : better(chosen, counting, now);
        return new TakeStatus(
                open != null ? state(open) : stale.isEmpty() ? ShotState.CURRENT : ShotState.STALE,
                chosen == null ? null : takes.asset(chosen),
                open != null || chosen == null ? view : takes.view(chosen),
                chosen == null ? null : chosen.id(),
                stale,
                better == null ? null : better.id(),
                number,
                null,
                spoilt);
    }

    private static ShotState state(GenerationView view) {
        if (view.failed()) {
            return ShotState.FAILED;
        }
        return view.running() ? ShotState.RUNNING : ShotState.WAITING;
    }

    /** The one that the document names, else the newest that is made. */
    private @Nullable Take chosen(@Nullable TakeId named, List<Take> counting) {
        return counting.stream()
                .filter(take -> take.id().equals(named) && takes.made(take))
                .findFirst()
                .or(() -> counting.stream().filter(takes::made).findFirst())
                .orElse(null);
    }

    /** A newer one that is made and right for what the document says now; what is not right stays an alternate. */
    private @Nullable Take better(Take chosen, List<Take> counting, @Nullable MadeFrom now) {
        return counting.stream()
                .filter(take -> take.number() > chosen.number() && takes.made(take))
                .filter(take -> now != null && ShotTakes.stale(take, now).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
