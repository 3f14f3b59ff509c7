package app.photoplay.review;

import static app.photoplay.review.ReviewedFilm.number;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.sharing.SharedFilm;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the forms of guests take and what they refuse: once, from their own page, in words alone. */
@PhotoplayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewFormIntegrationTests {

    private final ApplicationContext application;
    private final URI address;
    private ReviewedFilm reviewed;
    private SharedFilm film;

    ReviewFormIntegrationTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @BeforeAll
    void aFilmIsMade() {
        reviewed = ReviewedFilm.make(application, address);
        film = reviewed.film();
    }

    @Test
    void whatCannotBeTakenIsShownAgainWithTheReason() {
        GuestReview ana = reviewed.guest("remark", "approve");
        record Case(String field, String value, String reason) {}
        for (Case one : List.of(
                new Case("words", " ", "Say something"),
                new Case("words", "x".repeat(2_001), "Say something"),
                new Case("words", "a\0b", "Say something"),
                new Case("name", "", "Say who you are"),
                new Case("name", "x".repeat(61), "Say who you are"),
                new Case("shot", "77", "no shot of that number"),
                new Case("shot", "1; drop table", "no shot of that number"),
                new Case("from", "later", "Say a time of the film"),
                new Case("from", "99:00", "Say a time of the film"),
                new Case("to", "0:01", "behind the first"),
                new Case("drawing", "1 2 <svg onload=alert(1)>", "cannot be kept"),
                new Case("drawing", "5000 1", "cannot be kept"))) {
            Map<String, String> fields =
                    new HashMap<>(Map.of("name", "Ana", "words", "Kept words", "from", "0:02", "shot", "1"));
            fields.put(one.field(), one.value());
            Answer answer = ana.send("/remarks", fields);
            assertThat(answer.status()).as(one.toString()).isEqualTo(422);
            assertThat(answer.text()).as(one.toString()).contains(one.reason());
            if (!one.field().equals("words")) {
                assertThat(answer.text()).contains("Kept words");
            }
        }
        assertThat(ana.cookie()).as("nothing was done").isEmpty();
    }

    @Test
    void wordsOfGuestsStayWords() {
        GuestReview eve = reviewed.guest("remark", "approve");
        String hostile = "</textarea><script>window.__pwn=1</script>\"'><img src=x onerror=alert(1)> ${7*7} [[${7*7}]]";
        int number = number(eve.send(
                "/remarks", Map.of("name", "<b onload=x>Eve", "words", hostile, "from", "1", "drawing", "1 1 2 2")));
        number(eve.send("/remarks/" + number + "/replies", Map.of("words", "=cmd|' /C calc'!A1 |D:99")));
        eve.send("/approval", Map.of());

        Document page = eve.page("");
        assertThat(page.select("#r" + number + " .w").first().wholeText()).isEqualTo(hostile);
        assertThat(page.select("script")).allMatch(script -> script.attr("src").startsWith("/scripts/"));
        assertThat(page.getAllElements())
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(film.creator().get(reviewed.remarks() + "/export.csv").text())
                .contains("'=cmd");
        assertThat(film.creator().get(reviewed.remarks() + "/export.edl").text().lines())
                .allMatch(
                        line -> line.isEmpty()
                                || line.matches(
                                        "(TITLE: .*|FCM: .*|\\d{3}  AX .*|\\* (LOC|FROM CLIP NAME): .*|.* \\|C:\\w+ \\|M:.* \\|D:\\d+)"));
    }

    @Test
    void formsOfOtherPagesAreNotTaken() {
        JsonNode link = reviewed.link("remark", "approve");
        GuestReview ana = reviewed.guest(link);
        String seal = ana.page("").select("#remark input[name=seal]").attr("value");
        assertThat(ana.post("/remarks", Map.of("name", "Ana", "words", "No seal"))
                        .status())
                .isEqualTo(403);
        assertThat(ana.post("/remarks", Map.of("name", "Ana", "words", "Sealed", "seal", seal))
                        .status())
                .isEqualTo(302);
        assertThat(ana.post("/approval", Map.of("seal", seal)).status())
                .as("the seal of nobody is no seal of Ana’s")
                .isEqualTo(403);
        assertThat(reviewed.guest("remark")
                        .post("/remarks", Map.of("name", "Eve", "words", "Elsewhere", "seal", seal))
                        .status())
                .as("nor one of another link")
                .isEqualTo(403);
    }

    @Test
    void aFormThatIsSentTwiceIsTakenOnce() {
        GuestReview lou = reviewed.guest("remark", "approve");
        String seal = lou.page("").select("#remark input[name=seal]").attr("value");
        Map<String, String> form = Map.of("name", "Lou", "words", "Said once", "version", "1", "seal", seal);
        int number = number(lou.postAsNobody("/remarks", form));
        Answer again = lou.postAsNobody("/remarks", form);
        assertThat(number(again)).as("leads to the one there is").isEqualTo(number);
        assertThat(again.header("Set-Cookie"))
                .as("who did not say it is not who did")
                .isEmpty();
        assertThat(lou.page("").select(".said .w").eachText().stream().filter("Said once"::equals))
                .hasSize(1);

        String later = lou.page("").select("#remark input[name=seal]").attr("value");
        assertThat(number(lou.postAsNobody(
                        "/remarks", Map.of("name", "Lou", "words", "Said once", "version", "1", "seal", later))))
                .as("a page of its own, with the same words")
                .isNotEqualTo(number);

        Map<String, String> answer = Map.of("name", "Kim", "words", "So do I", "version", "1", "seal", later);
        int reply = number(lou.postAsNobody("/remarks/" + number + "/replies", answer));
        assertThat(number(lou.postAsNobody("/remarks/" + number + "/replies", answer)))
                .isEqualTo(reply);

        Map<String, String> approval = Map.of("name", "Zoe", "version", "1", "seal", later);
        assertThat(lou.postAsNobody("/approval", approval).status()).isEqualTo(302);
        assertThat(lou.postAsNobody("/approval", approval).status()).isEqualTo(302);
        assertThat(reviewed.approved()).contains("Zoe null").doesNotContain("Zoe (2) null");
    }

    @Test
    void remarksComeNoFasterThanSomebodyWrites() {
        GuestReview ana = reviewed.guest("remark");
        List<Integer> answers = new ArrayList<>();
        // A machine that is slow gives back some meanwhile.
        for (int i = 0; i < 3 * GuestIntroductions.MOST_AT_ONCE && !answers.contains(429); i++) {
            answers.add(ana.send("/remarks", Map.of("name", "Ana", "words", "Again " + i))
                    .status());
        }
        assertThat(answers.subList(0, GuestIntroductions.MOST_AT_ONCE)).containsOnly(302);
        assertThat(answers.getLast()).isEqualTo(429);
        assertThat(reviewed.guest("remark")
                        .send("/remarks", Map.of("name", "Noor", "words", "Elsewhere"))
                        .status())
                .as("at another link")
                .isEqualTo(302);
    }
}
