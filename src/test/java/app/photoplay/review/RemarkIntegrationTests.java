package app.photoplay.review;

import static app.photoplay.review.ReviewedFilm.number;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.project.ProjectId;
import app.photoplay.sharing.SharedFilm;
import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What guests and creators say about a version, end to end over HTTP, without any script. */
@PhotoplayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemarkIntegrationTests {

    private static final String PLAIN = "The lamp should go out later.";

    private final ApplicationContext application;
    private final URI address;
    private ReviewedFilm reviewed;
    private SharedFilm film;

    RemarkIntegrationTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @BeforeAll
    void aFilmIsMade() {
        reviewed = ReviewedFilm.make(application, address);
        film = reviewed.film();
    }

    @Test
    void aGuestSaysTheirNameOnceAndWhatTheySayStandsWhereTheySawIt() {
        GuestReview ana = reviewed.guest("remark");
        assertThat(ana.look("").header("Set-Cookie"))
                .as("nothing before they act")
                .isEmpty();

        int first = number(ana.send(
                "/remarks",
                Map.of("name", "Ana", "words", PLAIN, "from", "0:02.5", "to", "3", "drawing", "10 20 30 40;500 500")));
        assertThat(ana.cookie()).startsWith("guest=");
        int second = number(ana.send("/remarks", Map.of("words", "And this shot is dark.", "shot", "2")));

        Document page = ana.page("");
        assertThat(page.select("#r" + first + " .w").text()).isEqualTo(PLAIN);
        assertThat(page.select("#r" + first).attr("data-from")).isEqualTo("2.5");
        assertThat(page.select("#r" + first).attr("data-drawing")).isEqualTo("M10 20L30 40 M500 500L500 500");
        assertThat(page.select("#r" + second + " .h").text()).contains("Ana", "shot 2");
        assertThat(page.select("#remark input[name=name]")).as("asked once").isEmpty();
        assertThat(page.select("#shot-2 .rk").text()).isEqualTo("1");
        assertThat(page.text()).contains("You are Ana here");

        JsonNode thread = reviewed.thread(first);
        assertThat(thread.path("remark").path("guest").asBoolean()).isTrue();
        assertThat(thread.path("remark").path("from").asLong()).isEqualTo(2_500);
        assertThat(thread.path("remark").path("to").asLong()).isEqualTo(3_000);
        assertThat(thread.path("remark").path("shot").asInt())
                .as("what is to be seen then")
                .isPositive();
    }

    @Test
    void guestsWhoCallThemselvesAlikeAreToldApart() {
        JsonNode link = reviewed.link("remark", "approve");
        GuestReview first = reviewed.guest(link);
        GuestReview second = reviewed.guest(link);
        int one = number(first.send("/remarks", Map.of("name", "Ottoline", "words", "One", "shot", "1")));
        int two = number(second.send("/remarks", Map.of("name", "ottoline", "words", "Two", "shot", "1")));
        int three = number(first.send("/remarks", Map.of("words", "Three", "shot", "1")));

        Document page = second.page("");
        assertThat(page.select("#r" + one + " .h b").text()).isEqualTo("Ottoline");
        assertThat(page.select("#r" + two + " .h b").text()).isEqualTo("ottoline (2)");
        assertThat(page.select("#r" + three + " .h b").text()).isEqualTo("Ottoline");
        assertThat(page.text()).contains("You are ottoline (2) here");
        for (JsonNode counted : film.creator().get(film.path()).json().path("links")) {
            if (counted.path("id").equals(link.path("id"))) {
                assertThat(counted.path("people").asInt())
                        .as("from one address")
                        .isEqualTo(2);
            }
        }
        assertThat(second.page("?said")
                        .select("#r" + two + " .new, [role=status].sent")
                        .eachText())
                .as("they see that it arrived")
                .hasSize(2);
    }

    @Test
    void whatIsForTheTeamNeverLeavesToGuests() {
        JsonNode link = reviewed.link("remark");
        GuestReview noor = reviewed.guest(link);
        int number = number(noor.send("/remarks", Map.of("name", "Noor", "words", "Could it be red?", "shot", "1")));
        String id = reviewed.thread(number).path("remark").path("id").asString();
        assertThat(film.creator()
                        .post(
                                reviewed.remarks() + "/" + id + "/replies",
                                Map.of("words", "Not in this budget", "team", true))
                        .status())
                .isEqualTo(201);
        assertThat(film.creator()
                        .post(
                                reviewed.remarks() + "/" + id + "/replies",
                                Map.of("words", "We will try.", "team", false))
                        .status())
                .isEqualTo(201);

        String page = noor.look("").text();
        assertThat(page).contains("We will try.").doesNotContain("budget");
        assertThat(reviewed.thread(number).path("replies").size()).isEqualTo(2);
        assertThat(film.creator().get(reviewed.remarks() + "/export.csv").text())
                .contains("Not in this budget", ",team,team,");
        assertThat(film.creator().get(reviewed.remarks() + "/export.edl").text())
                .contains("FCM: NON-DROP FRAME", "YELLOW Noor: Could it be red?", "|C:ResolveColorYellow |M:Noor |D:1");
    }

    @Test
    void aThreadIsSettledAndOpenedAgainByItsMakerAndByTheTeamAlone() {
        JsonNode link = reviewed.link("remark");
        GuestReview one = reviewed.guest(link);
        int number = number(one.send("/remarks", Map.of("name", "One", "words", "Look here", "shot", "1")));
        GuestReview other = reviewed.guest(link);
        number(other.send("/remarks", Map.of("name", "Other", "words", "And here", "shot", "1")));

        assertThat(other.send("/remarks/" + number + "/resolved", Map.of("resolved", "true"))
                        .status())
                .as("not theirs")
                .isEqualTo(404);
        one.send("/remarks/" + number + "/resolved", Map.of("resolved", "true"));
        assertThat(reviewed.thread(number).path("resolved").asBoolean()).isTrue();
        number(other.send("/remarks/" + number + "/replies", Map.of("words", "It is not settled.")));
        assertThat(reviewed.thread(number).path("resolved").asBoolean())
                .as("an answer opens it")
                .isFalse();
        String id = reviewed.thread(number).path("remark").path("id").asString();
        assertThat(reviewed.put(reviewed.remarks() + "/" + id + "/resolved", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(one.page("").select("#r" + number).hasClass("settled")).isTrue();
    }

    @Test
    void whereShotAndTimeContradictEachOtherTheTimeIsBelieved() {
        GuestReview wren = reviewed.guest("remark");
        String third = wren.page("")
                .select("#remark")
                .attr("data-begins")
                .split(" ")[2]
                .split(":")[1];

        int number =
                number(wren.send("/remarks", Map.of("name", "Wren", "words", "Look here", "shot", "1", "from", third)));

        assertThat(reviewed.thread(number).path("remark").path("shot").asInt()).isEqualTo(3);
    }

    @Test
    void aDrawingIsOfAPictureAndSaysSoWhereItIsNot() {
        GuestReview ana = reviewed.guest("remark");
        Answer nowhere = ana.send("/remarks", Map.of("name", "Ana", "words", "Up here", "drawing", "10 20 30 40"));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.text()).contains("which moment").doesNotContain("Draw less");
        int opening = number(ana.send(
                "/remarks", Map.of("name", "Ana", "words", "The card", "from", "0:00", "drawing", "10 20 30 40")));
        assertThat(ana.page("").select("#r" + opening).attr("data-from")).isEqualTo("0");
        assertThat(ana.page("").select("#r" + opening).attr("data-drawing")).isNotEmpty();

        Document refused = Jsoup.parse(
                ana.send("/remarks", Map.of("name", "Ana", "words", "Up", "from", "0:02", "drawing", "9 9 9"))
                        .text());
        assertThat(refused.select("#remark input[name=drawing]").attr("value"))
                .as("what is no drawing does not come along again")
                .isEmpty();
        assertThat(ana.page("").select("#remark").attr("data-begins").split(" "))
                .as("when each shot is to be seen")
                .hasSize(4);
    }

    @Test
    void whatIsOpenIsCountedAlikeEverywhere() {
        JsonNode link = reviewed.link("remark");
        GuestReview ana = reviewed.guest(link);
        number(ana.send("/remarks", Map.of("name", "Ana", "words", "On the whole, longer")));
        int settled = number(ana.send("/remarks", Map.of("words", "Is settled at once", "shot", "1")));
        ana.send("/remarks/" + settled + "/resolved", Map.of("resolved", "true"));

        JsonNode board = film.creator().get(reviewed.remarks()).json();
        long open = 0;
        for (JsonNode thread : board.path("threads")) {
            boolean done = thread.path("edit").path("state").asString().equals("done");
            open += thread.path("resolved").asBoolean() || done ? 0 : 1;
        }
        assertThat(board.path("open").asLong()).isEqualTo(open);
        assertThat(application
                        .getBean(OpenThreads.class)
                        .of(new ProjectId(UUID.fromString(film.project())))
                        .all())
                .as("on the page of the film")
                .isEqualTo((int) open);
        assertThat(film.creator()
                        .get(reviewed.remarks() + "/export.edl?version=1")
                        .text())
                .as("what is about the whole is a marker at the first frame")
                .contains("On the whole, longer |C:ResolveColorYellow");
    }

    @Test
    void othersLearnNothingOfRemarks() {
        ApiClient stranger = Creator.signUp(application).client(address);

        assertThat(stranger.get(reviewed.remarks()).status()).isEqualTo(404);
        assertThat(stranger.get(reviewed.remarks() + "/export.csv").status()).isEqualTo(404);
    }
}
