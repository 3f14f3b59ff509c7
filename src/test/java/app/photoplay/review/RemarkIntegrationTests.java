package app.photoplay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.project.ProjectId;
import app.photoplay.sharing.SharedFilm;
import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What guests and creators say about a version, end to end over HTTP, without any script. */
@PhotoplayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemarkIntegrationTests {

    private static final String PLAIN = "The lamp should go out later.";

    private final ApplicationContext application;
    private final URI address;
    private SharedFilm film;

    RemarkIntegrationTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @BeforeAll
    void aFilmIsMade() {
        film = SharedFilm.make(application, address);
        film.publish();
    }

    private GuestReview guest(JsonNode link) {
        return new GuestReview(film.guest(), SharedFilm.address(link));
    }

    private JsonNode link(String... allows) {
        return film.link(Map.of("allows", List.of(allows)));
    }

    private String remarks() {
        return "api/projects/" + film.project() + "/remarks";
    }

    private Answer put(String path, Map<String, Object> body) {
        return film.creator()
                .send(film.creator()
                        .request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private JsonNode thread(int number) {
        for (JsonNode thread : film.creator().get(remarks()).json().path("threads")) {
            if (thread.path("remark").path("number").asInt() == number) {
                return thread;
            }
        }
        throw new AssertionError("No thread " + number);
    }

    /** The number that the address behind a form that was taken ends with. */
    private static int number(Answer said) {
        assertThat(said.status()).as(said.text()).isEqualTo(302);
        return Integer.parseInt(said.header("Location").replaceFirst(".*#r", ""));
    }

    @Test
    void aGuestSaysTheirNameOnceAndWhatTheySayStandsWhereTheySawIt() {
        GuestReview ana = guest(link("remark"));
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

        JsonNode thread = thread(first);
        assertThat(thread.path("remark").path("guest").asBoolean()).isTrue();
        assertThat(thread.path("remark").path("from").asLong()).isEqualTo(2_500);
        assertThat(thread.path("remark").path("to").asLong()).isEqualTo(3_000);
        assertThat(thread.path("remark").path("shot").asInt())
                .as("what is to be seen then")
                .isPositive();
    }

    @Test
    void guestsWhoCallThemselvesAlikeAreToldApart() {
        JsonNode link = link("remark", "approve");
        GuestReview first = guest(link);
        GuestReview second = guest(link);
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
        JsonNode link = link("remark");
        GuestReview noor = guest(link);
        int number = number(noor.send("/remarks", Map.of("name", "Noor", "words", "Could it be red?", "shot", "1")));
        String id = thread(number).path("remark").path("id").asString();
        assertThat(film.creator()
                        .post(remarks() + "/" + id + "/replies", Map.of("words", "Not in this budget", "team", true))
                        .status())
                .isEqualTo(201);
        assertThat(film.creator()
                        .post(remarks() + "/" + id + "/replies", Map.of("words", "We will try.", "team", false))
                        .status())
                .isEqualTo(201);

        String page = noor.look("").text();
        assertThat(page).contains("We will try.").doesNotContain("budget");
        assertThat(thread(number).path("replies").size()).isEqualTo(2);
        assertThat(film.creator().get(remarks() + "/export.csv").text()).contains("Not in this budget", ",team,team,");
        assertThat(film.creator().get(remarks() + "/export.edl").text())
                .contains("FCM: NON-DROP FRAME", "YELLOW Noor: Could it be red?", "|C:ResolveColorYellow |M:Noor |D:1");
    }

    @Test
    void aThreadIsSettledAndOpenedAgainByItsMakerAndByTheTeamAlone() {
        JsonNode link = link("remark");
        GuestReview one = guest(link);
        int number = number(one.send("/remarks", Map.of("name", "One", "words", "Look here", "shot", "1")));
        GuestReview other = guest(link);
        number(other.send("/remarks", Map.of("name", "Other", "words", "And here", "shot", "1")));

        assertThat(other.send("/remarks/" + number + "/resolved", Map.of("resolved", "true"))
                        .status())
                .as("not theirs")
                .isEqualTo(404);
        one.send("/remarks/" + number + "/resolved", Map.of("resolved", "true"));
        assertThat(thread(number).path("resolved").asBoolean()).isTrue();
        number(other.send("/remarks/" + number + "/replies", Map.of("words", "It is not settled.")));
        assertThat(thread(number).path("resolved").asBoolean())
                .as("an answer opens it")
                .isFalse();
        String id = thread(number).path("remark").path("id").asString();
        assertThat(put(remarks() + "/" + id + "/resolved", Map.of()).status()).isEqualTo(204);
        assertThat(one.page("").select("#r" + number).hasClass("settled")).isTrue();
    }

    @Test
    void aVersionIsApprovedOnceByEachAndTakenBack() {
        JsonNode link = link("approve");
        GuestReview jonas = guest(link);
        assertThat(jonas.page("").select("#approval details.approve summary").text())
                .contains("Approve version 1");
        assertThat(jonas.send("/approval", Map.of()).status())
                .as("without a name")
                .isEqualTo(422);
        assertThat(jonas.send("/approval", Map.of("name", "Jonas")).status()).isEqualTo(302);
        assertThat(jonas.send("/approval", Map.of()).status()).isEqualTo(302);
        assertThat(jonas.send("/approval", Map.of("shot", "2")).status()).isEqualTo(302);
        assertThat(jonas.send("/approval", Map.of("shot", "99")).status()).isEqualTo(404);

        assertThat(approved()).containsExactlyInAnyOrder("Jonas null", "Jonas 2");
        Document seen = jonas.page("");
        assertThat(seen.select("#shot-2 form, #shot-3 form"))
                .extracting(form -> form.attr("action").replaceFirst(".*/s/[^/]+", ""))
                .containsExactly("/approval/withdrawal", "/approval");
        assertThat(seen.select("[action*='$'], [href*='$'], [src*='$']"))
                .as("what no template resolved")
                .isEmpty();
        assertThat(jonas.page("").select("#approval").text())
                .contains("You approved version 1")
                .doesNotContain("Approved by");
        assertThat(guest(link).page("").select("#approval").text()).contains("Approved by Jonas");

        jonas.send("/approval/withdrawal", Map.of());
        jonas.send("/approval/withdrawal", Map.of("shot", "2"));
        assertThat(approved()).isEmpty();
        assertThat(jonas.send("/remarks", Map.of("words", "May I?")).status())
                .as("what the link does not allow")
                .isEqualTo(404);
    }

    private List<String> approved() {
        List<String> approved = new ArrayList<>();
        film.creator()
                .get(remarks() + "?version=1")
                .json()
                .path("approvals")
                .forEach(one -> approved.add(one.path("name").asString() + " "
                        + (one.path("shot").isNull() ? null : one.path("shot").asInt())));
        return approved;
    }

    @Test
    void whatCannotBeTakenIsShownAgainWithTheReason() {
        GuestReview ana = guest(link("remark", "approve"));
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
    void whereShotAndTimeContradictEachOtherTheTimeIsBelieved() {
        GuestReview wren = guest(link("remark"));
        String third = wren.page("")
                .select("#remark")
                .attr("data-begins")
                .split(" ")[2]
                .split(":")[1];

        int number =
                number(wren.send("/remarks", Map.of("name", "Wren", "words", "Look here", "shot", "1", "from", third)));

        assertThat(thread(number).path("remark").path("shot").asInt()).isEqualTo(3);
    }

    @Test
    void wordsOfGuestsStayWords() {
        GuestReview eve = guest(link("remark", "approve"));
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
        assertThat(film.creator().get(remarks() + "/export.csv").text()).contains("'=cmd");
        assertThat(film.creator().get(remarks() + "/export.edl").text().lines())
                .allMatch(
                        line -> line.isEmpty()
                                || line.matches(
                                        "(TITLE: .*|FCM: .*|\\d{3}  AX .*|\\* (LOC|FROM CLIP NAME): .*|.* \\|C:\\w+ \\|M:.* \\|D:\\d+)"));
    }

    @Test
    void formsOfOtherPagesAreNotTaken() {
        JsonNode link = link("remark", "approve");
        GuestReview ana = guest(link);
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
        assertThat(guest(link("remark"))
                        .post("/remarks", Map.of("name", "Eve", "words", "Elsewhere", "seal", seal))
                        .status())
                .as("nor one of another link")
                .isEqualTo(403);
    }

    @Test
    void aFormThatIsSentTwiceIsTakenOnce() {
        GuestReview lou = guest(link("remark", "approve"));
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
        assertThat(approved()).contains("Zoe null").doesNotContain("Zoe (2) null");
    }

    @Test
    void aDrawingIsOfAPictureAndSaysSoWhereItIsNot() {
        GuestReview ana = guest(link("remark"));
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
    void aStretchOfTheFilmNamesAllItsShotsAndEachCanBecomeAnEdit() {
        GuestReview ana = guest(link("remark"));
        int number = number(
                ana.send("/remarks", Map.of("name", "Ana", "words", "This runs long", "from", "0:02", "to", "0:04")));
        assertThat(ana.page("").select("#r" + number + " .h").text()).contains("0:02–0:04, shots 1 to 2");
        JsonNode said = thread(number).path("remark");
        assertThat(said.path("shot").asInt()).isEqualTo(1);
        assertThat(said.path("lastShot").asInt()).isEqualTo(2);

        String edit = remarks() + "/" + said.path("id").asString() + "/edit";
        String first = film.creator().get(edit).json().path("words").asString();
        assertThat(film.creator().get(edit + "?shot=2").json().path("words").asString())
                .isNotEqualTo(first);
        assertThat(film.creator().get(edit + "?shot=3").status())
                .as("it is not about that one")
                .isEqualTo(404);
        for (int shot : List.of(1, 2)) {
            assertThat(put(edit + "?shot=" + shot, Map.of("words", "Shorter, " + shot))
                            .status())
                    .isEqualTo(204);
        }
        assertThat(thread(number).path("edits").size()).isEqualTo(2);
        assertThat(thread(number).path("edits").get(1).path("words").asString()).isEqualTo("Shorter, 2");
        assertThat(film.creator()
                        .send(film.creator().request(edit + "?shot=1").DELETE())
                        .status())
                .isEqualTo(204);
        assertThat(thread(number).path("edits").get(0).path("shot").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsOpenIsCountedAlikeEverywhere() {
        JsonNode link = link("remark");
        GuestReview ana = guest(link);
        number(ana.send("/remarks", Map.of("name", "Ana", "words", "On the whole, longer")));
        int settled = number(ana.send("/remarks", Map.of("words", "Is settled at once", "shot", "1")));
        ana.send("/remarks/" + settled + "/resolved", Map.of("resolved", "true"));

        JsonNode board = film.creator().get(remarks()).json();
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
        assertThat(film.creator().get(remarks() + "/export.edl?version=1").text())
                .as("what is about the whole is a marker at the first frame")
                .contains("On the whole, longer |C:ResolveColorYellow");
    }

    @Test
    void remarksComeNoFasterThanSomebodyWrites() {
        GuestReview ana = guest(link("remark"));
        List<Integer> answers = new ArrayList<>();
        // A machine that is slow gives back some meanwhile.
        for (int i = 0; i < 3 * GuestIntroductions.MOST_AT_ONCE && !answers.contains(429); i++) {
            answers.add(ana.send("/remarks", Map.of("name", "Ana", "words", "Again " + i))
                    .status());
        }
        assertThat(answers.subList(0, GuestIntroductions.MOST_AT_ONCE)).containsOnly(302);
        assertThat(answers.getLast()).isEqualTo(429);
        assertThat(guest(link("remark"))
                        .send("/remarks", Map.of("name", "Noor", "words", "Elsewhere"))
                        .status())
                .as("at another link")
                .isEqualTo(302);
    }

    @Test
    void aRemarkBecomesATakeAtItsPriceAndTheGuestSeesBoth() {
        JsonNode link = link("remark");
        GuestReview ana = guest(link);
        int number = number(ana.send("/remarks", Map.of("name", "Ana", "words", "Brighter, please", "shot", "3")));
        String edit = remarks() + "/" + thread(number).path("remark").path("id").asString() + "/edit";
        JsonNode offer = film.creator().get(edit).json();
        assertThat(put(edit, Map.of("words", offer.path("words").asString())).status())
                .as("the same words are no edit")
                .isEqualTo(422);
        assertThat(put(edit, Map.of("words", "She rows on, into bright light.")).status())
                .isEqualTo(204);
        assertThat(ana.page("").select("#r" + number + " .st").text()).isEqualTo("With the maker");
        assertThat(ana.look("/remarks/" + number + "/after/small").status())
                .as("before it is made")
                .isEqualTo(404);

        Answer accepted = film.creator()
                .post(
                        edit + "/acceptance",
                        Map.of("credits", offer.path("credits").asLong()));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(204);
        assertThat(film.creator()
                        .post(edit + "/acceptance", Map.of("credits", 99_999))
                        .status())
                .as("twice")
                .isEqualTo(409);
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        thread(number).path("edit").path("state").asString().equals("done"));

        Document page = ana.page("");
        assertThat(page.select("#r" + number + " .st").text()).isEqualTo("Done");
        assertThat(page.select("#r" + number + " .ba img")).hasSize(2);
        Answer before = ana.look("/remarks/" + number + "/before/small");
        Answer after = ana.look("/remarks/" + number + "/after/small");
        assertThat(before.status()).isEqualTo(200);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.header("Cache-Control")).isEqualTo("private, no-cache");

        film.publish();
        GuestReview newest =
                guest(film.link(Map.of("version", "latest", "allows", List.of("remark", "older-versions"))));
        assertThat(newest.page("").select("#r" + number + " .st").text()).isEqualTo("Done in version 2");
        Document compare = newest.page("/compare?a=1&b=2");
        assertThat(compare.select(".chg h2").text()).contains("One shot changed since version 1");

        film.revoke(link);
        assertThat(ana.look("/remarks/" + number + "/after/small").status()).isEqualTo(410);
        assertThat(ana.look("").status()).isEqualTo(410);
    }

    @Test
    void stillsAndSheetsAreTakenAlongWhereTheLinkLetsThem() throws IOException {
        GuestReview ana = guest(link("download-stills"));
        assertThat(ana.page("").select("a[href$=stills.zip]")).hasSize(1);

        Answer answer = ana.look("/1/stills.zip");
        assertThat(answer.status()).isEqualTo(200);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names).hasSize(4).allMatch(name -> name.matches("\\d{4}-scene-\\d\\d-[\\p{L}\\p{N}-]+\\.\\w+"));
        assertThat(guest(link("remark")).look("/1/stills.zip").status()).isEqualTo(404);

        GuestReview noor = guest(link("download-pdf"));
        assertThat(noor.page("").select("a[href$=storyboard.pdf]")).hasSize(1);
        try (PDDocument sheets = Loader.loadPDF(noor.look("/1/storyboard.pdf").bytes())) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(sheets)).contains("The bell, Version 1", "Mara waits.", "BEACH");
        }
    }

    @Test
    void othersLearnNothingOfRemarks() {
        ApiClient stranger = Creator.signUp(application).client(address);

        assertThat(stranger.get(remarks()).status()).isEqualTo(404);
        assertThat(stranger.get(remarks() + "/export.csv").status()).isEqualTo(404);
    }
}
