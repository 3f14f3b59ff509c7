package app.photoplay.production.status;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Refusal;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Resolution;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.Changes;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.RandomEdits;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** How shots stand follows from the document and its takes alone, whatever was done on the way there. */
class ShotStateHistoryTests {

    private final List<Take> takes = new ArrayList<>();
    private final List<GenerationView> views = new ArrayList<>();

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whenEverythingIsUndoneEveryShotStandsAsItStood(@ForAll long seed) {
        Storyboard first = RandomEdits.document(3, 4);
        made(first, new Random(seed));
        List<ShotProduction> before = states(first);
        RandomEdits edits = new RandomEdits(seed);
        List<Changes> history = new ArrayList<>();
        Storyboard now = first;
        for (int tried = 0; tried < 400 && history.size() < 40; tried++) {
            try {
                Storyboard next = CommandInterpreter.apply(now, edits.command(now), history.size() + 2);
                Changes changes = Changes.between(now, next);
                if (!changes.isEmpty() && !next.filmShots().isEmpty()) {
                    history.add(changes);
                    now = next;
                    assertCoherent(first, now);
                }
            } catch (Refusal refusal) {
                // Another command is drawn.
            }
        }
        for (Changes changes : history.reversed()) {
            now = Changes.of(changes.json()).inverted().appliedTo(now);
        }

        assertThat(history).hasSize(40);
        assertThat(states(now)).isEqualTo(before);
    }

    private void assertCoherent(Storyboard first, Storyboard now) {
        List<ShotProduction> states = states(now);
        Collections.shuffle(views, new Random(7));
        assertThat(states(now)).as("the same rows give the same answer").isEqualTo(states);
        Set<ShotId> known = new HashSet<>(first.shots().keySet());
        for (ShotProduction shot : states) {
            if (!known.contains(shot.id())) {
                assertThat(shot.still().state()).as("a new shot").isEqualTo(ShotState.MISSING);
            }
            for (TakeStatus made : List.of(shot.still(), shot.clip())) {
                assertThat(made.state() == ShotState.STALE)
                        .isEqualTo(!made.stale().isEmpty() && made.usable());
                assertThat(made.usable()).isEqualTo(made.asset() != null && !made.open());
                assertThat(made.blocked() != null).isEqualTo(made.state() == ShotState.BLOCKED);
            }
            assertThat(shot.after() == null)
                    .as("only a clip that leads on has a picture after it")
                    .isEqualTo(!leadsOn(now, shot.id()));
            if (shot.clip().state() == ShotState.BLOCKED) {
                assertThat(shot.still().state()).isEqualTo(ShotState.FAILED);
            }
        }
    }

    private static boolean leadsOn(Storyboard now, ShotId id) {
        ShotEntry shot = now.shots().get(id);
        return shot != null && shot.leadsOn() && !now.filmShots().getLast().id().equals(id);
    }

    private List<ShotProduction> states(Storyboard document) {
        BriefWriter briefs =
                new BriefWriter(new FilmEntry(Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD, null, null), document);
        return new ShotStatus(takes, views).of(document.filmShots(), briefs);
    }

    /** Some of everything: made, failed, under way, called off, and nothing. */
    private void made(Storyboard document, Random random) {
        takes.clear();
        views.clear();
        BriefWriter briefs =
                new BriefWriter(new FilmEntry(Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD, null, null), document);
        for (ShotEntry shot : document.filmShots()) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            AssetId still = take(shot, TakeKind.STILL, briefs.stillFrom(shot), state(random));
            if (still != null && random.nextBoolean()) {
                take(
                        shot,
                        TakeKind.CLIP,
                        briefs.clipFrom(shot, still, random.nextBoolean() ? AssetId.next() : null),
                        state(random));
            }
        }
    }

    private static GenerationState state(Random random) {
        GenerationState[] states = {
            GenerationState.STORED,
            GenerationState.STORED,
            GenerationState.STORED,
            GenerationState.FAILED,
            GenerationState.SUBMITTED,
            GenerationState.CANCELLED,
            GenerationState.UNKNOWN
        };
        return states[random.nextInt(states.length)];
    }

    private @Nullable AssetId take(ShotEntry shot, TakeKind kind, MadeFrom from, GenerationState state) {
        GenerationId id = GenerationId.next();
        AssetId asset = state == GenerationState.STORED ? AssetId.next() : null;
        takes.add(new Take(TakeId.next(), shot.id(), kind, 1, id.value(), null, from.json()));
        views.add(new GenerationView(
                id,
                kind == TakeKind.STILL ? Capability.STILL : Capability.CLIP,
                "fal",
                "a model",
                state,
                1,
                false,
                -1,
                OptionalInt.empty(),
                false,
                null,
                null,
                asset,
                null,
                null,
                Credits.of(1),
                Credits.ZERO,
                false));
        return asset;
    }
}
