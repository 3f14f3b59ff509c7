package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.account.administrator.AccountDesk;
import app.photoplay.base.web.AddressThrottle;
import app.photoplay.bench.FalWiring;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectInvitations;
import app.photoplay.shell.AccessTable.Actor;
import app.photoplay.shell.AccessTable.Row;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.TestPlans;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;

/** Every door of a product that has all of them, the hooks of a provider included, against the one table of access. */
@PhotoplayTest
class AccessTableIntegrationTests {

    private static final FalStandin FAL = FalStandin.start(StandinOptions.defaults());

    /** Files that are there, for routes that lead to many. */
    private static final Map<String, String> FILES = Map.of(
            "/styles/**", "/styles/tokens.css",
            "/scripts/**", "/scripts/frame.js",
            "/images/**", "/images/hero-960.webp",
            "/actuator/health/**", "/actuator/health/liveness",
            "/icons/**", "/icons/photoplay.svg",
            "/aura/**", "/aura/aura.css");

    /** What is sent where an empty object would not get as far as the question who sends it. */
    private static final Map<String, String> BODIES = Map.of("/api/admin/requests/{id}/settle", "{\"charged\": false}");

    private final AccessTable table = AccessTable.read();
    private final ApplicationContext application;
    private final URI address;

    AccessTableIntegrationTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @DynamicPropertySource
    static void fal(DynamicPropertyRegistry properties) {
        FalWiring.register(properties, FAL);
        // With a key of its own it would be for oneself, where nobody has a plan.
        properties.add("photoplay.installation", () -> "public");
        properties.add("photoplay.generation.first-wait", () -> "50ms");
    }

    @AfterAll
    static void stop() {
        FAL.close();
    }

    @Test
    void everyDoorHasItsRowAndEveryRowItsDoor() {
        assertThat(table.rows().stream().map(Row::door).map(Door::toString))
                .containsExactlyInAnyOrderElementsOf(new Doors(application)
                        .all().stream().map(Door::toString).toList());
    }

    @Test
    void everybodyIsAnsweredAsTheTableSays() {
        Creator owner = Creator.signUp(application);
        // What an editor changes is not to be missed by the owner.
        Map<String, String> film = property(owner, "The Lamp");
        Map<String, String> anotherFilm = property(owner, "The Fog");
        application
                .getBean(JdbcClient.class)
                .sql("insert into user_portraits (user_id, jpeg, changed_at) values (?, 'a picture', now())")
                .param(owner.id().value())
                .update();
        // A team from now on; what it costs is not paid, and nothing more is to be made.
        TestPlans.subscribe(application.getBean(JdbcClient.class), owner.id(), "studio");
        Map<Actor, Creator> people = new EnumMap<>(Actor.class);
        people.put(Actor.CREATOR, Creator.signUp(application));
        people.put(Actor.VIEWER, member(owner, film, MemberRole.VIEWER));
        people.put(Actor.REVIEWER, member(owner, film, MemberRole.REVIEWER));
        people.put(Actor.EDITOR, member(owner, anotherFilm, MemberRole.EDITOR));
        people.put(Actor.OWNER, owner);
        people.put(Actor.SUSPENDED, member(owner, film, MemberRole.EDITOR));
        people.put(Actor.ADMINISTRATOR, Creator.administrator(application));

        Map<Actor, List<String>> answered = new EnumMap<>(Actor.class);
        // The owner comes last, who may change what the others find.
        for (Actor actor : List.of(
                Actor.NOBODY,
                Actor.CREATOR,
                Actor.VIEWER,
                Actor.REVIEWER,
                Actor.EDITOR,
                Actor.SUSPENDED,
                Actor.ADMINISTRATOR,
                Actor.OWNER)) {
            forgetGuesses();
            Caller caller = caller(actor, people);
            Map<String, String> property = actor == Actor.EDITOR ? anotherFilm : film;
            answered.put(
                    actor,
                    table.rows().stream()
                            .map(row -> answer(caller, row.door(), property))
                            .toList());
        }

        assertThat(IntStream.range(0, table.rows().size())
                        .mapToObj(n -> new Row(table.rows().get(n).door(), cells(answered, n)).toString()))
                .containsExactlyElementsOf(
                        table.rows().stream().map(Row::toString).toList());
    }

    /** All of them come from one network, and guess at links of guests more often than one may from there. */
    private void forgetGuesses() {
        ReflectionTestUtils.setField(
                AopTestUtils.<Object>getUltimateTargetObject(application.getBean("guestAccess")),
                "guesses",
                new AddressThrottle(application.getBean(Clock.class)));
    }

    private static Map<Actor, String> cells(Map<Actor, List<String>> answered, int row) {
        Map<Actor, String> cells = new EnumMap<>(Actor.class);
        answered.forEach((actor, answers) -> cells.put(actor, answers.get(row)));
        return cells;
    }

