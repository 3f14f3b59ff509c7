package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.ErrorCode;
import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.Coverage;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.FakeProvider.Fate;
import app.photoplay.support.FakeProvider.Submit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shot that was refused for its words is made from others, and the text stays as it was handed in. */
class RewordedShotsIntegrationTests extends EngineScenario {

    private static final Fate REFUSED = new Fate.Refused(
            new GenerationFailure(Reason.REFUSED, "422 (r-1)", Bill.FREE, null, "prompt: That is not shown here."));
    private static final String WORDS = "Mara waits in the light.";

    @Test
    void theNewWordsAreSentForStillAndClipAndKeptAndNothingOfTheTextIsLost() {
        provider.script((request, attempt) -> shot(request) == 2 ? REFUSED : new Fate.Made());
        ConversionId id = convert(creator, Gate.FILM);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        Map<ShotId, List<TextRange>> ranges = creator.does(() -> storyboards.ranges(incomplete.project()));
        Coverage coverage = creator.does(() -> conversions.coverage(id));
        int sent = provider.journal().size();

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> conversions.retryShot(id, second(incomplete).id(), "  " + WORDS + " "));
        ConversionProgress done = awaitState(id, ConversionState.DONE);

        assertThat(incomplete.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.said()).isEqualTo("prompt: That is not shown here."));
        assertThat(provider.journal().subList(sent, provider.journal().size()))
                .hasSize(2)
                .allSatisfy(submit -> assertThat(prompt(submit)).contains("Mara waits in the light"));
        assertThat(second(done).action()).isEqualTo(WORDS);
        assertThat(second(done).still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(second(done).clip().state()).isEqualTo(ShotState.CURRENT);
        assertThat(second(done).still().said()).isNull();
        assertThat(creator.does(() -> storyboards.ranges(done.project()))).isEqualTo(ranges);
        assertThat(creator.does(() -> conversions.coverage(id))).isEqualTo(coverage);
    }

    @Test
    void aClipThatWasRefusedIsMadeFromTheNewWordsAndTheStillThatIsThere() {
        provider.script((request, attempt) ->
                request instanceof GenerationRequest.Clip && shot(request) == 2 ? REFUSED : new Fate.Made());
        ConversionId id = convert(creator, Gate.CLIPS);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        int sent = provider.journal().size();

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> conversions.retryShot(id, second(incomplete).id(), WORDS));
        ConversionProgress done = awaitState(id, ConversionState.AT_GATE);

        assertThat(provider.journal().subList(sent, provider.journal().size()))
                .singleElement()
                .satisfies(submit -> {
                    assertThat(submit.request()).isInstanceOf(GenerationRequest.Clip.class);
                    assertThat(prompt(submit)).contains("Mara waits in the light");
                });
        assertThat(second(done).still().state())
                .as("made from the words before")
                .isEqualTo(ShotState.STALE);
        assertThat(second(done).clip().state()).isEqualTo(ShotState.CURRENT);
    }

    @Test
    void wordsThatCannotBeUsedChangeNothingAndSendNothing() {
        provider.script((request, attempt) -> shot(request) == 2 ? REFUSED : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        ShotView refused = second(incomplete);
        int sent = provider.journal().size();

        for (String words : List.of("", " \n\u200b", "a".repeat(ActionRule.MAX_LENGTH + 1), "A\0", "A\ud800")) {
            assertRefused(ErrorCode.VALIDATION, () -> conversions.retryShot(id, refused.id(), words));
        }
        assertRefused(
                ErrorCode.NOT_ALLOWED_NOW,
                () -> conversions.retryShot(id, shots(incomplete).getFirst().id(), WORDS));

        assertThat(second(progress(id))).isEqualTo(refused);
        assertThat(provider.journal()).hasSize(sent);
    }

    @Test
    void wordsOfTheGreatestLengthAreSentWhole() {
        provider.script((request, attempt) -> shot(request) == 2 ? REFUSED : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        String words = "A".repeat(ActionRule.MAX_LENGTH - 4) + " end";

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> conversions.retryShot(id, second(incomplete).id(), words));
        awaitState(id, ConversionState.AT_GATE);

        assertThat(prompt(provider.journal().getLast())).contains(words);
    }

    private ShotView second(ConversionProgress progress) {
        return shots(progress).get(1);
    }

    private static String prompt(Submit submit) {
        return switch (submit.request()) {
            case GenerationRequest.Still still -> still.brief().prompt();
            case GenerationRequest.Clip clip -> clip.brief().prompt();
        };
    }
}
