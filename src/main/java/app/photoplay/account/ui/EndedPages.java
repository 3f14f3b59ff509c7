package app.photoplay.account.ui;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.person.SessionNews;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.account.session.SessionCheck;
import app.photoplay.account.session.SessionCheck.Verdict;
import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.ui.OpenPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Leads the open pages of a session that was ended elsewhere to the sign-in, at once and on every node: they would go on
 * showing what nobody may look at there any more.
 */
@Component
class EndedPages implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(EndedPages.class);

    private final transient ChangeNotifier changes;
    private final transient SessionCheck standing;

    EndedPages(ChangeNotifier changes, SessionCheck standing) {
        this.changes = changes;
        this.standing = standing;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> watch(opened.getUI()));
    }

    private void watch(UI page) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof SignedInPerson person)) {
            return;
        }
        SignedInPerson there = person.viewer() == null ? person : person.viewer();
        String session = page.getSession().getSession().getId();
        ChangeNotifier.Subscription heard = changes.subscribe(
                SessionNews.topic(there.id()), () -> Thread.startVirtualThread(() -> look(page, who, session)));
        page.addDetachListener(left -> heard.close());
    }

    private void look(UI page, Authentication who, String session) {
        try {
            switch (standing.look(who, session)) {
                case Verdict.GoesOn goesOn -> log.trace("Another session was ended");
                case Verdict.Ended ended -> leave(page, "?ended");
                case Verdict.Suspended suspended -> leave(page, "?suspended");
            }
        } catch (RuntimeException away) {
            log.debug("Nobody could be looked up; the next request of the page will tell", away);
        }
    }

    private static void leave(UI page, String why) {
        OpenPage.tell(page, () -> OpenPage.leave(page, AccountLinks.SIGN_IN.substring(1) + why));
    }
}
