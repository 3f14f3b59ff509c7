package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.photoplay.account.Role;
import app.photoplay.account.Scheme;
import app.photoplay.account.administrator.AccountDesk;
import app.photoplay.account.profile.Accounts;
import app.photoplay.account.session.Impersonation;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditEntry;
import app.photoplay.base.audit.AuditFilter;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditReader;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectInvitations;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.sharing.Publications;
import app.photoplay.sharing.ShareLinks;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** An administrator who looks at somebody's screens sees all of it and changes nothing, by whatever door. */
@PhotoplayTest
class ImpersonationIntegrationTests {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Autowired
    Impersonation viewing;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AuditReader audit;

    @Autowired
    AuditLog log;

    @Autowired
    AccountDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    ProjectAccess access;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext application;

    private final MockHttpSession session = new MockHttpSession();
    private Creator ida;
    private Creator mara;

    @BeforeEach
    void idaLooksAtMarasScreens() {
        ida = Creator.administrator(application);
        mara = Creator.signUp(application);
        ida.acts(() -> viewing.begin(mara.id(), session));
    }

    @AfterEach
    void nobodyIsLeft() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sheIsWhoIsLookedAtWithoutAnyRightOfHerOwn() {
        takeSeat();

        assertThat(currentUser.id()).isEqualTo(mara.id());
        assertThat(currentUser.viewer()).contains(ida.id());
        assertThat(accounts.me())
                .hasValueSatisfying(me -> assertThat(me.email()).isEqualTo(mara.email()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.page(AuditFilter.ALL, 0, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> viewing.begin(ida.id(), session));
    }

    @Test
    void beginAndEndAreWrittenDown() {
        takeSeat();

        assertThat(viewing.end(session)).isEqualTo(mara.id());

        assertThat(entries()).extracting(AuditEntry::action).containsExactly("people.view-end", "people.view");
        assertThat(entries()).extracting(AuditEntry::actor).containsOnly(ida.id());
        takeSeat();
        assertThat(currentUser.id()).isEqualTo(ida.id());
        assertThat(currentUser.viewer()).isEmpty();
    }

    @Test
    void aSessionThatEndsIsWrittenDownToo() {
        application
                .getBeansOfType(HttpSessionListener.class)
                .values()
                .forEach(listener -> listener.sessionDestroyed(new HttpSessionEvent(session)));

        assertThat(entries()).extracting(AuditEntry::action).containsExactly("people.view-end", "people.view");
    }

    /** Whatever code is reached: the database takes no write from this seat, into no table, in no way. */
    @Test
    void noTableTakesAWrite() {
        List<String> tables = jdbc.sql("""
                        select format('%I', table_name) from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list();
        assertThat(tables).hasSizeGreaterThan(20);
        takeSeat();

        assertThat(jdbc.sql("select count(*) from users").query(Long.class).single())
                .isPositive();
        for (String table : tables) {
            assertRefusedByTheDatabase("delete from " + table);
            assertRefusedByTheDatabase("insert into " + table + " default values");
        }
        assertRefusedByTheDatabase("create table something (id int)");
        assertRefusedByTheDatabase("select nextval(pg_get_serial_sequence('audit_entries', 'id'))");
        assertRefusedByTheDatabase("select 1 from users for update");
    }

    /** Every command there is by HTTP, found where the product registers them. */
    @Test
    void noCommandPassesByHttp() throws Exception {
        MockMvc http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) application)
                .apply(springSecurity())
                .build();
        List<Door> commands = new Doors(application)
                .all().stream()
                        .filter(door -> door.route().startsWith("/api/"))
                        .filter(door ->
                                List.of("POST", "PUT", "PATCH", "DELETE").contains(door.method()))
                        .toList();
        assertThat(commands).hasSizeGreaterThan(20);

        for (Door command : commands) {
            String path =
                    command.route().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            MockHttpServletResponse answer = http.perform(request(HttpMethod.valueOf(command.method()), path)
                            .session(session)
                            .with(csrf())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getContentAsString()).as(command.toString()).contains("viewing-only");
            assertThat(answer.getStatus()).as(command.toString()).isEqualTo(403);
        }
    }

    @Test
    void whatAnOwnerAloneSeesIsSeenToo() {
        ProjectId film = BareProject.of(mara.id(), jdbc);
        ProjectId other = BareProject.of(ida.id(), jdbc);
        takeSeat();

        assertThat(access.own()).extracting(ProjectSummary::id).containsExactly(film);
        assertThat(application.getBean(ProjectInvitations.class).of(film)).isEmpty();
        assertThat(application.getBean(ProjectInvitations.class).refused(film)).isPresent();
        assertThat(application.getBean(ShareLinks.class).of(film)).isEmpty();
        assertThat(application.getBean(Publications.class).standing(film).versions())
                .isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> application.getBean(ShareLinks.class).of(other))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void whatIsLookedAtIsReadAndNotEdited() {
        ProjectId film = BareProject.of(mara.id(), jdbc);
        takeSeat();

        assertThat(access.allows(film, ProjectRight.VIEW)).isTrue();
        for (ProjectRight right : List.of(ProjectRight.COMMENT, ProjectRight.EDIT, ProjectRight.OWN)) {
            assertThat(access.allows(film, right)).isFalse();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> access.require(film, right))
                    .extracting(Refusal::code)
                    .isEqualTo(ErrorCode.VIEWING_ONLY);
        }
    }

    @Test
    void notEvenTheLightIsChanged() {
        takeSeat();

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> accounts.light(Scheme.LIGHT));

        assertThat(accounts.me())
                .hasValueSatisfying(me -> assertThat(me.scheme()).isEqualTo(Scheme.DARK));
    }

    @Test
    void whoIsNoAdministratorAnyMoreSeesNothingAtTheNextRequest() throws Exception {
        MockMvc http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) application)
                .apply(springSecurity())
                .build();
        var question =
                request(HttpMethod.GET, "/api/projects/" + UUID.randomUUID()).session(session);
        assertThat(http.perform(question).andReturn().getResponse().getStatus()).isEqualTo(404);

        Creator other = Creator.administrator(application);
        other.acts(() -> desk.appoint(ida.id(), Role.CREATOR));

        assertThat(http.perform(question).andReturn().getResponse().getStatus()).isEqualTo(401);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void othersWriteMeanwhile() {
        takeSeat();
        assertRefusedByTheDatabase("delete from outbox");
        SecurityContextHolder.clearContext();

        transaction.executeWithoutResult(status -> log.write(
                null,
                AuditAct.of("test.act", AuditSubject.of("test", UserId.next().toString()))));
    }

    private void assertRefusedByTheDatabase(String statement) {
        assertThatExceptionOfType(RuntimeException.class)
                .as(statement)
                .isThrownBy(() -> jdbc.sql(statement).query((row, n) -> n).list())
                .havingRootCause()
                .withMessageContaining("read-only transaction");
        assertThatExceptionOfType(RuntimeException.class)
                .as(statement)
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql(statement).query((row, n) -> n).list()))
                .havingRootCause()
                .withMessageContaining("read-only transaction");
    }

    /** What the next request of this session would be. */
    private void takeSeat() {
        SecurityContextHolder.setContext((SecurityContext) Objects.requireNonNull(session.getAttribute(CONTEXT)));
    }

    private List<AuditEntry> entries() {
        return ida.does(() -> audit.page(AuditFilter.about(mara.id()), 0, 50)).entries();
    }
}
