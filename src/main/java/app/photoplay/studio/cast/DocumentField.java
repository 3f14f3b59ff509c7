package app.photoplay.studio.cast;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A field that shows one thing of the document and gives a command when somebody has changed it. What changes elsewhere
 * comes in only where it differs from what was shown, so that nobody's typing is lost.
 */
final class DocumentField<C extends AbstractField<C, T> & HasValidation, T> {

    private final C field;
    private @Nullable T shown;

    /** @param change gives the command; a refusal is shown at the field */
    DocumentField(C field, Consumer<T> change) {
        this.field = field;
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && !Objects.equals(event.getValue(), shown)) {
                change(change, event.getValue());
            }
        });
    }

    private void change(Consumer<T> change, T value) {
        try {
            change.accept(value);
            field.setInvalid(false);
        } catch (Refusal refusal) {
            field.setErrorMessage(message(refusal));
            field.setInvalid(true);
        }
    }

    private static String message(Refusal refusal) {
        String key = "error." + refusal.code().code();
        String named = "cast.invalid." + refusal.field();
        boolean known = refusal.field() != null && refusal.code() == ErrorCode.VALIDATION;
        return known ? CastWords.word(named) : CastWords.word(key, refusal.arguments());
    }

    C field() {
        return field;
    }

    void show(T value) {
        if (!Objects.equals(value, shown)) {
            shown = value;
            field.setInvalid(false);
            field.setValue(value);
        }
    }
}
