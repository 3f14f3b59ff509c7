package app.photoplay.production.status;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Resolution;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.production.StaleReason;
import app.photoplay.production.brief.BriefWriter;
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
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.ShotEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a shot's picture is, from its takes and from what the shot says now. */
class ShotStatesTests {

    private static final String WORDS = "words as they are now";
    private static final String OLDER_WORDS = "words as they were";

    private ShotEntry shot = ShotEntries.shot(1, ShotSize.WIDE, Mood.NEUTRAL, WORDS);
    private final List<Take> newestFirst = new ArrayList<>();
    private final List<GenerationView> generations = new ArrayList<>();
    private final BriefWriter briefs = new BriefWriter(
            new FilmEntry(Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD, null, null), ShotEntries.document(shot));

    @Test
    void withoutATakeItIsMissing() {
        assertThat(still().state()).isEqualTo(ShotState.MISSING);
        assertThat(still().usable()).isFalse();
    }

    @Test
    void whatIsAskedForWaitsUntilSomebodyWorksOnIt() {
        for (GenerationState state :
                List.of(GenerationState.NEW, GenerationState.SUBMITTING, GenerationState.SUBMITTED)) {
            startOver();
            take(WORDS, state, false);
            assertThat(still().state()).as("%s", state).isEqualTo(ShotState.WAITING);
        }
    }

    @Test
    void itRunsFromItsBeginningUntilItIsInTheLibrary() {
        take(WORDS, GenerationState.SUBMITTED, true);
        assertThat(still().state()).isEqualTo(ShotState.RUNNING);

        startOver();
        take(WORDS, GenerationState.FINISHED, true);
        assertThat(still().state()).isEqualTo(ShotState.RUNNING);
    }

