package app.photoplay.studio.ui;

import app.photoplay.studio.board.DurationFormat;
import app.photoplay.studio.look.ChoiceHead;
import app.photoplay.studio.look.RadioTiles;
import app.photoplay.studio.ui.LengthChoice.Kind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long the film is to be: as long as it reads, or so many minutes or shots, by a slider between what is possible. */
final class LengthField extends Composite<Div> {

    private final RadioTiles<Kind> kind;
    private final Span value = new Span();
    private final RangeInput slider = new RangeInput();
    private final Span least = new Span();
    private final Span most = new Span();
    private final Div ends = new Div(least, most);
    private final Consumer<LengthChoice> chosen;
    private LengthChoice shown = LengthChoice.NATURAL;
    private ForecastState.@Nullable Known known;

    LengthField(Consumer<LengthChoice> chosen) {
        this.chosen = chosen;
        kind = new RadioTiles<>(
                "kinds",
                "kind",
                getTranslation("new.length"),
                List.of(Kind.values()),
                Kind.NATURAL,
                item -> List.of(new Text(getTranslation("new.length." + StageWords.key(item)))));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(start(event.getValue()));
            }
        });
        slider.addClassName("range");
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(150);
        slider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(new LengthChoice(shown.kind(), (int) Math.round(event.getValue())));
            }
        });
        ends.addClassNames("ends", "tab");
        value.addClassName("tab");
        Div head = ChoiceHead.of(getTranslation("new.length"), value);
        getContent().addClassName("length");
        getContent().add(head, kind, slider, ends);
        show(LengthChoice.NATURAL, null);
    }

    private LengthChoice start(Kind kind) {
        ForecastState.Known now = known;
        if (now == null) {
            return new LengthChoice(kind, kind == Kind.MINUTES ? 120 : 20);
        }
        return switch (kind) {
            case NATURAL -> LengthChoice.NATURAL;
            case MINUTES -> new LengthChoice(kind, (int) now.natural().toSeconds());
            case SHOTS -> new LengthChoice(kind, now.choosableShots());
        };
    }

    /** @param outlook what is possible, or null as long as that is not known */
    void show(LengthChoice length, ForecastState.@Nullable Known state) {
        shown = length;
        known = state == null ? known : state;
        kind.setValue(length.kind());
        boolean sliding = length.kind() != Kind.NATURAL;
        slider.setVisible(sliding);
        ends.setVisible(sliding);
        value.setText(words(length));
        if (sliding) {
            range(length);
        }
    }

    private void range(LengthChoice length) {
        ForecastState.Known now = known;
        int low = 1;
        int high = Math.max(length.amount(), 2);
        if (now != null && length.kind() == Kind.MINUTES) {
            low = (int) Math.max(2, now.forecast().shortest().toSeconds());
            high = Math.max(low + 1, now.longest());
        } else if (now != null) {
            low = Math.clamp(now.forecast().fewestShots(), 1, Math.max(1, length.amount()));
            high = Math.max(low, now.choosableShots());
        }
        slider.setMin(low);
        slider.setMax(high);
        slider.setStep(1.0);
        double at = Math.clamp(length.amount(), low, high);
        slider.setValue(at);
        // The browser holds it within the range of before as long as the new one is not there.
        slider.getElement().executeJs("this.value = $0", at);
        slider.getElement().setAttribute("aria-label", getTranslation("new.length"));
        slider.getElement().setAttribute("aria-valuetext", words(length));
        slider.getStyle().set("--p", 100.0 * (at - low) / Math.max(1, high - low) + "%");
        least.setText(end(length.kind(), low));
        most.setText(end(length.kind(), high));
    }

    private String end(Kind kind, int amount) {
        return kind == Kind.MINUTES
                ? DurationFormat.words(Duration.ofSeconds(amount))
                : getTranslation("storyboard.shots", amount);
    }

    private String words(LengthChoice length) {
        ForecastState.Known now = known;
        return switch (length.kind()) {
            case NATURAL -> now == null ? "" : DurationFormat.words(now.natural());
            case MINUTES, SHOTS -> end(length.kind(), length.amount());
        };
    }
}
