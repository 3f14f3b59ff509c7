package app.photoplay.studio.settings;

import app.photoplay.base.Refusal;
import app.photoplay.continuity.FilmLength;
import app.photoplay.continuity.FilmLengths;
import app.photoplay.production.ChangePreview;
import app.photoplay.production.view.ChangePreviews;
import app.photoplay.project.ProjectId;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.look.ChoiceHead;
import app.photoplay.studio.ui.CreditWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Another length for the same shots, with what that makes older and costs; and the way to another film of the same text. */
final class LengthPanel extends Composite<Div> {

    private static final int REST_MILLIS = 400;

    private final transient FilmLengths lengths;
    private final transient ChangePreviews previews;
    private final transient LiveView live;
    private final transient EditSession edits;
    private final transient Supplier<ProjectId> film;
    private final Paragraph now = new Paragraph();
    private final IntegerField seconds = new IntegerField();
    private final Span words = new Span();
    private final Button change = new Button();
    private final Anchor again = new Anchor();
    private transient @Nullable FilmLength shown;

    LengthPanel(
            FilmLengths lengths, ChangePreviews previews, LiveView live, EditSession edits, Supplier<ProjectId> film) {
        this.lengths = lengths;
        this.previews = previews;
        this.live = live;
        this.edits = edits;
        this.film = film;
        now.addClassName("sec");
        seconds.setLabel(getTranslation("settings.length-field"));
        seconds.setStepButtonsVisible(true);
        seconds.setManualValidation(true);
        seconds.setValueChangeMode(ValueChangeMode.LAZY);
        seconds.setValueChangeTimeout(REST_MILLIS);
        seconds.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask();
            }
        });
        words.getElement().setAttribute("role", "status");
        words.addClassName("sec");
        change.setText(getTranslation("settings.length-change"));
        change.setEnabled(false);
        change.setDisableOnClick(true);
        change.addClickListener(click -> change());
        again.setText(getTranslation("settings.again"));
        again.addClassName("btn");
        Div field = new Div(seconds, change);
        field.addClassName("settings-length");
        Paragraph other = new Paragraph(getTranslation("settings.length"));
        other.addClassName("sec");
        getContent().addClassName("settings-again");
        getContent().add(ChoiceHead.of(getTranslation("settings.length-head"), ""), now, field, words, other, again);
    }

    /** What somebody has typed and not asked for stays. */
    void show(FilmLength length) {
        again.setHref("new?again=" + film.get());
        if (length.equals(shown)) {
            return;
        }
        shown = length;
        now.setText(getTranslation(
                "settings.length-now", clock(length.now()), clock(length.shortest()), clock(length.longest())));
        seconds.setMin((int) Math.ceilDiv(length.shortest().toMillis(), 1000L));
        seconds.setMax((int) length.longest().toSeconds());
        seconds.setValue((int) Math.round(length.now().toMillis() / 1000.0));
        seconds.setInvalid(false);
        seconds.setVisible(length.changeable());
        change.setVisible(length.changeable());
        change.setEnabled(false);
        words.setText("");
    }

    private void ask() {
        Duration wanted = wanted();
        change.setEnabled(false);
        seconds.setInvalid(wanted == null);
        seconds.setErrorMessage(wanted == null ? getTranslation("settings.length-wrong") : null);
        words.setText("");
        if (wanted != null && !same(wanted)) {
            words.setText(getTranslation("settings.counting"));
            live.once(this, () -> previewed(wanted), preview -> tell(wanted, preview));
        }
    }

    private Optional<ChangePreview> previewed(Duration wanted) {
        try {
            return Optional.of(previews.of(film.get(), lengths.to(film.get(), wanted)));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    /** An answer to what is no longer typed is none. */
    private void tell(Duration wanted, Optional<ChangePreview> preview) {
        if (!wanted.equals(wanted())) {
            return;
        }
        change.setEnabled(preview.isPresent());
        words.setText(preview.map(one -> one.stale() == 0
                        ? getTranslation("settings.no-stale")
                        : getTranslation("settings.length-stale", one.stale(), CreditWords.price(one.price())))
                .orElseGet(() -> getTranslation("settings.length-wrong")));
    }

    private void change() {
        Duration wanted = wanted();
        if (wanted == null) {
            return;
        }
        try {
            edits.apply(lengths.to(film.get(), wanted), "edit.length", clock(wanted));
        } catch (Refusal refusal) {
            seconds.setInvalid(true);
            seconds.setErrorMessage(getTranslation("settings.length-wrong"));
        }
    }

    /** Null where that cannot be. */
    private @Nullable Duration wanted() {
        Integer value = seconds.getValue();
        FilmLength length = Objects.requireNonNull(shown);
        Duration wanted = value == null ? Duration.ZERO : Duration.ofSeconds(value);
        return wanted.compareTo(length.shortest()) < 0 || wanted.compareTo(length.longest()) > 0 ? null : wanted;
    }

    private boolean same(Duration wanted) {
        return Math.round(Objects.requireNonNull(shown).now().toMillis() / 1000.0) == wanted.toSeconds();
    }

    private static String clock(Duration length) {
        long whole = Math.round(length.toMillis() / 1000.0);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }
}
