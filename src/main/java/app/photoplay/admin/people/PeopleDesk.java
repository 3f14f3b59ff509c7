package app.photoplay.admin.people;

import app.photoplay.account.administrator.AccountDesk;
import app.photoplay.account.administrator.AccountState;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditFilter;
import app.photoplay.base.audit.AuditReader;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.Plans;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.plan.grant.GrantDesk;
import app.photoplay.plan.grant.GrantView;
import app.photoplay.plan.subscription.SubscriptionDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds people, and gives, takes and moves for them; the desks of the plans write each act into the audit log. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class PeopleDesk {

    private static final int LATEST_ACTS = 5;

    private final PeopleRows rows;
    private final AccountDesk accounts;
    private final Usages usages;
    private final GrantDesk grants;
    private final SubscriptionDesk subscriptions;
    private final Plans plans;
    private final AuditReader acts;
    private final Clock clock;

    PeopleDesk(
            PeopleRows rows,
            AccountDesk accounts,
            Usages usages,
            GrantDesk grants,
            SubscriptionDesk subscriptions,
            Plans plans,
            AuditReader acts,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.usages = usages;
        this.grants = grants;
        this.subscriptions = subscriptions;
        this.plans = plans;
        this.acts = acts;
        this.clock = clock;
    }

    /** A page of those who are looked for, who was seen last first. As many statements for a thousand people as for one. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PeoplePage page(PeopleQuery query) {
        Instant now = clock.instant();
        Map<PlanId, Plan> all = plans.all().stream().collect(Collectors.toMap(Plan::id, Function.identity()));
        List<PeopleRows.Row> found = rows.page(query, now);
        Map<UserId, Usage.Standing> standings =
                usages.standings(found.stream().map(PeopleRows.Row::id).toList());
        return new PeoplePage(
                found.stream()
                        .map(row -> line(row, all, Objects.requireNonNull(standings.get(row.id()))))
                        .toList(),
                rows.count(query, now));
    }

    private static PersonLine line(PeopleRows.Row row, Map<PlanId, Plan> all, Usage.Standing standing) {
        Plan plan = all.get(row.plan());
        return new PersonLine(
                row.id(),
                row.name(),
                row.email(),
                row.plan(),
                plan == null ? row.plan().value() : plan.terms().name(),
                row.state(),
                standing.available(),
                standing.held(),
                row.lastSeen(),
                row.graceUntil());
    }

    /** @throws Refusal with NOT_FOUND */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PersonFile file(UserId person) {
        return new PersonFile(
                accounts.of(person),
                usages.of(person),
                subscriptions.of(person),
                grants.of(person),
                rows.films(person),
                acts.page(AuditFilter.about(person), 0, LATEST_ACTS));
    }

    /**
     * @param until when what is left of it goes; null for never
     * @throws Refusal with NOT_FOUND, or VALIDATION at {@code credits}, {@code until} or {@code reason}
     */
    public void grant(UserId person, Credits credits, @Nullable Instant until, String reason) {
        AccountState there = accounts.of(person);
        grants.grant(there.id(), credits, until, reason);
    }

    /** @throws Refusal with NOT_FOUND, or VALIDATION at {@code credits}, where there is not so much, or {@code reason} */
    public void take(UserId person, Credits credits, String reason) {
        AccountState there = accounts.of(person);
        grants.take(there.id(), credits, reason);
    }

    /** @throws Refusal with NOT_FOUND where that person has no such grant, or VALIDATION at {@code reason} */
    public void voidGrant(UserId person, UUID grant, String reason) {
        grants.voidGrant(theirs(person, grant), reason);
    }

    /**
     * Lets what is left of a grant go later.
     *
     * @throws Refusal as above; NOT_ALLOWED_NOW where it never ends
     */
    public void extendGrant(UserId person, UUID grant, int days, String reason) {
        grants.extend(theirs(person, grant), days, reason);
    }

    private UUID theirs(UserId person, UUID grant) {
        return grants.of(accounts.of(person).id()).stream()
                .map(GrantView::id)
                .filter(grant::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    /**
     * Puts somebody on another plan at once.
     *
     * @throws Refusal with NOT_FOUND, or VALIDATION at {@code plan} where there is no such one
     */
    public void move(UserId person, PlanId plan) {
        AccountState there = accounts.of(person);
        Plan to = plans.find(plan).orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, "plan"));
        if (!subscriptions.of(there.id()).plan().id().equals(to.id())) {
            subscriptions.put(there.id(), to.id());
        }
    }

    /** The plans that somebody can be put on. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Plan> plans() {
        return plans.all();
    }
}
