package app.photoplay.base.settings;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where administrators change settings, and see who changed them last. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class SettingsDesk {

    private final SettingRows rows;
    private final StoredSettings cache;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    SettingsDesk(
            SettingRows rows,
            StoredSettings cache,
            CurrentUser currentUser,
            AuditLog audit,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.cache = cache;
        this.currentUser = currentUser;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The latest change of everything that was ever set, by name. */
    @Transactional(readOnly = true)
    public Map<String, SettingChange> changes() {
        return rows.all();
    }

    /** @throws Refusal with VALIDATION at the setting's name for what it cannot be */
    @Transactional
    public <T> void set(Setting<T> setting, T value) {
        write(setting, written(setting, value));
    }

    /**
     * Sets what follows from what is set; of two at once, the second sees what the first has done.
     *
     * @param otherwise what holds as long as nobody has set it
     */
    @Transactional
    public <T> void change(Setting<T> setting, T otherwise, UnaryOperator<T> change) {
        T now = rows.held(setting.name()).map(setting.reader()).orElse(otherwise);
        set(setting, change.apply(now));
    }

    /** Gives it back to its default. */
    @Transactional
    public void reset(Setting<?> setting) {
        write(setting, null);
    }

    private void write(Setting<?> setting, @Nullable String value) {
        String before = rows.held(setting.name()).orElse(null);
        rows.write(setting.name(), value, currentUser.id(), clock.instant());
        audit.write(act(setting.name(), before, value));
        outbox.hint(StoredSettings.TOPIC);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.drop();
            }
        });
    }

    private static AuditAct act(String name, @Nullable String before, @Nullable String after) {
        AuditSubject subject = AuditSubject.of("setting", name);
        AuditAct act =
                after == null ? AuditAct.of("settings.reset", subject) : AuditAct.of("settings.change", subject, after);
        return act.changing(
                before == null ? Map.of() : Map.of("value", before), after == null ? Map.of() : Map.of("value", after));
    }

    private static <T> String written(Setting<T> setting, T value) {
        try {
            String text = setting.writer().apply(value);
            if (text.length() <= Setting.LONGEST) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.VALIDATION, setting.name());
        }
        throw new Refusal(ErrorCode.VALIDATION, setting.name());
    }
}
