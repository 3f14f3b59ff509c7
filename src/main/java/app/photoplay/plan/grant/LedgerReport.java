package app.photoplay.plan.grant;

import java.util.List;

/**
 * The books as they are now.
 *
 * @param faults what is off, at most a hundred of each kind; empty where everything balances
 */
public record LedgerReport(LedgerFigures figures, List<LedgerFault> faults) {

    public LedgerReport {
        faults = List.copyOf(faults);
    }

    public boolean balanced() {
        return faults.isEmpty();
    }
}