    @Test
    void whatWasMadeFromTheWordsOfNowIsCurrent() {
        AssetId asset = take(WORDS, GenerationState.STORED, true);

        assertThat(still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(still().asset()).isEqualTo(asset);
    }

    @Test
    void aTakeFromBeforeThereWereWishesIsCurrentUntilThereIsOne() {
        MadeFrom before = MadeFrom.of(briefs.stillFrom(shot).json());
        assertThat(briefs.stillFrom(shot).json()).doesNotContain("negative", "model");
        assertThat(before.differences(briefs.stillFrom(shot))).isEmpty();

        ShotEdit wish = new ShotEdit(null, null, null, null, null, null, null, null, "crowds", "maker/one", null, null);
        ShotEntry wished = CommandInterpreter.apply(
                        ShotEntries.document(shot), new StoryboardCommand.EditShots(List.of(shot.id()), wish), 2)
                .filmShots()
                .getFirst();
        assertThat(before.differences(briefs.stillFrom(wished)))
                .containsExactlyInAnyOrder(StaleReason.NEGATIVE, StaleReason.MODEL);
        assertThat(briefs.still(wished).model()).isEqualTo("maker/one");
        assertThat(briefs.still(wished).brief().negative()).isEqualTo("crowds");
        AssetId still = AssetId.next();
        assertThat(briefs.clipFrom(shot, still, null).differences(briefs.clipFrom(wished, still, null)))
                .containsExactly(StaleReason.NEGATIVE);
    }

    @Test
    void whatWasMadeFromOlderWordsIsStaleAndCanStillBeLookedAt() {
        AssetId asset = take(OLDER_WORDS, GenerationState.STORED, true);

        assertThat(still().state()).isEqualTo(ShotState.STALE);
        assertThat(still().usable()).isTrue();
        assertThat(still().asset()).isEqualTo(asset);
    }

    @Test
    void aRefusalAndALostAnswerAreBothFailures() {
        for (GenerationState state : List.of(GenerationState.FAILED, GenerationState.UNKNOWN)) {
            startOver();
            take(WORDS, state, false);
            assertThat(still().state()).as("%s", state).isEqualTo(ShotState.FAILED);
            assertThat(production().failed()).isTrue();
        }
    }

    @Test
    void theNewestTakeCountsWhileTheOlderPictureStaysToLookAt() {
        AssetId older = take(OLDER_WORDS, GenerationState.STORED, true);
        take(WORDS, GenerationState.SUBMITTED, true);

        assertThat(still().state()).isEqualTo(ShotState.RUNNING);
        assertThat(still().asset()).isEqualTo(older);
    }

    @Test
    void whatWasCalledOffIsAsIfItWereNotThere() {
        take(WORDS, GenerationState.CANCELLED, false);
        assertThat(still().state()).isEqualTo(ShotState.MISSING);

        startOver();
        AssetId asset = take(WORDS, GenerationState.STORED, true);
        take(WORDS, GenerationState.CANCELLED, false);
        assertThat(still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(still().asset()).isEqualTo(asset);
    }

    @Test
    void aClipStandsForItself() {
        take(WORDS, GenerationState.STORED, true);

        assertThat(production().clip().state()).isEqualTo(ShotState.MISSING);
    }

    @Test
    void itSaysWhatHasChangedSince() {
        take(OLDER_WORDS, GenerationState.STORED, true);

        assertThat(still().stale()).containsExactly(StaleReason.ACTION);
    }

    @Test
    void theChosenTakeCountsAlsoWhenANewerOneIsMade() {
        AssetId older = take(WORDS, GenerationState.STORED, true);
        TakeId chosen = newestFirst.getFirst().id();
        take(WORDS, GenerationState.STORED, true);
        choose(chosen);

        assertThat(still().asset()).isEqualTo(older);
        assertThat(still().better()).isEqualTo(newestFirst.getFirst().id());
    }

    @Test
    void whatWasMadeFromWordsThatHaveChangedMeanwhileStaysAnAlternate() {
        AssetId chosen = take(WORDS, GenerationState.STORED, true);
        choose(newestFirst.getFirst().id());
        take(OLDER_WORDS, GenerationState.STORED, true);

        assertThat(still().asset()).isEqualTo(chosen);
        assertThat(still().better()).isNull();
        assertThat(still().state()).isEqualTo(ShotState.CURRENT);
    }

    @Test
    void whatTheCreatorBroughtIsNeverStale() {
        AssetId brought = AssetId.next();
        newestFirst.addFirst(new Take(TakeId.next(), shot.id(), TakeKind.STILL, 1, null, brought, "{}"));

        assertThat(still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(still().asset()).isEqualTo(brought);
    }

    @Test
    void theCopyOfWhatWasMadeIsAsOldAsItsWords() {
        String from = briefs.stillFrom(ShotEntries.shot(1, shot.size(), shot.mood(), OLDER_WORDS))
                .json();
        newestFirst.addFirst(new Take(TakeId.next(), shot.id(), TakeKind.STILL, 1, null, AssetId.next(), from));

        assertThat(still().state()).isEqualTo(ShotState.STALE);
        assertThat(still().stale()).containsExactly(StaleReason.ACTION);
    }

    @Test
    void aClipIsStaleWhenAnotherStillIsChosen() {
        take(WORDS, GenerationState.STORED, true);
        GenerationId id = GenerationId.next();
        MadeFrom from = briefs.clipFrom(shot, AssetId.next(), null);
        newestFirst.addFirst(new Take(TakeId.next(), shot.id(), TakeKind.CLIP, 1, id.value(), null, from.json()));
        generations.add(view(id, GenerationState.STORED, true, AssetId.next()));

        assertThat(production().clip().state()).isEqualTo(ShotState.STALE);
        assertThat(production().clip().stale()).containsExactly(StaleReason.STILL);
    }

    @Test
    void whatAnEarlierTakeHasCostIsNotForgotten() {
        take(OLDER_WORDS, GenerationState.STORED, true);
        take(WORDS, GenerationState.STORED, true);
        take(WORDS, GenerationState.SUBMITTED, true);

        assertThat(whole().settled()).isEqualTo(Credits.of(2));
    }

    private void startOver() {
        newestFirst.clear();
        generations.clear();
    }

    private @Nullable AssetId take(String words, GenerationState state, boolean begun) {
        GenerationId id = GenerationId.next();
        AssetId asset = state == GenerationState.STORED ? AssetId.next() : null;
        newestFirst.addFirst(new Take(
                TakeId.next(),
                shot.id(),
                TakeKind.STILL,
                newestFirst.size() + 1,
                id.value(),
                null,
                briefs.stillFrom(ShotEntries.shot(1, shot.size(), shot.mood(), words))
                        .json()));
        generations.add(view(id, state, begun, asset));
        return asset;
    }

    private static GenerationView view(GenerationId id, GenerationState state, boolean begun, @Nullable AssetId asset) {
        return new GenerationView(
                id,
                Capability.STILL,
                "fal",
                "a model",
                state,
                1,
                begun,
                -1,
                OptionalInt.empty(),
                false,
                state == GenerationState.FAILED ? Reason.REFUSED : null,
                null,
                asset,
                null,
                null,
                Credits.of(1),
                state == GenerationState.STORED ? Credits.of(1) : Credits.ZERO,
                false);
    }

    private void choose(TakeId take) {
        shot = CommandInterpreter.apply(
                        ShotEntries.document(shot),
                        new StoryboardCommand.ChooseTakes(
                                List.of(new StoryboardCommand.Choice(shot.id(), TakeKind.STILL, take))),
                        2)
                .filmShots()
                .getFirst();
    }

    private TakeStatus still() {
        return production().still();
    }

    private ShotProduction production() {
        return whole().shots().getFirst();
    }

    private ProductionStatus whole() {
        ShotStatus status = new ShotStatus(newestFirst, generations);
        return status.production(status.of(List.of(shot), briefs));
    }
}
