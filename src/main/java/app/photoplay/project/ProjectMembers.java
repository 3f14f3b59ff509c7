package app.photoplay.project;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a film: what each may do and spend, and leaving. Each change is a row of the outbox. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ProjectMembers {

    /** The most credits that a limit can be. */
    public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final MemberRows rows;
    private final HandOverRows handOvers;
    private final ProjectAccess access;
    private final ProjectLetters letters;
    private final CurrentUser currentUser;
    private final Outbox outbox;
    private final Clock clock;

    ProjectMembers(
            MemberRows rows,
            HandOverRows handOvers,
            ProjectAccess access,
            ProjectLetters letters,
            CurrentUser currentUser,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.handOvers = handOvers;
        this.access = access;
        this.letters = letters;
        this.currentUser = currentUser;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those beside the owner, in the order they came. */
    @Transactional(readOnly = true)
    public List<ProjectMember> of(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return rows.of(project, clock.instant());
    }

    /** What the signed-in person is there; empty for the owner. */
    @Transactional(readOnly = true)
    public Optional<MemberRole> mine(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return rows.role(project, currentUser.id());
    }

    /**
     * Makes a member something else, or limits what they may order in a month.
     *
     * @param most credits; null for no limit
     * @throws Refusal with NOT_FOUND, or VALIDATION at {@code credits}
     */
    public void change(ProjectId project, UserId person, MemberRole role, @Nullable BigDecimal most) {
        access.require(project, ProjectRight.OWN);
        if (most != null && (most.signum() < 0 || most.compareTo(MOST) > 0 || most.scale() > 2)) {
            throw new Refusal(ErrorCode.VALIDATION, "credits");
        }
        if (!rows.change(project, person, role, most)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        tell(project, person, "member-changed", role);
    }

    /**
     * Ends a membership: the owner’s of others, who are told by a letter, and everybody’s own.
     *
     * @param language of the letter where they chose none
     */
    public void remove(ProjectId project, UserId person, Locale language) {
        UserId me = currentUser.id();
        ProjectSummary film = access.require(project, person.equals(me) ? ProjectRight.VIEW : ProjectRight.OWN);
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        if (!rows.remove(project, person)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        handOvers.remove(project, person);
        rows.gone(project, person);
        tell(project, person, "member-gone", null);
        if (!person.equals(me)) {
            letters.write("removed", person, me, film.title(), null, language);
        }
    }

    /**
     * Counts what the signed-in person is about to order, against their limit. In the caller’s transaction.
     *
     * @throws Refusal with MEMBER_LIMIT
     */
    public void charge(ProjectSummary project, BigDecimal credits) {
        UserId me = currentUser.id();
        if (project.owner().equals(me)) {
            return;
        }
        Optional<BigDecimal> left = rows.left(project.id(), me, clock.instant());
        if (left.isPresent() && left.get().compareTo(credits) < 0) {
            throw new Refusal(ErrorCode.MEMBER_LIMIT, null, left.get().max(BigDecimal.ZERO));
        }
        rows.ordered(project.id(), me, credits, clock.instant());
    }

    /** What the signed-in person may still order this month; empty for no limit, and for the owner. Never negative. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> left(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return rows.leftToSee(project, currentUser.id(), clock.instant()).map(left -> left.max(BigDecimal.ZERO));
    }

    /** The signed-in person looks at it now. Said again about once a minute. */
    public void here(ProjectId project) {
        if (currentUser.viewer().isEmpty() && access.allows(project, ProjectRight.VIEW)) {
            rows.here(project, currentUser.id(), clock.instant());
            outbox.hint(project.value());
        }
    }

    /** They look at it no more. */
    public void gone(ProjectId project) {
        rows.gone(project, currentUser.id());
        outbox.hint(project.value());
    }

    /** Who looks at it now. */
    @Transactional(readOnly = true)
    public Set<UserId> present(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return Set.copyOf(rows.present(project, clock.instant()));
    }

    private void tell(ProjectId project, UserId person, String kind, @Nullable MemberRole role) {
        Map<String, Object> detail = role == null
                ? Map.of("person", person.toString())
                : Map.of("person", person.toString(), "role", role.name());
        outbox.add(project.value(), kind, detail);
        outbox.hint(person.value());
    }
}
