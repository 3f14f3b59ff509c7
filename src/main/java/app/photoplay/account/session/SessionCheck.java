package app.photoplay.account.session;

import app.photoplay.account.Role;
import app.photoplay.account.person.AccountStatus;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.base.web.PeerNetwork;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * Holds who is signed in against their row, at every request and on every node: what an administrator decided counts at
 * once. One look by keys; a write only where somebody was not seen for some minutes.
 */
@Service
@PermitAll
public class SessionCheck {

    private static final Logger log = LoggerFactory.getLogger(SessionCheck.class);

    private final SessionStandings standings;
    private final AccountStatusRows rows;
    private final SessionRows sessions;
    private final Clock clock;

    SessionCheck(SessionStandings standings, AccountStatusRows rows, SessionRows sessions, Clock clock) {
        this.standings = standings;
        this.rows = rows;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What a request of somebody is from now on. */
    public sealed interface Verdict {

        /** @param authentication the same, or another where the role is another today */
        record GoesOn(Authentication authentication) implements Verdict {}

        /** Signed out elsewhere, or the account is gone. */
        record Ended() implements Verdict {}

        /** The account is suspended. */
        record Suspended() implements Verdict {}
    }

    /** Of a session's authentication. While the database is away nobody is sent away: there is nothing to be had either. */
    public Verdict of(Authentication authentication, @Nullable SessionTrace trace) {
        if (!(authentication.getPrincipal() instanceof SignedInPerson person)) {
            return new Verdict.GoesOn(authentication);
        }
        SignedInPerson there = here(person);
        try {
            return standings
                    .find(there.id(), trace == null ? null : trace.hash())
                    .map(now -> verdict(authentication, person, there, now, trace))
                    .orElseGet(Verdict.Ended::new);
        } catch (DataAccessException away) {
            log.debug("Nobody could be looked up", away);
            return new Verdict.GoesOn(authentication);
        }
    }

    /** The same of a page that is open, without a request of it: nothing is written. */
    public Verdict look(Authentication authentication, String session) {
        if (!(authentication.getPrincipal() instanceof SignedInPerson person)) {
            return new Verdict.GoesOn(authentication);
        }
        SignedInPerson there = here(person);
        return standings
                .find(there.id(), SessionTrace.hash(session))
                .map(now -> outcome(person, there, now).orElseGet(() -> new Verdict.GoesOn(authentication)))
                .orElseGet(Verdict.Ended::new);
    }

    /** Whose session it is, whoever’s screens are seen through it. */
    private static SignedInPerson here(SignedInPerson person) {
        return person.viewer() == null ? person : person.viewer();
    }

    /** Why it is over; empty where it goes on. */
    private static Optional<Verdict> outcome(
            SignedInPerson person, SignedInPerson there, SessionStandings.Standing standing) {
        AccountStatus now = standing.account();
        if (now.suspended()) {
            return Optional.of(new Verdict.Suspended());
        }
        boolean ended = there.isEndedBy(now.sessionsFrom())
                || (person != there && now.role() != Role.ADMIN)
                || (standing.session() != null && standing.session().ended());
        return ended ? Optional.of(new Verdict.Ended()) : Optional.empty();
    }

    private Verdict verdict(
            Authentication authentication,
            SignedInPerson person,
            SignedInPerson there,
            SessionStandings.Standing standing,
            @Nullable SessionTrace trace) {
        Optional<Verdict> over = outcome(person, there, standing);
        if (over.isPresent()) {
            return over.get();
        }
        AccountStatus now = standing.account();
        if (trace != null) {
            keep(there, trace, standing.session());
        }
        rows.seen(there.id(), now.lastSeen(), clock.instant());
        return new Verdict.GoesOn(
                person != there || now.role() == person.role() ? authentication : renewed(authentication, person, now));
    }

    /** One that is seen for the first time is written down. */
    private void keep(SignedInPerson there, SessionTrace trace, SessionRows.@Nullable Known known) {
        Instant now = clock.instant();
        if (known == null) {
            sessions.begin(
                    trace.hash(), there.id(), DeviceName.of(trace.agent()), PeerNetwork.of(trace.network()), now);
        } else if (known.usedAt().isBefore(now.minus(AccountStatusRows.SEEN_ANEW_AFTER))) {
            sessions.used(trace.hash(), now);
        }
    }

    private static Authentication renewed(Authentication before, SignedInPerson person, AccountStatus now) {
        return token(person.standing(now), before.getDetails());
    }

    public static Authentication token(SignedInPerson person, @Nullable Object details) {
        var token = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        token.setDetails(details);
        return token;
    }

    /** Somebody proved their password now. */
    public void seen(SignedInPerson person) {
        rows.seen(person.id(), person.standing().lastSeen(), clock.instant());
    }
}
