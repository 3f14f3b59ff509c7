package app.photoplay.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.storyboard.StoryboardSurvey.Made;
import app.photoplay.storyboard.StoryboardSurvey.ShotSurvey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a shot's picture is, from its takes and from what the shot says now. */
class ShotStatesTests {

    private static final String WORDS = "words as they are now";
    private static final String OLDER_WORDS = "words as they were";

    private final ShotId shot = ShotId.next();
    private final List<TakeRow> newestFirst = new ArrayList<>();
    private final List<GenerationView> generations = new ArrayList<>();

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
            assertThat(survey().failed()).isTrue();
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

        assertThat(survey().clip().state()).isEqualTo(ShotState.MISSING);
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
        newestFirst.addFirst(new TakeRow(shot, TakeKind.STILL, newestFirst.size() + 1, id, words));
        generations.add(new GenerationView(
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
                Credits.of(1),
                state == GenerationState.STORED ? Credits.of(1) : Credits.ZERO,
                false));
        return asset;
    }

    private Made still() {
        return survey().still();
    }

    private ShotSurvey survey() {
        return whole().shots().getFirst();
    }

    private StoryboardSurvey whole() {
        ShotOutline outline = new ShotOutline(shot, 1, Duration.ofSeconds(2), WORDS, "clip " + WORDS);
        return Surveying.survey(List.of(outline), newestFirst, generations);
    }
}