    private Caller caller(Actor actor, Map<Actor, Creator> people) {
        if (actor == Actor.NOBODY) {
            return Caller.nobody(address);
        }
        Creator person = Objects.requireNonNull(people.get(actor));
        Caller caller = Caller.as(person, address);
        if (actor == Actor.SUSPENDED) {
            AccountDesk desk = application.getBean(AccountDesk.class);
            Objects.requireNonNull(people.get(Actor.ADMINISTRATOR)).acts(() -> desk.suspend(person.id(), "Spam"));
            // The session learns of it once; from then on there is none.
            caller.answer("GET", "/", "");
        }
        return caller;
    }

    private Creator member(Creator owner, Map<String, String> film, MemberRole role) {
        Creator person = Creator.signUp(application);
        ProjectId project = new ProjectId(
                UUID.fromString(Objects.requireNonNull(film.get("/films/:id")).substring("/films/".length())));
        ProjectInvitations invitations = application.getBean(ProjectInvitations.class);
        String link = owner.does(() -> invitations.link(project, role).path());
        person.does(() -> invitations.accept(link.substring("join/".length())));
        return person;
    }

    private String answer(Caller caller, Door door, Map<String, String> property) {
        String path = FILES.getOrDefault(door.route(), door.route());
        for (Map.Entry<String, String> one : property.entrySet()) {
            path = path.replace(one.getKey(), one.getValue());
        }
        String there = path.replaceAll("\\*+", "nothing-there");
        if (!door.method().equals(Door.SCREEN)) {
            return caller.answer(door.method(), there, BODIES.getOrDefault(door.route(), "{}"));
        }
        String shown =
                caller.screen(there, List.of(word("shell.not-found"), word("shell.refused"), word("shell.unexpected")));
        return shown.equals(word("shell.not-found")) ? "not-found" : shown;
    }

    private String word(String key) {
        return application.getBean(MessageSource.class).getMessage(key, new Object[0], Locale.ENGLISH);
    }

    /** A film with a shot, up to its clips: what stands in a route, and what is there for it. */
    private Map<String, String> property(Creator person, String title) {
        ApiClient owner = person.client(address);
        ApiClient.Answer accepted = owner.post(
                "api/conversions", Map.of("text", "Mara waits in the fog.", "title", title, "gate", "clips"));
        String conversion = accepted.json().path("id").asString();
        JsonNode made = await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> owner.get("api/conversions/" + conversion).json(),
                        now -> now.path("state").asString().equals("at-gate"));
        String project = made.path("project").asString();
        String shot = owner.get("api/projects/" + project)
                .json()
                .at("/scenes/0/shots/0/id")
                .asString();
        String generation = application
                .getBean(JdbcClient.class)
                .sql(
                        "select g.id from generations g join takes t on t.generation_id = g.id where t.shot_id = ? and t.kind = 'CLIP'")
                .param(UUID.fromString(shot))
                .query(String.class)
                .single();
        // A clip bears the id of the request that made it.
        return Map.ofEntries(
                Map.entry("/api/conversions/{id}", "/api/conversions/" + conversion),
                Map.entry("/api/projects/{id}", "/api/projects/" + project),
                Map.entry("/media/{id}", "/media/" + generation),
                Map.entry("/api/admin/requests/{id}", "/api/admin/requests/" + generation),
                Map.entry("/api/admin/people/{id}", "/api/admin/people/" + UUID.randomUUID()),
                Map.entry("/api/admin/queue/requests/{id}", "/api/admin/queue/requests/" + generation),
                Map.entry("{setting}", "no.such-setting"),
                Map.entry("{flag}", "no-such-flag"),
                Map.entry("{plan}", "no-such-plan"),
                Map.entry("/requests/receipts", "/requests/receipts?project=" + project),
                Map.entry("/tokens/{id}", "/tokens/" + UUID.randomUUID()),
                Map.entry("/payments/{id}", "/payments/" + UUID.randomUUID()),
                Map.entry("{generation}", generation),
                Map.entry("{asset}", generation),
                Map.entry("{portrayed}", person.id().toString()),
                Map.entry("{act}", UUID.randomUUID().toString()),
                Map.entry("{package}", UUID.randomUUID().toString()),
                Map.entry("{token}", UUID.randomUUID().toString()),
                Map.entry("{export}", UUID.randomUUID().toString()),
                Map.entry("{invitation}", UUID.randomUUID().toString()),
                Map.entry(":token", UUID.randomUUID().toString()),
                Map.entry("{grant}", UUID.randomUUID().toString()),
                Map.entry("{link}", UUID.randomUUID().toString()),
                Map.entry("{version}", "1"),
                Map.entry("{number}", "1"),
                Map.entry("{size}", "small"),
                Map.entry("{attempt}", "1"),
                Map.entry("{shot}", shot),
                Map.entry(":shot", shot),
                Map.entry("/films/:id", "/films/" + project),
                Map.entry("{take}", UUID.randomUUID().toString()),
                Map.entry("{scene}", UUID.randomUUID().toString()),
                Map.entry("{person}", UUID.randomUUID().toString()),
                Map.entry("{place}", UUID.randomUUID().toString()),
                Map.entry("{remark}", UUID.randomUUID().toString()));
    }
}
