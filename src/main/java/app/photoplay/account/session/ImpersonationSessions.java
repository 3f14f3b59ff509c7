package app.photoplay.account.session;

import app.photoplay.account.person.SignedInPerson;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Looking at somebody's screens also ends with its session: signed out, silent for too long, or ended by others. */
@Component
@PermitAll
class ImpersonationSessions implements HttpSessionListener {

    private static final Logger log = LoggerFactory.getLogger(ImpersonationSessions.class);

    private final ObjectProvider<Impersonation> viewing;

    ImpersonationSessions(ObjectProvider<Impersonation> viewing) {
        this.viewing = viewing;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(Impersonation.CONTEXT) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedInPerson seen
                && seen.viewer() instanceof SignedInPerson administrator) {
            SecurityContext before = SecurityContextHolder.getContext();
            SecurityContext own = SecurityContextHolder.createEmptyContext();
            own.setAuthentication(SessionCheck.token(administrator, null));
            try {
                SecurityContextHolder.setContext(own);
                viewing.getObject().ended(seen);
            } catch (RuntimeException stopping) {
                log.debug("The end of a view could not be written down", stopping);
            } finally {
                SecurityContextHolder.setContext(before);
            }
        }
    }
}
