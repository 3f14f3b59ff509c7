package app.photoplay.studio.board;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotRule;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The same size, move, mood and seconds for several shots; what is left alone stays as each of them has it. */
final class FramingForm extends Dialog {

    private static final double MILLIS = 1000;

    private final Select<ShotSize> size = select("board.size", ShotSize.values(), ShotWords::size);
    private final Select<CameraMove> move =
            select("board.move", CameraMove.values(), one -> capital(ShotWords.move(one)));
    private final Select<Mood> mood = select("board.mood", Mood.values(), ShotWords::mood);
    private final NumberField seconds = new NumberField(getTranslation("board.seconds"));
    private final Button set = new Button(getTranslation("board.set"));

    FramingForm(List<ShotId> edited, ShotGestures shots) {
        addClassName("box");
        setWidth("min(440px, 94vw)");
        setHeaderTitle(getTranslation("board.pick.change-title", edited.size()));
        seconds.setMin(ShotRule.SHORTEST.toMillis() / MILLIS);
        seconds.setMax(ShotRule.LONGEST.toMillis() / MILLIS);
        seconds.setStep(0.5);
        seconds.setStepButtonsVisible(true);
        seconds.setPlaceholder(getTranslation("board.as-it-is"));
        seconds.setI18n(new NumberField.NumberFieldI18n()
                .setBadInputErrorMessage(getTranslation("board.seconds-range", seconds.getMin(), seconds.getMax()))
                .setMinErrorMessage(getTranslation("board.seconds-range", seconds.getMin(), seconds.getMax()))
                .setMaxErrorMessage(getTranslation("board.seconds-range", seconds.getMin(), seconds.getMax()))
                .setStepErrorMessage(getTranslation("board.seconds-step")));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClickListener(click -> {
            if (!seconds.isInvalid()) {
                close();
                shots.edit(edited, edit());
            }
        });
        size.addValueChangeListener(change -> enable());
        move.addValueChangeListener(change -> enable());
        mood.addValueChangeListener(change -> enable());
        seconds.addValueChangeListener(change -> enable());
        Button cancel = new Button(getTranslation("board.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div fields = new Div(size, move, mood, seconds);
        fields.addClassName("framing");
        add(fields);
        getFooter().add(cancel, set);
        enable();
    }

    private void enable() {
        set.setEnabled(!edit().equals(ShotEdit.NOTHING));
    }

    private ShotEdit edit() {
        return ShotEdit.framing(size.getValue(), move.getValue(), mood.getValue(), duration(seconds.getValue()));
    }

    private static @Nullable Duration duration(@Nullable Double value) {
        return value == null ? null : Duration.ofMillis(Math.round(value * MILLIS));
    }

    private <T> Select<T> select(String key, T[] items, Function<T, String> words) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("board.as-it-is"));
        select.setPlaceholder(getTranslation("board.as-it-is"));
        select.setItemLabelGenerator(item -> item == null ? getTranslation("board.as-it-is") : words.apply(item));
        select.setWidthFull();
        return select;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
