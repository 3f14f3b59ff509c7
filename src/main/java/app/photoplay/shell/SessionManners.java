package app.photoplay.shell;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Incidents;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * What the framework says on its own, in our words: an expired session, a lost connection, a failure in a listener.
 */
@Component
class SessionManners implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(SessionManners.class);

    private static final int RECONNECT_MILLIS = 2_000;

    /** SQLSTATE «read only SQL transaction». */
    private static final String READ_ONLY = "25006";

    private static final int MOST_CAUSES = 20;

    private final transient MessageSource messages;
    private final transient CurrentUser currentUser;

    SessionManners(MessageSource messages, CurrentUser currentUser) {
        this.messages = messages;
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::failed));
        event.getSource().addUIInitListener(ui -> sayWhenDisconnected(ui.getUI()));
    }

    /** A listener failed: the screen stays as it is and says so. */
    private void failed(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (isGone(event.getThrowable())) {
            log.debug(
                    "A screen went away while it was answered: {}",
                    event.getThrowable().toString());
        } else if (event.getThrowable() instanceof Refusal refusal) {
            tell(ui, refusal.code().messageKey(), refusal.arguments());
        } else if (currentUser.viewer().isPresent() && isRefusedWrite(event.getThrowable())) {
            tell(ui, ErrorCode.VIEWING_ONLY.messageKey());
        } else {
            tell(ui, "shell.unexpected-notice", Incidents.report("a listener of the screen", event.getThrowable()));
        }
    }

    /** Whoever left while an answer was written has no screen any more to be told on, and nothing went wrong. */
    private static boolean isGone(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof UIDetachedException
                        || DisconnectedClientHelper.isClientDisconnectedException(cause));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }

    /** What the database says to a write on a connection that only reads. */
    private static boolean isRefusedWrite(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException refused && READ_ONLY.equals(refused.getSQLState()));
    }

    /** What cannot be told either, such as while the product stops, is not a failure to tell of: that would never end. */
    private static void tell(UI ui, String key, Object... arguments) {
        if (ui == null) {
            return;
        }
        try {
            ui.access(() -> {
                try {
                    Toast.failed(ui.getTranslation(key, arguments));
                } catch (RuntimeException untold) {
                    log.warn("A screen could not be told «{}»: {}", key, untold.toString());
                }
            });
        } catch (UIDetachedException gone) {
            log.debug("The screen that was to be told «{}» is gone", key);
        }
    }

    private SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(word("shell.session-expired", locale));
        words.setSessionExpiredMessage(word("shell.session-expired-words", locale));
        words.setInternalErrorCaption(word("shell.unexpected", locale));
        words.setInternalErrorMessage(word("shell.internal-words", locale));
        words.setSyncErrorCaption(word("shell.unexpected", locale));
        words.setSyncErrorMessage(word("shell.internal-words", locale));
        words.setCookiesDisabledCaption(word("shell.cookies", locale));
        words.setCookiesDisabledMessage(word("shell.cookies-words", locale));
        return words;
    }

    private void sayWhenDisconnected(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.reconnecting"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.disconnected"));
        dialog.setReconnectInterval(RECONNECT_MILLIS);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
