package app.photoplay.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareOptionsRuleTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"https://blog.example", "http://localhost:8080", "https://a-b.c.example:444", "*"})
    void originsMayFrameThePlayer(String origin) {
        assertThatCode(() -> ShareOptionsRule.check(framedBy(List.of(origin)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blog.example",
                "https://blog.example/",
                "https://blog.example; script-src *",
                "https://*",
                "'self'",
                "data:",
                "https://blog.example https://other.example",
                "javascript:alert(1)",
                "https://blog.example\r\nSet-Cookie: a=b"
            })
    void whatIsNoOriginNeverReachesAHeader(String origin) {
        assertRefused(() -> ShareOptionsRule.check(framedBy(List.of(origin))), "frames");
    }

    @Test
    void everybodyStandsAlone() {
        assertRefused(() -> ShareOptionsRule.check(framedBy(List.of("*", "https://blog.example"))), "frames");
    }

    @Test
    void anEndIsToCome() {
        assertThatCode(() -> ShareOptionsRule.checkExpiry(NOW.plusSeconds(1), NOW))
                .doesNotThrowAnyException();
        assertThatCode(() -> ShareOptionsRule.checkExpiry(null, NOW)).doesNotThrowAnyException();
        assertRefused(() -> ShareOptionsRule.checkExpiry(NOW, NOW), "expiresAt");
        assertRefused(() -> ShareOptionsRule.checkExpiry(NOW.minusSeconds(1), NOW), "expiresAt");
    }

    @Test
    void aLinkHasANameAndShowsSomething() {
        ShareOptions first = ShareOptions.first(ZoneOffset.UTC);
        assertRefused(() -> ShareOptionsRule.check(first), "name");
        ShareOptions empty =
                new ShareOptions("Nothing", null, Set.of(), Set.of(), false, false, List.of(), null, ZoneOffset.UTC);
        assertRefused(() -> ShareOptionsRule.check(empty), "shows");
    }

    @Test
    void whatGuestsTakeAlongCarriesNoName() {
        for (GuestRight right : GuestRight.values()) {
            ShareOptions marked = new ShareOptions(
                    "Marked",
                    null,
                    Set.of(SharedPart.FILM),
                    Set.of(right),
                    true,
                    false,
                    List.of(),
                    null,
                    ZoneOffset.UTC);
            PublishedVersion version = new PublishedVersion(
                    UUID.randomUUID(), ProjectId.next(), 1, 1, "A film", null, AspectRatio.WIDE_16_9, null, NOW);
            assertThat(new GuestLink(ShareLinkId.next(), UserId.next(), version, marked, false).allows(right))
                    .as("by a link of before")
                    .isNotEqualTo(right.takesAlong());
            if (right.takesAlong()) {
                assertRefused(() -> ShareOptionsRule.check(marked), "watermark");
            } else {
                assertThatCode(() -> ShareOptionsRule.check(marked)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void anotherLinkIsNotPublicBecauseTheLastOneWas() {
        ShareOptions last = new ShareOptions(
                "Blog",
                3,
                Set.of(SharedPart.FILM),
                Set.of(GuestRight.REMARK),
                true,
                true,
                List.of("*"),
                NOW,
                ZoneOffset.UTC);
        assertThat(last.again(ZoneOffset.UTC))
                .isEqualTo(new ShareOptions(
                        "", null, last.shows(), last.allows(), true, false, List.of(), null, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "", "line\nbreak"})
    void passwordsAreLongEnoughToBeOne(String password) {
        assertRefused(() -> ShareOptionsRule.checkPassword(password), "password");
    }

    private static ShareOptions framedBy(List<String> frames) {
        return new ShareOptions(
                "Blog", null, Set.of(SharedPart.FILM), Set.of(), false, false, frames, null, ZoneOffset.UTC);
    }

    private static void assertRefused(ThrowingCallable act, String field) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
