package app.photoplay.review;

import static app.photoplay.review.ReviewedFilm.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.sharing.SharedFilm;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.PhotoplayTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What becomes of a review: an approval, an edit at its price, a take that its guest sees, files that are taken along. */
@PhotoplayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewOutcomeIntegrationTests {

    private final ApplicationContext application;
    private final URI address;
    private ReviewedFilm reviewed;
    private SharedFilm film;

    ReviewOutcomeIntegrationTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @BeforeAll
    void aFilmIsMade() {
        reviewed = ReviewedFilm.make(application, address);
        film = reviewed.film();
    }

    @Test
    void aVersionIsApprovedOnceByEachAndTakenBack() {
        JsonNode link = reviewed.link("approve");
        GuestReview jonas = reviewed.guest(link);
        assertThat(jonas.page("").select("#approval details.approve summary").text())
                .contains("Approve version 1");
        assertThat(jonas.send("/approval", Map.of()).status())
                .as("without a name")
                .isEqualTo(422);
        assertThat(jonas.send("/approval", Map.of("name", "Jonas")).status()).isEqualTo(302);
        assertThat(jonas.send("/approval", Map.of()).status()).isEqualTo(302);
        assertThat(jonas.send("/approval", Map.of("shot", "2")).status()).isEqualTo(302);
        assertThat(jonas.send("/approval", Map.of("shot", "99")).status()).isEqualTo(404);

        assertThat(reviewed.approved()).containsExactlyInAnyOrder("Jonas null", "Jonas 2");
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
        assertThat(reviewed.guest(link).page("").select("#approval").text()).contains("Approved by Jonas");

        jonas.send("/approval/withdrawal", Map.of());
        jonas.send("/approval/withdrawal", Map.of("shot", "2"));
        assertThat(reviewed.approved()).isEmpty();
        assertThat(jonas.send("/remarks", Map.of("words", "May I?")).status())
                .as("what the link does not allow")
                .isEqualTo(404);
    }

    @Test
    void aStretchOfTheFilmNamesAllItsShotsAndEachCanBecomeAnEdit() {
        GuestReview ana = reviewed.guest("remark");
        int number = number(
                ana.send("/remarks", Map.of("name", "Ana", "words", "This runs long", "from", "0:02", "to", "0:04")));
        assertThat(ana.page("").select("#r" + number + " .h").text()).contains("0:02–0:04, shots 1 to 2");
        JsonNode said = reviewed.thread(number).path("remark");
        assertThat(said.path("shot").asInt()).isEqualTo(1);
        assertThat(said.path("lastShot").asInt()).isEqualTo(2);

        String edit = reviewed.remarks() + "/" + said.path("id").asString() + "/edit";
        String first = film.creator().get(edit).json().path("words").asString();
        assertThat(film.creator().get(edit + "?shot=2").json().path("words").asString())
                .isNotEqualTo(first);
        assertThat(film.creator().get(edit + "?shot=3").status())
                .as("it is not about that one")
                .isEqualTo(404);
        for (int shot : List.of(1, 2)) {
            assertThat(reviewed.put(edit + "?shot=" + shot, Map.of("words", "Shorter, " + shot))
                            .status())
                    .isEqualTo(204);
        }
        assertThat(reviewed.thread(number).path("edits").size()).isEqualTo(2);
        assertThat(reviewed.thread(number).path("edits").get(1).path("words").asString())
                .isEqualTo("Shorter, 2");
        assertThat(film.creator()
                        .send(film.creator().request(edit + "?shot=1").DELETE())
                        .status())
                .isEqualTo(204);
        assertThat(reviewed.thread(number).path("edits").get(0).path("shot").asInt())
                .isEqualTo(2);
    }

    @Test
    void aRemarkBecomesATakeAtItsPriceAndTheGuestSeesBoth() {
        JsonNode link = reviewed.link("remark");
        GuestReview ana = reviewed.guest(link);
        int number = number(ana.send("/remarks", Map.of("name", "Ana", "words", "Brighter, please", "shot", "3")));
        String edit = reviewed.remarks() + "/"
                + reviewed.thread(number).path("remark").path("id").asString() + "/edit";
        JsonNode offer = film.creator().get(edit).json();
        assertThat(reviewed.put(edit, Map.of("words", offer.path("words").asString()))
                        .status())
                .as("the same words are no edit")
                .isEqualTo(422);
        assertThat(reviewed.put(edit, Map.of("words", "She rows on, into bright light."))
                        .status())
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
                .until(() -> reviewed.thread(number)
                        .path("edit")
                        .path("state")
                        .asString()
                        .equals("done"));

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
                reviewed.guest(film.link(Map.of("version", "latest", "allows", List.of("remark", "older-versions"))));
        assertThat(newest.page("").select("#r" + number + " .st").text()).isEqualTo("Done in version 2");
        Document compare = newest.page("/compare?a=1&b=2");
        assertThat(compare.select(".chg h2").text()).contains("One shot changed since version 1");

        film.revoke(link);
        assertThat(ana.look("/remarks/" + number + "/after/small").status()).isEqualTo(410);
        assertThat(ana.look("").status()).isEqualTo(410);
    }

    @Test
    void stillsAndSheetsAreTakenAlongWhereTheLinkLetsThem() throws IOException {
        GuestReview ana = reviewed.guest("download-stills");
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
        assertThat(reviewed.guest("remark").look("/1/stills.zip").status()).isEqualTo(404);

        GuestReview noor = reviewed.guest("download-pdf");
        assertThat(noor.page("").select("a[href$=storyboard.pdf]")).hasSize(1);
        try (PDDocument sheets = Loader.loadPDF(noor.look("/1/storyboard.pdf").bytes())) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(sheets)).contains("The bell, Version 1", "Mara waits.", "BEACH");
        }
    }
}
