package app.photoplay.shell;

import app.photoplay.base.web.PeerNetwork;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sessions of people who have not signed in, each of which takes memory that anybody may ask for. There are only so
 * many of one network and in all: the next one ends the oldest. They are short, until somebody signs in.
 */
final class AnonymousSessions {

    static final int MOST_OF_A_NETWORK = 100;
    static final int MOST = 2_000;

    private static final int SECONDS = 10 * 60;
    private static final String MARK = AnonymousSessions.class.getName();
    private static final Logger log = LoggerFactory.getLogger(AnonymousSessions.class);

    private final Set<Mark> open = new LinkedHashSet<>();

    /** Somebody unknown got a session. */
    void opened(HttpSession session, String address) {
        Mark mark = new Mark(session, PeerNetwork.of(address), session.getMaxInactiveInterval());
        session.setAttribute(MARK, mark);
        session.setMaxInactiveInterval(SECONDS);
        add(mark).ifPresent(AnonymousSessions::end);
    }

    /** Whoever has that session has signed in. */
    void known(HttpSession session) {
        if (session.getAttribute(MARK) instanceof Mark mark) {
            session.removeAttribute(MARK);
            session.setMaxInactiveInterval(mark.seconds);
        }
    }

    synchronized int count() {
        return open.size();
    }

    /** @return the one that has to go for it */
    private synchronized Optional<Mark> add(Mark mark) {
        open.add(mark);
        Optional<Mark> gone = count(mark.network) > MOST_OF_A_NETWORK
                ? first(one -> one.network.equals(mark.network))
                : open.size() > MOST ? first(one -> true) : Optional.empty();
        gone.ifPresent(open::remove);
        return gone;
    }

    private long count(String network) {
        return open.stream().filter(one -> one.network.equals(network)).count();
    }

    private Optional<Mark> first(Predicate<Mark> which) {
        return open.stream().filter(which).findFirst();
    }

    private synchronized void remove(Mark mark) {
        open.remove(mark);
    }

    private static void end(Mark mark) {
        try {
            mark.session.invalidate();
        } catch (IllegalStateException endedAlready) {
            log.debug("Session already ended", endedAlready);
        }
    }

    /** Lies in the session and hears of its end. */
    private final class Mark implements HttpSessionBindingListener {

        private final HttpSession session;
        private final String network;
        private final int seconds;

        Mark(HttpSession session, String network, int seconds) {
            this.session = session;
            this.network = network;
            this.seconds = seconds;
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            remove(this);
        }
    }
}
