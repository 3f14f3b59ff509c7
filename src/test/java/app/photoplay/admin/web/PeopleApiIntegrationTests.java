package app.photoplay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What an administrator does in the browser, a program of theirs does by HTTP. */
@PhotoplayTest
class PeopleApiIntegrationTests {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private ApiClient ida;
    private Creator mara;
    private String file;

    @BeforeEach
    void people() {
        ida = Creator.administrator(application).client(address());
        mara = Creator.signUp(application);
        file = "api/admin/people/" + mara.id();
    }

    @Test
    void somebodyIsFoundAndRead() {
        Answer found = ida.get("api/admin/people?state=active&size=1&q=" + mara.email());
        assertThat(found.json().path("total").asInt()).isEqualTo(1);
        assertThat(found.json().at("/people/0/id").asString())
                .isEqualTo(mara.id().toString());

        assertThat(ida.get(file).json().path("email").asString()).isEqualTo(mara.email());
        assertThat(ida.get(file).json().path("role").asString()).isEqualTo("creator");
    }

    @Test
    void creditsAreGrantedAndTaken() {
        double before = ida.get(file).json().path("available").asDouble();

        Answer granted = ida.post(
                file + "/grant", Map.of("credits", 100, "until", "2099-02-28T00:00:00Z", "reason", "Two late films"));
        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.json().path("available").asDouble()).isEqualTo(before + 100);

        Answer taken = ida.post(file + "/take", Map.of("credits", 0.5, "reason", "Given twice"));
        assertThat(taken.json().path("available").asDouble()).isEqualTo(before + 99.5);
    }

    @Test
    void planRoleAndStandingAreDecided() {
        Answer moved = ida.post(file + "/plan", Map.of("plan", "studio"));
        assertThat(moved.json().path("plan").asString()).isEqualTo("studio");
        Answer appointed = ida.post(file + "/role", Map.of("role", "admin"));
        assertThat(appointed.json().path("role").asString()).isEqualTo("admin");
        assertThat(ida.post(file + "/role", Map.of("role", "creator")).status()).isEqualTo(200);
        Answer suspended = ida.post(file + "/suspend", Map.of("reason", "Asked for it"));
        assertThat(suspended.json().path("suspendedReason").asString()).isEqualTo("Asked for it");
        Answer lifted = ida.post(file + "/lift", Map.of("reason", "Sorted out"));
        assertThat(lifted.json().path("suspended").isNull()).isTrue();
        assertThat(ida.post(file + "/sign-out").status()).isEqualTo(200);
    }

    @Test
    void whatCannotBeIsAProblemThatNamesItsField() {
        assertProblem(ida.post(file + "/grant", Map.of("credits", -1, "reason", "Two late films")), "credits");
        assertProblem(ida.post(file + "/grant", Map.of("credits", 0.001, "reason", "Two late films")), "credits");
        assertProblem(ida.post(file + "/grant", Map.of("credits", 1, "reason", " ")), "reason");
        assertProblem(ida.post(file + "/grant", Map.of("credits", 1)), "reason");
        assertProblem(ida.post(file + "/suspend", Map.of("reason", "two\nlines")), "reason");
        assertProblem(ida.post(file + "/role", Map.of("role", "owner")), "role");
        assertProblem(ida.post(file + "/plan", Map.of("plan", "nothing")), "plan");
        assertProblem(ida.get("api/admin/people?state=happy"), "state");
        assertThat(ida.get("api/admin/people?size=1000").status()).isEqualTo(422);
        assertThat(ida.get("api/admin/audit?from=yesterday").status()).isEqualTo(422);
    }

    @Test
    void theAuditIsReadPageByPageAndTakenAwayWithoutFormulas() {
        ida.post(file + "/suspend", Map.of("reason", "=HYPERLINK(\"http://bad.example\")"));

        Answer page = ida.get("api/admin/audit?person=" + mara.id() + "&what=people");
        assertThat(page.json().path("total").asInt()).isEqualTo(1);
        assertThat(page.json().at("/entries/0/action").asString()).isEqualTo("people.suspend");

        Answer csv = ida.get("api/admin/audit.csv?person=" + mara.id());
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines().count()).isEqualTo(2);
        assertThat(csv.text()).contains("people.suspend").contains("\"'=HYPERLINK(\"\"http://bad.example\"\")\"");
    }

    private static void assertProblem(Answer answer, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("fields").has(field)).as(answer.text()).isTrue();
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/");
    }
}
