package app.photoplay.plan.grant;

import app.photoplay.plan.ledger.BalanceFaults;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the books balance, in themselves and against the requests that they are for. For administrators. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class LedgerCheck {

    private static final int MOST = 100;

    private final BalanceFaults balances;
    private final List<LedgerWitness> witnesses;

    LedgerCheck(BalanceFaults balances, List<LedgerWitness> witnesses) {
        this.balances = balances;
        this.witnesses = witnesses;
    }

    /** The books in figures, and what is off in them. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public LedgerReport report() {
        return new LedgerReport(balances.figures(), faults());
    }

    /** What is off now, at most a hundred of each; empty where everything balances. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<LedgerFault> faults() {
        List<LedgerFault> faults = new ArrayList<>(balances.faults(MOST));
        witnesses.forEach(witness -> faults.addAll(witness.faults(MOST)));
        return faults;
    }
}
