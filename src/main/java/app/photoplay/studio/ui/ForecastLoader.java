package app.photoplay.studio.ui;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.OpenPage;
import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.reading.ClientPresence;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.plan.Usages;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.studio.live.DelayedExecutor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Works out what a draft will become: off the session's lock, when typing rests, and only the latest answer counts. */
final class ForecastLoader {

    /** How long choices must rest before they are worked out. */
    static final Duration REST = Duration.ofMillis(300);

    private static final String UNTITLED = "Untitled";
    private static final Logger LOG = LoggerFactory.getLogger(ForecastLoader.class);

    private final ManuscriptIntake intake;
    private final Conversions conversions;
    private final Usages usages;
    private final DelayedExecutor later;
    private final AtomicLong latest = new AtomicLong();

    ForecastLoader(ManuscriptIntake intake, Conversions conversions, Usages usages, DelayedExecutor later) {
        this.intake = intake;
        this.conversions = conversions;
        this.usages = usages;
        this.later = later;
    }

    /** Asks for this draft; answers to earlier drafts are dropped. Called under the session's lock. */
    void ask(Component component, FilmDraft draft, Consumer<ForecastState> answer) {
        long ticket = latest.incrementAndGet();
        UI ui = component.getUI().orElse(null);
        if (ui == null) {
            return;
        }
        later.after(REST, new DelegatingSecurityContextRunnable(() -> {
            if (latest.get() != ticket) {
                return;
            }
            ForecastState state =
                    ClientPresence.whileHere(() -> latest.get() != ticket || ui.isClosing(), () -> workOut(draft));
            OpenPage.tell(ui, () -> {
                if (latest.get() == ticket && component.isAttached()) {
                    answer.accept(state);
                }
            });
        }));
    }

    private ForecastState workOut(FilmDraft draft) {
        if (draft.blank()) {
            return new ForecastState.Nothing();
        }
        try {
            Manuscript manuscript = draft.file() == null ? intake.read(draft.text()) : draft.file();
            FilmDraft named = draft.title().isBlank() ? draft.titled(UNTITLED, false) : draft;
            ConversionForecast forecast = conversions.forecast(named.request(manuscript));
            ConversionForecast natural = draft.length().kind() == LengthChoice.Kind.NATURAL
                    ? forecast
                    : conversions.forecast(named.lasting(LengthChoice.NATURAL).request(manuscript));
            int most = usages.mine().plan().terms().limits().shotsAFilm();
            return new ForecastState.Known(manuscript, forecast, natural.duration(), natural.shots(), most);
        } catch (UnreadableManuscriptException | Refusal e) {
            return new ForecastState.Unreadable(e);
        } catch (RuntimeException e) {
            LOG.warn("Could not compute a forecast", e);
            return new ForecastState.Unreadable(e);
        }
    }
}
