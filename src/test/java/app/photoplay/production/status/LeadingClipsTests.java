package app.photoplay.production.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Resolution;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.production.StaleReason;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.plan.ProductionPlan;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import app.photoplay.support.ShotEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A clip that ends on the picture of the shot after: what it is made from, when it is asked for, and when it is stale. */
class LeadingClipsTests {

    private final ShotEntry first = ShotEntries.shot(1, ShotSize.WIDE, Mood.NEUTRAL, "Mara waits.");
    private final ShotEntry second = ShotEntries.shot(2, ShotSize.WIDE, Mood.NEUTRAL, "Brick comes.");
    private final List<Take> takes = new ArrayList<>();
    private final List<GenerationView> generations = new ArrayList<>();
    private Storyboard document = CommandInterpreter.apply(
            ShotEntries.document(first, second), new EditShots(List.of(first.id()), ShotEdit.leadingOn(true)), 2);
    private boolean takesEnd = true;

    @Test
    void itIsAskedForWithThePictureOfTheShotAfterAndKeepsIt() {
        AssetId begin = made(first);
        AssetId end = made(second);

        ProductionPlan.Item clip = asked(TakeKind.CLIP).getFirst();

        assertThat(clip.request()).isInstanceOfSatisfying(GenerationRequest.Clip.class, request -> {
            assertThat(request.still()).isEqualTo(begin);
            assertThat(request.end()).isEqualTo(end);
        });
        assertThat(MadeFrom.of(clip.from().json()).end()).isEqualTo(end.value());
        assertThat(asked(TakeKind.CLIP).getLast().request())
                .isInstanceOfSatisfying(
                        GenerationRequest.Clip.class,
                        last -> assertThat(last.end()).isNull());
    }

    @Test
    void aModelThatTakesNoneIsGivenNoneAndNothingWaitsForIt() {
        takesEnd = false;
        take(first, TakeKind.STILL, GenerationState.STORED);
        take(second, TakeKind.STILL, GenerationState.SUBMITTED);

        assertThat(asked(TakeKind.CLIP)).singleElement().satisfies(clip -> {
            assertThat(clip.shot()).isEqualTo(first.id());
            assertThat(clip.from().json()).doesNotContain("\"end\"");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "SUBMITTED", "CANCELLED"})
    void itWaitsForAPictureThatComes(GenerationState after) {
        take(first, TakeKind.STILL, GenerationState.STORED);
        take(second, TakeKind.STILL, after);

        assertThat(asked(TakeKind.CLIP)).isEmpty();
        assertThat(ProductionPlan.missing(briefs(), status()).items())
                .as("priced all the same")
                .filteredOn(item -> item.kind() == TakeKind.CLIP)
                .extracting(ProductionPlan.Item::shot)
                .contains(first.id());
    }

    @Test
    void itDoesNotWaitForOneThatFailed() {
        take(first, TakeKind.STILL, GenerationState.STORED);
        take(second, TakeKind.STILL, GenerationState.FAILED);

        assertThat(asked(TakeKind.CLIP)).extracting(ProductionPlan.Item::shot).containsExactly(first.id());
    }

    @Test
    void itDoesNotWaitForOneThatNobodyAsksFor() {
        take(first, TakeKind.STILL, GenerationState.STORED);

        StoryboardStatus without = status().only(shot -> !shot.equals(second.id()));

        assertThat(ProductionPlan.now(briefs(), without, true, made -> made.state() == ShotState.MISSING)
                        .items())
                .extracting(ProductionPlan.Item::shot, ProductionPlan.Item::kind)
                .containsExactly(tuple(first.id(), TakeKind.CLIP));
    }

    @Test
    void theLastOfTheFilmEndsWhereverItComesTo() {
        document = CommandInterpreter.apply(document, new EditShots(List.of(second.id()), ShotEdit.leadingOn(true)), 3);
        take(second, TakeKind.STILL, GenerationState.STORED);

        assertThat(asked(TakeKind.CLIP))
                .singleElement()
                .satisfies(clip -> assertThat(clip.from().end()).isNull());
    }

    @Test
    void itIsStaleOnceThePictureAfterItIsAnotherOrItIsToEndOnNone() {
        AssetId begin = made(first);
        AssetId end = made(second);
        taken(first, TakeKind.CLIP, briefs().clipFrom(leading(), begin, end), GenerationState.STORED);
        assertThat(clip().state()).isEqualTo(ShotState.CURRENT);

        Storyboard with = document;
        document = CommandInterpreter.apply(document, new EditShots(List.of(first.id()), ShotEdit.leadingOn(false)), 3);
        assertThat(clip().stale()).containsExactly(StaleReason.END);

        document = with;
        take(second, TakeKind.STILL, GenerationState.STORED);
        assertThat(clip().stale()).containsExactly(StaleReason.END);
    }

    @Test
    void whatWasMadeBeforeClipsCouldEndOnAPictureIsRightForShotsThatDoNot() {
        AssetId begin = AssetId.next();
        MadeFrom plain = briefs().clipFrom(second, begin, AssetId.next());

        assertThat(plain.json()).doesNotContain("\"end\"");
        assertThat(MadeFrom.of(plain.json()).differences(briefs().clipFrom(second, begin, AssetId.next())))
                .isEmpty();
    }

    private ShotEntry leading() {
        return document.filmShots().getFirst();
    }

    private BriefWriter briefs() {
        return new BriefWriter(
                new FilmEntry(Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD, null, null),
                document,
                model -> true,
                model -> takesEnd);
    }

    private StoryboardStatus status() {
        ShotStatus status = new ShotStatus(takes, generations);
        return new StoryboardStatus(
                1, document, status.production(status.of(document.filmShots(), briefs())), status.takes());
    }

    private TakeStatus clip() {
        return status().production().shots().getFirst().clip();
    }

    private List<ProductionPlan.Item> asked(TakeKind kind) {
        return ProductionPlan.now(briefs(), status(), true, made -> made.state() == ShotState.MISSING).items().stream()
                .filter(item -> item.kind() == kind)
                .toList();
    }

    private AssetId made(ShotEntry shot) {
        return Objects.requireNonNull(take(shot, TakeKind.STILL, GenerationState.STORED));
    }

    private @Nullable AssetId take(ShotEntry shot, TakeKind kind, GenerationState state) {
        return taken(shot, kind, briefs().stillFrom(shot), state);
    }

    private @Nullable AssetId taken(ShotEntry shot, TakeKind kind, MadeFrom from, GenerationState state) {
        GenerationId id = GenerationId.next();
        AssetId asset = state == GenerationState.STORED ? AssetId.next() : null;
        takes.addFirst(new Take(TakeId.next(), shot.id(), kind, takes.size() + 1, id.value(), null, from.json()));
        generations.add(new GenerationView(
                id,
                kind == TakeKind.STILL ? Capability.STILL : Capability.CLIP,
                "fal",
                "a model",
                state,
                1,
                state == GenerationState.SUBMITTED,
                -1,
                OptionalInt.empty(),
                false,
                state == GenerationState.FAILED ? Reason.FAILED : null,
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
