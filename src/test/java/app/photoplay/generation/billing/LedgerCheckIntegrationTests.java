package app.photoplay.generation.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.TillScenario;
import app.photoplay.plan.grant.LedgerCheck;
import app.photoplay.plan.grant.LedgerFault;
import app.photoplay.plan.grant.LedgerFault.Kind;
import app.photoplay.support.Creator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whether the books balance, against the requests that they are for. */
class LedgerCheckIntegrationTests extends TillScenario {

    @Autowired
    LedgerCheck check;

    @Test
    void theBooksBalanceWhileRequestsAreUnderWayAndOnceTheyAreCalledOff() {
        request(3);
        assertThat(faults()).isEmpty();

        transaction.executeWithoutResult(status -> generations.cancel(subject));

        assertThat(faults()).isEmpty();
    }

    @Test
    void whatIsOffIsFound() {
        GenerationId over = request();
        GenerationId made = request();
        jdbc.sql("update generations set state = 'CANCELLED' where id = ?")
                .param(over.value())
                .update();
        jdbc.sql("""
                        insert into credit_entries (account_id, reference, kind, amount, grant_id, at)
                        select account_id, reference, 'SETTLE', amount + 7, grant_id, now() from credit_entries
                        where reference = ? and kind = 'HOLD'
                        """).param(made.value()).update();

        assertThat(faults())
                .extracting(LedgerFault::kind, LedgerFault::reference)
                .contains(tuple(Kind.HELD_WITHOUT_REQUEST, over.value()), tuple(Kind.ENDED_TWICE, made.value()));
    }

    @Test
    void onlyAdministratorsLookIntoTheBooks() {
        Creator creator = Creator.signUp(application);

        assertThatThrownBy(() -> creator.does(check::faults)).isInstanceOf(AccessDeniedException.class);
    }

    private List<LedgerFault> faults() {
        Creator administrator = Creator.administrator(application);
        return administrator.does(check::faults).stream()
                .filter(fault -> fault.account().equals(person.value()))
                .toList();
    }
}
