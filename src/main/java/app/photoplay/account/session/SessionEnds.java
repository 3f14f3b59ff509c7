package app.photoplay.account.session;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A session that ended by itself, or by its person, stands in no list any more. */
@Component
@PermitAll
class SessionEnds implements HttpSessionListener {

    private static final Logger log = LoggerFactory.getLogger(SessionEnds.class);

    private final ObjectProvider<SessionRows> rows;
    private final Clock clock;

    SessionEnds(ObjectProvider<SessionRows> rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(Impersonation.CONTEXT) == null) {
            return;
        }
        try {
            rows.getObject().end(SessionTrace.hash(event.getSession().getId()), clock.instant());
        } catch (RuntimeException stopping) {
            log.debug("The end of a session could not be written down", stopping);
        }
    }
}
