package app.photoplay.studio.ui;

import app.photoplay.base.Refusal;
import app.photoplay.conversion.ClientPresence;
import app.photoplay.conversion.ConversionForecast;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.UnreadableManuscriptException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Works out what a draft will become: off the session's lock, when typing rests, and only the latest answer counts. */
final class Foresight {

    /** How long choices must rest before they are worked out. */
    static final Duration REST = Duration.ofMillis(300);

    private static final String UNTITLED = "Untitled";
    private static final Logger LOG = LoggerFactory.getLogger(Foresight.class);

    private final ScreeningRoom room;
    private final Later later;
    private final AtomicLong latest = new AtomicLong();

    Foresight(ScreeningRoom room, Later later) {
        this.room = room;
        this.later = later;
    }

    /** Asks for this draft; answers to earlier drafts are dropped. Called under the session's lock. */
    void ask(Component component, FilmDraft draft, Consumer<Outlook> answer) {
        long ticket = latest.incrementAndGet();
        UI ui = component.getUI().orElse(null);
        if (ui == null) {
            return;
        }
        later.after(REST, new DelegatingSecurityContextRunnable(() -> {
            if (latest.get() != ticket) {
                return;
            }
            Outlook outlook =
                    ClientPresence.whileHere(() -> latest.get() != ticket || ui.isClosing(), () -> workOut(draft));
            try {
                ui.access(() -> {
                    if (latest.get() == ticket && component.isAttached()) {
                        answer.accept(outlook);
                    }
                });
            } catch (UIDetachedException e) {
                LOG.trace("Left before it was worked out", e);
            }
        }));
    }

    private Outlook workOut(FilmDraft draft) {
        if (draft.blank()) {
            return new Outlook.Nothing();
        }
        try {
            Manuscript manuscript = draft.file() == null ? room.read(draft.text()) : draft.file();
            FilmDraft named = draft.title().isBlank() ? draft.titled(UNTITLED, false) : draft;
            ConversionForecast forecast = room.forecast(named.request(manuscript));
            ConversionForecast natural = draft.length().kind() == LengthChoice.Kind.NATURAL
                    ? forecast
                    : room.forecast(named.lasting(LengthChoice.NATURAL).request(manuscript));
            int most = room.usage().plan().maxShots();
            return new Outlook.Known(manuscript, forecast, natural.duration(), natural.shots(), most);
        } catch (UnreadableManuscriptException | Refusal e) {
            return new Outlook.Unreadable(e);
        } catch (RuntimeException e) {
            LOG.warn("A draft could not be worked out", e);
            return new Outlook.Unreadable(e);
        }
    }
}
