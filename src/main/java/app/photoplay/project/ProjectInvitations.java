package app.photoplay.project;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.KebabCase;
import app.photoplay.base.MailAddresses;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.Sha256;
import app.photoplay.base.UserId;
import app.photoplay.mail.Letter;
import app.photoplay.mail.Letters;
import app.photoplay.plan.Demand;
import app.photoplay.plan.LimitRefusal;
import app.photoplay.plan.Limits;
import app.photoplay.plan.SharingFeature;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people to a film: by a link for whoever has it, or by a letter that one person uses. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ProjectInvitations {

    /** How long an invitation can be used. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** The most people that work on one film beside its owner. */
    public static final int MOST_MEMBERS = 50;

    private static final int MOST_OPEN = 50;
    static final String PATH = "join/";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InvitationRows rows;
    private final MemberRows members;
    private final ProjectRows projects;
    private final ProjectAccess access;
    private final CurrentUser currentUser;
    private final Limits limits;
    private final ProjectLetters people;
    private final MailAddresses addresses;
    private final MessageSource messages;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    ProjectInvitations(
            InvitationRows rows,
            MemberRows members,
            ProjectRows projects,
            ProjectAccess access,
            CurrentUser currentUser,
            Limits limits,
            ProjectLetters people,
            MailAddresses addresses,
            MessageSource messages,
            Letters letters,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.projects = projects;
        this.access = access;
        this.currentUser = currentUser;
        this.limits = limits;
        this.people = people;
        this.addresses = addresses;
        this.messages = messages;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What somebody is invited to.
     *
     * @param from the name of who invites; empty where the account is gone
     * @param to the address that the letter went to; null for a link
     */
    public record Offer(
            ProjectId project,
            String title,
            MemberRole role,
            String from,
            @Nullable String to,
            Standing standing) {

        /** What the signed-in person can do about it. */
        public enum Standing {
            /** Join. */
            OPEN,
            /** Nothing: they work on the film, or have it. */
            THERE,
            /** Nothing: the letter is somebody else’s. */
            ELSEWHERE
        }
    }

    /**
     * Makes a link that anybody may use who has it.
     *
     * @throws Refusal with NOT_FOUND, PLAN_SHARING where the plan has no team, or NOT_ALLOWED_NOW where there are too many
     */
    public MadeInvitation link(ProjectId project, MemberRole role) {
        requireTeam(access.require(project, ProjectRight.OWN).owner());
        return add(project, role, null);
    }

    /**
     * Writes a letter to somebody, whose account with that address uses it once: passed on, it lets nobody in.
     *
     * @param home our address, with a slash at its end
     * @throws Refusal with NOT_FOUND, VALIDATION or OWN_ADDRESS at {@code email}, PLAN_SHARING where the plan has no team, or
     *     NOT_ALLOWED_NOW where there are too many
     */
    public Invitation letter(ProjectId project, MemberRole role, String email, URI home, Locale language) {
        ProjectSummary summary = access.require(project, ProjectRight.OWN);
        requireTeam(summary.owner());
        String recipient = email.strip();
        if (!addresses.isAddress(recipient)) {
            throw new Refusal(ErrorCode.VALIDATION, "email");
        }
        UserId me = currentUser.id();
        if (addresses.belongs(me, recipient)) {
            throw new Refusal(ErrorCode.OWN_ADDRESS, "email");
        }
        MadeInvitation made = add(project, role, recipient);
        URI act = home.resolve(made.path());
        String as = messages.getMessage("letter.invitation.as." + KebabCase.of(role), null, language);
        letters.post(
                recipient, new Letter("invitation", language, act, people.name(me), summary.title(), as, recipient));
        return made.invitation();
    }

    /** Why nobody can be invited to it; empty where people can. */
    @Transactional(readOnly = true)
    public Optional<LimitRefusal> refused(ProjectId project) {
        UserId owner = access.requireToRead(project, ProjectRight.OWN).owner();
        return limits.check(owner, new Demand.Sharing(SharingFeature.TEAM));
    }

    /** Whoever works on a film already goes on, whatever becomes of the plan. */
    private void requireTeam(UserId owner) {
        limits.require(owner, new Demand.Sharing(SharingFeature.TEAM), null);
    }

    private MadeInvitation add(ProjectId project, MemberRole role, @Nullable String email) {
        projects.hold(project.value());
        Instant now = clock.instant();
        rows.forgetOld(project, now);
        if (rows.of(project, now).size() >= MOST_OPEN) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Invitation invitation = new Invitation(Ids.next(), role, email, now, now.plus(LIFE));
        rows.add(invitation, project, hash(token), currentUser.id());
        outbox.hint(project.value());
        return new MadeInvitation(invitation, PATH + token);
    }

    /** Those that can be used, newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> of(ProjectId project) {
        access.requireToRead(project, ProjectRight.OWN);
        return rows.of(project, clock.instant());
    }

    /** Lets an invitation be used no more. */
    public void withdraw(ProjectId project, UUID invitation) {
        access.require(project, ProjectRight.OWN);
        if (!rows.remove(project, invitation)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        outbox.hint(project.value());
    }

    /** @throws Refusal with NOT_FOUND where nobody invites by that */
    @Transactional(readOnly = true)
    public Offer offer(String token) {
        InvitationRows.Found found = found(token);
        Invitation invitation = found.invitation();
        return new Offer(
                found.project(),
                project(found).title(),
                invitation.role(),
                people.name(found.by()),
                invitation.email(),
                standing(found));
    }

    private Offer.Standing standing(InvitationRows.Found found) {
        UserId me = currentUser.id();
        if (project(found).owner().equals(me)
                || members.role(found.project(), me).isPresent()) {
            return Offer.Standing.THERE;
        }
        String to = found.invitation().email();
        return to == null || addresses.belongs(me, to) ? Offer.Standing.OPEN : Offer.Standing.ELSEWHERE;
    }

    /**
     * Makes the signed-in person a member. Whoever is one already, or has the film, stays what they are.
     *
     * @throws Refusal with NOT_FOUND, VIEWING_ONLY, OTHER_ADDRESS where it is a letter to somebody else, TEAM_ENDED where the plan of its owner has no team any more, or
     *     NOT_ALLOWED_NOW where the film has too many members
     */
    public ProjectId accept(String token) {
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        projects.hold(found(token).project().value());
        InvitationRows.Found found = found(token);
        Offer.Standing standing = standing(found);
        if (standing == Offer.Standing.THERE) {
            return found.project();
        }
        if (standing == Offer.Standing.ELSEWHERE) {
            throw new Refusal(ErrorCode.OTHER_ADDRESS, null);
        }
        if (limits.check(project(found).owner(), new Demand.Sharing(SharingFeature.TEAM))
                .isPresent()) {
            throw new Refusal(ErrorCode.TEAM_ENDED, null);
        }
        if (members.count(found.project()) >= MOST_MEMBERS) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        UserId me = currentUser.id();
        members.add(found.project(), me, found.invitation().role(), clock.instant());
        if (found.invitation().email() != null) {
            rows.remove(found.project(), found.invitation().id());
        }
        outbox.add(found.project().value(), "member-joined", Map.of("person", me.toString()));
        outbox.hint(me.value());
        return found.project();
    }

    private InvitationRows.Found found(String token) {
        return rows.find(hash(token), clock.instant()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    private ProjectSummary project(InvitationRows.Found found) {
        return projects.findById(found.project().value())
                .map(Project::summary)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    static String hash(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
    }
}
