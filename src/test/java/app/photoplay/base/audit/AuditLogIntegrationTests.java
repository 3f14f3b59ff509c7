package app.photoplay.base.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do is written down with what they do, and stays. */
@PhotoplayTest
class AuditLogIntegrationTests {

    private final AuditLog log;
    private final AuditReader reader;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationContext application;

    AuditLogIntegrationTests(
            @Autowired AuditLog log,
            @Autowired AuditReader reader,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired ApplicationContext application) {
        this.log = log;
        this.reader = reader;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.application = application;
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void anActIsReadAsItWasWritten() {
        Creator ida = Creator.signUp(application);
        UserId mara = UserId.next();

        ida.acts(() -> write(AuditAct.of("people.suspend", AuditSubject.person(mara, "Mara Kessler"))
                .because("Asked for it")
                .changing(Map.of("suspended", false), Map.of("suspended", true))));

        AuditEntry entry = reader.page(AuditFilter.about(mara), 0, 10).entries().getFirst();
        assertThat(entry.actor()).isEqualTo(ida.id());
        assertThat(entry.actorName()).isEqualTo("A creator");
        assertThat(entry.action()).isEqualTo("people.suspend");
        assertThat(entry.subject()).isEqualTo(AuditSubject.person(mara, "Mara Kessler"));
        assertThat(entry.reason()).isEqualTo("Asked for it");
        assertThat(entry.before()).isEqualTo(Map.of("suspended", false));
        assertThat(entry.after()).isEqualTo(Map.of("suspended", true));
    }

    @Test
    void anActOutsideOfATransactionIsRefused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> log.write(null, AuditAct.of("test.act", subject())));
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void anActThatFailsLeavesNoRow() {
        AuditSubject subject = subject();

        transaction.executeWithoutResult(status -> {
            log.write(null, AuditAct.of("test.act", subject));
            status.setRollbackOnly();
        });

        assertThat(reader.page(about(subject), 0, 10).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set reason = 'Another'",
                "delete from audit_entries",
                "truncate audit_entries"
            })
    void nobodyChangesARow(String statement) {
        write(AuditAct.of("test.act", subject()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entries set reason = 'Another'", "delete from audit_entries"})
    void notEvenWhereTheRoleGivesItselfTheRightBack(String statement) {
        write(AuditAct.of("test.act", subject()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("grant all on audit_entries to current_user").update();
                    jdbc.sql(statement).update();
                }))
                .withMessageContaining("append-only");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void rowsAreFoundByWhoWhatWhomAndWhen() {
        AuditSubject lamp = AuditSubject.of("setting", "lamp-100%_" + Ids.next());
        UserId ida = UserId.next();
        transaction.executeWithoutResult(status -> {
            log.write(ida, AuditAct.of("settings.change", lamp, "80").because("Winter evenings"));
            log.write(null, AuditAct.of("settings.clear", lamp));
            log.write(ida, AuditAct.of("settingsother.change", lamp));
        });

        assertThat(found(about(lamp))).containsExactly("settingsother.change", "settings.clear", "settings.change");
        assertThat(found(new AuditFilter(lamp.id() + " WINTER", null, null, null, null, null, null)))
                .containsExactly("settings.change");
        assertThat(found(new AuditFilter("lamp-100", "settings", null, "setting", lamp.id(), null, null)))
                .containsExactly("settings.clear", "settings.change");
        assertThat(found(new AuditFilter("", null, ida, null, null, null, null)))
                .containsExactly("settingsother.change", "settings.change");
        assertThat(found(new AuditFilter("", null, ida, null, null, Instant.EPOCH, Instant.EPOCH.plusSeconds(1))))
                .isEmpty();
        assertThat(found(new AuditFilter("l_mp", null, ida, null, null, null, null)))
                .isEmpty();
        assertThat(reader.page(about(lamp), 1, 1).entries())
                .extracting(AuditEntry::action)
                .containsExactly("settings.clear");
        assertThat(reader.page(about(lamp), 1, 1).total()).isEqualTo(3);
    }

    @Test
    @WithMockUser
    void creatorsDoNotReadIt() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reader.page(AuditFilter.ALL, 0, 10));
    }

    private List<String> found(AuditFilter filter) {
        List<String> actions = new ArrayList<>();
        reader.each(filter, entry -> actions.add(entry.action()));
        assertThat(reader.page(filter, 0, 100).entries())
                .extracting(AuditEntry::action)
                .isEqualTo(actions);
        return actions;
    }

    private void write(AuditAct act) {
        transaction.executeWithoutResult(status -> log.write(act));
    }

    private static AuditFilter about(AuditSubject subject) {
        return new AuditFilter("", null, null, subject.type(), subject.id(), null, null);
    }

    private static AuditSubject subject() {
        return AuditSubject.of("test", Ids.next().toString());
    }
}
