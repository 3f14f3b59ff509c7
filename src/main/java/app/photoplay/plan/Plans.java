package app.photoplay.plan;

import app.photoplay.plan.terms.PlanRows;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to choose from, with published terms; for everybody who is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class Plans {

    private final PlanRows rows;

    Plans(PlanRows rows) {
        this.rows = rows;
    }

    /** Those that the page shows, in its order; also such as take nobody new at the moment. */
    @Transactional(readOnly = true)
    public List<Plan> offered() {
        return rows.all().stream()
                .filter(plan -> plan.visible() && !plan.retired())
                .toList();
    }

    /** All of them, in the order of the page. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(PlanId id) {
        return rows.find(id);
    }
}
