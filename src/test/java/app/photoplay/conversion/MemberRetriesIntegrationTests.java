package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.plan.Credits;
import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectInvitations;
import app.photoplay.project.ProjectMembers;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider.Fate;
import app.photoplay.support.TestPlans;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an editor tries again counts, with the clips that follow, against what the owner lets them order. */
class MemberRetriesIntegrationTests extends EngineScenario {

    private static final GenerationFailure NO = new GenerationFailure(Reason.FAILED, "no");
    private static final BigDecimal ONE_PICTURE = BigDecimal.ONE;

    @Autowired
    private ProjectInvitations invitations;

    @Autowired
    private ProjectMembers members;

    private Creator editor;

    @BeforeEach
    void theFirstPictureFails() {
        TestPlans.give(jdbc, creator.id(), "with-a-team", 100_000, 300);
        editor = Creator.signUp(application);
        provider.script((request, attempt) -> isStill(request) && shot(request) == 1 ? refused() : new Fate.Made());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterTheFilmHasStopped(boolean alone) {
        ConversionId id = convert(creator, Gate.CLIPS);
        ConversionProgress stopped = awaitState(id, ConversionState.INCOMPLETE);
        provider.script((request, attempt) -> new Fate.Made());
        join(stopped.project());
        Credits before = usage().spent();

        limit(stopped.project(), ONE_PICTURE);
        assertRefused(() -> tryAgain(stopped, alone));
        limit(stopped.project(), new BigDecimal("1000"));
        editor.acts(() -> tryAgain(stopped, alone));
        awaitState(id, ConversionState.AT_GATE);

        assertThat(ordered(stopped.project()))
                .isEqualByComparingTo(credits(usage().spent().minus(before)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whileTheFilmIsMade(boolean alone) {
        provider.script((request, attempt) -> isStill(request)
                ? shot(request) == 1 ? refused() : new Fate.Made()
                : shot(request) == 2 ? new Fate.Held() : new Fate.Made());
        ConversionId id = convert(creator, Gate.CLIPS);
        ConversionProgress making = await("one clip is left")
                .atMost(LIMIT)
                .until(() -> progress(id), now -> now.failed().size() == 1 && now.clips() == now.shots() - 2);
        provider.script((request, attempt) -> new Fate.Made());
        join(making.project());
        Credits before = usage().spent();

        limit(making.project(), ONE_PICTURE);
        assertRefused(() -> tryAgain(making, alone));
        limit(making.project(), new BigDecimal("1000"));
        editor.acts(() -> tryAgain(making, alone));
        await("its clip follows").atMost(LIMIT).until(() -> progress(id).clips() == making.shots() - 1);

        assertThat(ordered(making.project()))
                .isEqualByComparingTo(credits(usage().spent().minus(before)));
    }

    @Test
    void whatIsNotWantedUpToTheGateIsNotCounted() {
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress stopped = awaitState(id, ConversionState.INCOMPLETE);
        provider.script((request, attempt) -> new Fate.Made());
        join(stopped.project());
        limit(stopped.project(), ONE_PICTURE);

        editor.acts(() -> tryAgain(stopped, true));

        assertThat(ordered(stopped.project())).isEqualByComparingTo(ONE_PICTURE);
    }

    private void tryAgain(ConversionProgress film, boolean alone) {
        if (alone) {
            conversions.retryShot(film.id(), film.failed().getFirst().shot());
        } else {
            conversions.retryFailed(film.id());
        }
    }

    private void assertRefused(Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> editor.acts(act))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.MEMBER_LIMIT);
    }

    private void join(ProjectId film) {
        String link =
                creator.does(() -> invitations.link(film, MemberRole.EDITOR).path());
        editor.does(() -> invitations.accept(link.substring("join/".length())));
    }

    private void limit(ProjectId film, BigDecimal most) {
        creator.acts(() -> members.change(film, editor.id(), MemberRole.EDITOR, most));
    }

    private BigDecimal ordered(ProjectId film) {
        return creator.does(() -> members.of(film)).getFirst().ordered();
    }

    private static BigDecimal credits(Credits amount) {
        return BigDecimal.valueOf(amount.hundredths(), 2);
    }

    private static boolean isStill(GenerationRequest request) {
        return request instanceof GenerationRequest.Still;
    }

    private static Fate refused() {
        return new Fate.Refused(NO);
    }
}
