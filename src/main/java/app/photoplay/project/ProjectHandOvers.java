package app.photoplay.project;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving a film to a member. Whoever has it pays for what is made of it, so the member is asked, and everything stays as
 * it is until they say yes.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ProjectHandOvers {

    /** How long somebody can say yes. */
    public static final Duration LIFE = Duration.ofDays(7);

    private final HandOverRows rows;
    private final MemberRows members;
    private final InvitationRows invitations;
    private final ProjectRows projects;
    private final ProjectAccess access;
    private final CurrentUser currentUser;
    private final ProjectLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    ProjectHandOvers(
            HandOverRows rows,
            MemberRows members,
            InvitationRows invitations,
            ProjectRows projects,
            ProjectAccess access,
            CurrentUser currentUser,
            ProjectLetters letters,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.invitations = invitations;
        this.projects = projects;
        this.access = access;
        this.currentUser = currentUser;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Asks a member to take the film, also by a letter. Nothing changes by that.
     *
     * @param home our address, with a slash at its end
     * @param language of the letter where they chose none
     * @throws Refusal with NOT_FOUND where they are no member, ASKED_ALREADY while somebody is
     */
    public HandOver ask(ProjectId project, UserId to, URI home, Locale language) {
        ProjectSummary film = access.require(project, ProjectRight.OWN);
        projects.hold(project.value());
        if (members.role(project, to).isEmpty()) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        Instant now = clock.instant();
        HandOver open = rows.of(project, now).orElse(null);
        if (open != null) {
            throw new Refusal(ErrorCode.ASKED_ALREADY, null, letters.name(open.to()));
        }
        HandOver asked = new HandOver(project, film.owner(), to, now, now.plus(LIFE));
        rows.add(asked);
        write("hand-over", to, film.owner(), film, home, language);
        tell(asked, "hand-over-asked");
        return asked;
    }

    /** The offer that stands, for who made it and for whom it is; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<HandOver> of(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        UserId me = currentUser.id();
        return rows.of(project, clock.instant()).filter(asked -> me.equals(asked.from()) || me.equals(asked.to()));
    }

    /** What the signed-in person may take over, the one that ends first in front. */
    @Transactional(readOnly = true)
    public List<HandOverOffer> offered() {
        return rows.to(currentUser.id(), clock.instant()).stream()
                .map(one -> new HandOverOffer(one.film(), one.title(), letters.name(one.from()), one.expiresAt()))
                .toList();
    }

    /**
     * Ends the offer: its maker takes it back, whom it is for declines, and its maker is written to of that.
     *
     * @param home our address, with a slash at its end
     * @param language of the letter where they chose none
     * @throws Refusal with NOT_FOUND where there is none for them
     */
    public void withdraw(ProjectId project, URI home, Locale language) {
        HandOver asked = held(project);
        rows.remove(project);
        if (currentUser.id().equals(asked.to())) {
            ProjectSummary film = access.require(project, ProjectRight.VIEW);
            write("hand-over-declined", asked.from(), asked.to(), film, home, language);
        }
        tell(asked, "hand-over-ended");
    }

    /**
     * Takes the film. Who had it becomes an editor. From now on the new owner pays, so nobody spends anything before they
     * allow it: every editor’s limit is 0 then, and invitations that were made before lead nowhere.
     *
     * @param home our address, with a slash at its end
     * @throws Refusal with NOT_FOUND where it is not offered to the signed-in person
     */
    public void accept(ProjectId project, URI home, Locale language) {
        HandOver asked = held(project);
        UserId me = currentUser.id();
        ProjectSummary film = access.require(project, ProjectRight.VIEW);
        if (!asked.to().equals(me) || !film.owner().equals(asked.from()) || !members.remove(project, me)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        rows.remove(project);
        invitations.removeAll(project);
        members.handOver(project, me);
        members.add(project, asked.from(), MemberRole.EDITOR, clock.instant());
        members.limitAll(project);
        write("handed-over", asked.from(), me, film, home, language);
        tell(asked, "handed-over");
        outbox.hint(asked.from().value());
    }

    /** The offer, which nobody ends or takes beside this transaction. */
    private HandOver held(ProjectId project) {
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        access.require(project, ProjectRight.VIEW);
        projects.hold(project.value());
        return of(project).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    private void write(String kind, UserId to, UserId by, ProjectSummary film, URI home, Locale otherwise) {
        letters.write(kind, to, by, film.title(), home.resolve(ProjectLinks.members(film.id())), otherwise);
    }

    private void tell(HandOver asked, String kind) {
        outbox.add(asked.project().value(), kind, Map.of("person", asked.to().toString()));
        outbox.hint(asked.to().value());
    }
}
