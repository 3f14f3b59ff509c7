package app.photoplay.admin.web;

import app.photoplay.base.KebabCase;
import app.photoplay.plan.Credits;
import app.photoplay.plan.grant.LedgerCheck;
import app.photoplay.plan.grant.LedgerFault;
import app.photoplay.plan.grant.LedgerFigures;
import app.photoplay.plan.grant.LedgerReport;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the books of credits balance. */
@RestController
@RequestMapping("/api/admin/ledger")
@PreAuthorize("hasRole('ADMIN')")
class LedgerController {

    private final LedgerCheck check;

    LedgerController(LedgerCheck check) {
        this.check = check;
    }

    @GetMapping
    Answer now() {
        return Answer.of(check.report());
    }

    /** Amounts are credits. */
    record Answer(
            boolean balanced,
            long accounts,
            long entries,
            double granted,
            double spent,
            double held,
            double expired,
            double taken,
            double left,
            List<Fault> faults) {

        static Answer of(LedgerReport report) {
            LedgerFigures all = report.figures();
            return new Answer(
                    report.balanced(),
                    all.accounts(),
                    all.entries(),
                    amount(all.granted()),
                    amount(all.spent()),
                    amount(all.held()),
                    amount(all.expired()),
                    amount(all.taken()),
                    amount(all.left()),
                    report.faults().stream().map(Fault::of).toList());
        }
    }

    record Fault(String kind, UUID account, UUID reference, double credits) {

        static Fault of(LedgerFault fault) {
            return new Fault(
                    KebabCase.of(fault.kind()),
                    fault.account(),
                    fault.reference(),
                    amount(new Credits(fault.hundredths())));
        }
    }

    private static double amount(Credits credits) {
        return credits.hundredths() / 100.0;
    }
}
