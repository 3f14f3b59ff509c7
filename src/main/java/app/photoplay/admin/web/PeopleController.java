package app.photoplay.admin.web;

import app.photoplay.account.Role;
import app.photoplay.account.administrator.AccountDesk;
import app.photoplay.admin.people.PeopleDesk;
import app.photoplay.admin.people.PeoplePage;
import app.photoplay.admin.people.PeopleQuery;
import app.photoplay.admin.people.PersonState;
import app.photoplay.admin.people.SeenWithin;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.grant.GrantDesk;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People for programs of administrators. Every act answers with how the person stands then. */
@RestController
@RequestMapping("/api/admin/people")
@PreAuthorize("hasRole('ADMIN')")
class PeopleController {

    private static final String PLAN = "[a-z0-9-]{1,40}";
    private static final BigDecimal MOST_CREDITS = new BigDecimal("10000000");

    private final PeopleDesk desk;
    private final AccountDesk accounts;

    PeopleController(PeopleDesk desk, AccountDesk accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping
    PersonAnswer.Page search(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable @Size(max = 40) @Pattern(regexp = PLAN) String plan,
            @RequestParam(required = false) @Nullable @Size(max = 20) String state,
            @RequestParam(required = false) @Nullable @Size(max = 20) String seen,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        PeoplePage found = desk.page(new PeopleQuery(
                q,
                plan == null ? null : new PlanId(plan),
                one(PersonState.class, "state", state),
                one(SeenWithin.class, "seen", seen),
                page,
                size));
        return new PersonAnswer.Page(
                found.total(),
                found.people().stream().map(PersonAnswer.Line::of).toList());
    }

    @GetMapping("/{id}")
    PersonAnswer.File one(@PathVariable UUID id) {
        return PersonAnswer.File.of(desk.file(new UserId(id)));
    }

    /** @param until when what is left of them goes; null for never */
    record Gift(
            @NotNull BigDecimal credits,
            @Nullable Instant until,
            @NotNull @Size(max = GrantDesk.LONGEST_REASON) String reason) {}

    @PostMapping("/{id}/grant")
    PersonAnswer.File grant(@PathVariable UUID id, @Valid @RequestBody Gift gift) {
        desk.grant(new UserId(id), credits(gift.credits()), gift.until(), gift.reason());
        return one(id);
    }

    record Taking(
            @NotNull BigDecimal credits,
            @NotNull @Size(max = GrantDesk.LONGEST_REASON) String reason) {}

    @PostMapping("/{id}/take")
    PersonAnswer.File take(@PathVariable UUID id, @Valid @RequestBody Taking taking) {
        desk.take(new UserId(id), credits(taking.credits()), taking.reason());
        return one(id);
    }

    record Undoing(
            @NotNull @Size(max = GrantDesk.LONGEST_REASON) String reason) {}

    @PostMapping("/{id}/grants/{grant}/void")
    PersonAnswer.File voidGrant(@PathVariable UUID id, @PathVariable UUID grant, @Valid @RequestBody Undoing undoing) {
        desk.voidGrant(new UserId(id), grant, undoing.reason());
        return one(id);
    }

    /** @param days by so many */
    record Extension(
            @Min(1) @Max(GrantDesk.MOST_DAYS) int days,
            @NotNull @Size(max = GrantDesk.LONGEST_REASON) String reason) {}

    @PostMapping("/{id}/grants/{grant}/extend")
    PersonAnswer.File extend(@PathVariable UUID id, @PathVariable UUID grant, @Valid @RequestBody Extension extension) {
        desk.extendGrant(new UserId(id), grant, extension.days(), extension.reason());
        return one(id);
    }

    record PlanChoice(
            @NotNull @Size(max = 40) @Pattern(regexp = PLAN) String plan) {}

    @PostMapping("/{id}/plan")
    PersonAnswer.File plan(@PathVariable UUID id, @Valid @RequestBody PlanChoice choice) {
        desk.move(new UserId(id), new PlanId(choice.plan()));
        return one(id);
    }

    record RoleChoice(@NotNull @Size(max = 20) String role) {}

    @PostMapping("/{id}/role")
    PersonAnswer.File role(@PathVariable UUID id, @Valid @RequestBody RoleChoice choice) {
        Role role = one(Role.class, "role", choice.role());
        if (role == null) {
            throw new Refusal(ErrorCode.VALIDATION, "role");
        }
        accounts.appoint(new UserId(id), role);
        return one(id);
    }

    record Why(@NotNull @Size(max = AccountDesk.MAX_REASON) String reason) {}

    @PostMapping("/{id}/suspend")
    PersonAnswer.File suspend(@PathVariable UUID id, @Valid @RequestBody Why why) {
        accounts.suspend(new UserId(id), why.reason());
        return one(id);
    }

    @PostMapping("/{id}/lift")
    PersonAnswer.File lift(@PathVariable UUID id, @Valid @RequestBody Why why) {
        accounts.lift(new UserId(id), why.reason());
        return one(id);
    }

    @PostMapping("/{id}/sign-out")
    PersonAnswer.File signOut(@PathVariable UUID id) {
        accounts.signOutEverywhere(new UserId(id));
        return one(id);
    }

    /** @throws Refusal with VALIDATION for what is no amount that anybody gives */
    private static Credits credits(BigDecimal amount) {
        if (amount.signum() <= 0
                || amount.compareTo(MOST_CREDITS) > 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new Refusal(ErrorCode.VALIDATION, "credits");
        }
        return new Credits(amount.movePointRight(2).longValueExact());
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> kind, String field, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        for (E value : kind.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        throw new Refusal(ErrorCode.VALIDATION, field);
    }
}
