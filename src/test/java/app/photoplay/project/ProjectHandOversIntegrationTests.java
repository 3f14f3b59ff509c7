package app.photoplay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.support.ApiClient;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.TestPlans;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A film changes hands, and with it who pays: only by the will of both. */
@PhotoplayTest
class ProjectHandOversIntegrationTests {

    private static final URI HOME = URI.create("http://localhost:1/");

    private final URI address;
    private final ApplicationContext application;
    private final ProjectHandOvers handOvers;
    private final ProjectMembers members;
    private final ProjectInvitations invitations;
    private final ProjectAccess access;
    private final JdbcClient database;
    private Creator owner;
    private Creator other;
    private Creator editor;
    private ProjectId film;

    ProjectHandOversIntegrationTests(
            @LocalServerPort int port,
            @Autowired ApplicationContext application,
            @Autowired ProjectHandOvers handOvers,
            @Autowired ProjectMembers members,
            @Autowired ProjectInvitations invitations,
            @Autowired ProjectAccess access,
            @Autowired JdbcClient database) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.application = application;
        this.handOvers = handOvers;
        this.members = members;
        this.invitations = invitations;
        this.access = access;
        this.database = database;
    }

    @BeforeEach
    void aFilmHasAViewerAndAnEditor() {
        owner = Creator.signUp(application);
        other = Creator.signUp(application);
        editor = Creator.signUp(application);
        TestPlans.give(database, owner.id(), "house", 0, 300);
        film = BareProject.of(owner.id(), database);
        join(other, MemberRole.VIEWER);
        join(editor, MemberRole.EDITOR);
    }

    @Test
    void whoIsAskedOwnsNothingUntilTheySayYes() {
        owner.acts(() -> handOvers.ask(film, other.id(), HOME, Locale.ENGLISH));

        assertThat(Mailbox.of(other.email(), application).newestOf(1)).contains("films/" + film + "/people");
        assertThat(rights(other)).containsExactly(ProjectRight.VIEW);
        assertThat(rights(owner)).containsExactly(ProjectRight.values());
        assertThat(editor.does(() -> handOvers.of(film)))
                .as("is between the two")
                .isEmpty();
        refused(editor, () -> handOvers.accept(film, HOME, Locale.ENGLISH), ErrorCode.NOT_FOUND);
        refused(editor, () -> handOvers.withdraw(film, HOME, Locale.ENGLISH), ErrorCode.NOT_FOUND);
        refused(owner, () -> handOvers.accept(film, HOME, Locale.ENGLISH), ErrorCode.NOT_FOUND);
        refused(owner, () -> handOvers.ask(film, editor.id(), HOME, Locale.ENGLISH), ErrorCode.ASKED_ALREADY);

        other.acts(() -> handOvers.accept(film, HOME, Locale.ENGLISH));

        assertThat(rights(other)).containsExactly(ProjectRight.values());
        assertThat(rights(owner)).doesNotContain(ProjectRight.OWN).contains(ProjectRight.EDIT);
        assertThat(Mailbox.of(owner.email(), application).newestOf(1)).contains("Bare");
        assertThat(other.does(() -> handOvers.of(film))).isEmpty();
    }

    @Test
    void nobodySpendsAnythingOfTheNewOwnerUntilTheyAllowIt() {
        String link = link(MemberRole.EDITOR);
        handOver();
        ProjectSummary summary = owner.does(() -> access.require(film, ProjectRight.EDIT));

        for (Creator spender : List.of(owner, editor)) {
            refused(spender, () -> members.charge(summary, new BigDecimal("0.20")), ErrorCode.MEMBER_LIMIT);
        }
        refused(Creator.signUp(application), () -> invitations.accept(link), ErrorCode.NOT_FOUND);

        other.acts(() -> members.change(film, owner.id(), MemberRole.EDITOR, new BigDecimal("1")));
        owner.acts(() -> members.charge(summary, new BigDecimal("0.20")));
    }

    @Test
    void anOfferIsTakenBackDeclinedOrEndsByItself() {
        owner.acts(() -> handOvers.ask(film, other.id(), HOME, Locale.ENGLISH));
        owner.acts(() -> handOvers.withdraw(film, HOME, Locale.ENGLISH));
        refused(other, () -> handOvers.accept(film, HOME, Locale.ENGLISH), ErrorCode.NOT_FOUND);

        owner.acts(() -> handOvers.ask(film, other.id(), HOME, Locale.ENGLISH));
        assertThat(other.does(handOvers::offered))
                .singleElement()
                .satisfies(offer -> assertThat(offer)
                        .returns(film, HandOverOffer::film)
                        .returns("Bare", HandOverOffer::title)
                        .returns("A creator", HandOverOffer::owner));
        assertThat(editor.does(handOvers::offered)).isEmpty();
        other.acts(() -> handOvers.withdraw(film, HOME, Locale.ENGLISH));
        assertThat(owner.does(() -> handOvers.of(film))).isEmpty();
        assertThat(other.does(handOvers::offered)).isEmpty();
        assertThat(Mailbox.of(owner.email(), application).newestOf(1))
                .contains("A creator", "does not take over", "films/" + film + "/people");

        owner.acts(() -> handOvers.ask(film, other.id(), HOME, Locale.ENGLISH));
        database.sql("update project_hand_overs set expires_at = asked_at where project_id = ?")
                .param(film.value())
                .update();
        refused(other, () -> handOvers.accept(film, HOME, Locale.ENGLISH), ErrorCode.NOT_FOUND);
        owner.acts(() -> handOvers.ask(film, editor.id(), HOME, Locale.ENGLISH));
        owner.acts(() -> members.remove(film, editor.id(), Locale.ENGLISH));
        assertThat(owner.does(() -> handOvers.of(film)))
                .as("whoever is gone is asked no more")
                .isEmpty();
        assertThat(rights(owner)).containsExactly(ProjectRight.values());
    }

    @Test
    void onlyTheOwnerAsksAndOnlyMembers() {
        refused(editor, () -> handOvers.ask(film, editor.id(), HOME, Locale.ENGLISH), ErrorCode.NOT_FOUND);
        Creator stranger = Creator.signUp(application);
        refused(owner, () -> handOvers.ask(film, stranger.id(), HOME, Locale.ENGLISH), ErrorCode.NOT_FOUND);
    }

    @Test
    void aProgramInvitesWithdrawsAsksAndAccepts() {
        String api = "api/projects/" + film;
        ApiClient owns = owner.client(address);
        ApiClient takes = other.client(address);

        JsonNode made =
                owns.post(api + "/invitations", Map.of("role", "editor")).json();
        assertThat(made.path("address").asString()).contains("/join/");
        assertThat(made.path("expiresAt").asString()).isNotEmpty();
        JsonNode letter = owns.post(api + "/invitations", Map.of("role", "viewer", "email", "a@b.example"))
                .json();
        for (JsonNode one : List.of(made, letter)) {
            assertThat(owns.send(owns.request(api + "/invitations/"
                                            + one.path("id").asString())
                                    .DELETE())
                            .status())
                    .isEqualTo(204);
        }
        assertThat(owns.get(api + "/invitations").json())
                .as("those by which the two came")
                .hasSize(2);

        JsonNode people = takes.get(api + "/members").json();
        assertThat(people.findValuesAsString("role")).containsExactly("owner", "viewer", "editor");
        assertThat(people.findValuesAsString("name")).containsOnly("A creator");
        assertThat(people.get(0).path("person").asString()).isEqualTo(owner.id().toString());

        assertThat(owns.post(api + "/members/" + other.id() + "/hand-over").status())
                .isEqualTo(201);
        JsonNode offer = takes.get(api + "/hand-over").json();
        assertThat(offer.path("from").asString()).isEqualTo(owner.id().toString());
        assertThat(offer.path("expiresAt").asString()).isNotEmpty();
        assertThat(takes.post(api + "/hand-over/accept").status()).isEqualTo(204);
        assertThat(takes.get(api + "/members").json().get(0).path("person").asString())
                .isEqualTo(other.id().toString());
        assertThat(owns.get(api + "/hand-over").status()).isEqualTo(404);

        assertThat(limit(takes, api, "{\"role\": \"editor\"}").asDouble())
                .as("what is left out stays, the limit of the former owner above all")
                .isZero();
        assertThat(limit(takes, api, "{\"credits\": 5}").asDouble()).isEqualTo(5);
        assertThat(limit(takes, api, "{\"unlimited\": true}").isNull()).isTrue();
    }

    /** Of the former owner, after that change. */
    private JsonNode limit(ApiClient owns, String api, String change) {
        assertThat(owns.send(owns.request(api + "/members/" + owner.id())
                                .header("Content-Type", "application/json")
                                .method("PATCH", BodyPublishers.ofString(change)))
                        .status())
                .isEqualTo(204);
        for (JsonNode one : owns.get(api + "/members").json()) {
            if (one.path("person").asString().equals(owner.id().toString())) {
                return one.path("credits");
            }
        }
        throw new AssertionError("The former owner is no member");
    }

    private void handOver() {
        owner.acts(() -> handOvers.ask(film, other.id(), HOME, Locale.ENGLISH));
        other.acts(() -> handOvers.accept(film, HOME, Locale.ENGLISH));
    }

    private void join(Creator person, MemberRole role) {
        String link = link(role);
        person.does(() -> invitations.accept(link));
    }

    private String link(MemberRole role) {
        return owner.does(() -> invitations.link(film, role).path()).substring("join/".length());
    }

    private List<ProjectRight> rights(Creator person) {
        return Arrays.stream(ProjectRight.values())
                .filter(right -> person.does(() -> access.allows(film, right)))
                .toList();
    }

    private static void refused(Creator person, Runnable act, ErrorCode code) {
        assertThatThrownBy(() -> person.acts(act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
