package app.photoplay.studio.cast;

import app.photoplay.base.KebabCase;
import app.photoplay.screenplay.Figure;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hat, hair, build and colour of a figure, each a row of what there is; what is worn is pressed, chosen or not. */
final class FigureChoices extends Composite<Div> {

    private final Consumer<Figure> choose;
    private final String group = "figure-" + UUID.randomUUID();
    private final List<Row<?>> rows = new ArrayList<>();
    private Figure chosen = Figure.UNCHOSEN;

    FigureChoices(Consumer<Figure> choose) {
        this.choose = choose;
        getContent().addClassName("cast-opts");
        row("hat", Figure.Headwear.values(), Figure::hat, Figure::with);
        row("hair", Figure.Hairstyle.values(), Figure::hair, Figure::with);
        row("build", Figure.Build.values(), Figure::build, Figure::with);
        row("colour", Figure.Tissue.values(), Figure::colour, Figure::with);
    }

    /**
     * @param chosen what the creator chose
     * @param worn what the figure comes nearest to
     */
    void show(@Nullable Figure chosen, Figure worn) {
        this.chosen = chosen == null ? Figure.UNCHOSEN : chosen;
        rows.forEach(row -> row.show(worn));
    }

    private <E extends Enum<E>> void row(
            String name, E[] values, Function<Figure, @Nullable E> part, BiFunction<Figure, E, Figure> with) {
        Row<E> row = new Row<>(name, List.of(values), part, with);
        rows.add(row);
        getContent().add(row.line);
    }

    private final class Row<E extends Enum<E>> {

        private final Div line = new Div();
        private final List<E> values;
        private final List<NativeButton> buttons = new ArrayList<>();
        private final Function<Figure, @Nullable E> part;

        Row(String name, List<E> values, Function<Figure, @Nullable E> part, BiFunction<Figure, E, Figure> with) {
            this.values = values;
            this.part = part;
            Span label = new Span(getTranslation("cast.figure." + name));
            label.setId(group + name);
            Div choices = new Div();
            choices.addClassName(name.equals("colour") ? "sws" : "fos");
            choices.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", group + name);
            for (E value : values) {
                NativeButton button = button(name, value);
                button.addClickListener(click -> choose.accept(with.apply(chosen, value)));
                buttons.add(button);
                choices.add(button);
            }
            line.addClassName("ol");
            line.add(label, choices);
        }

        private NativeButton button(String name, E value) {
            NativeButton button = new NativeButton();
            String key = KebabCase.of(value);
            button.addClassNames(name.equals("colour") ? "sw" : "fo", key);
            String drawing = FigureIcons.of(value);
            if (!drawing.isEmpty()) {
                Span icon = new Span();
                icon.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", drawing);
                button.add(icon);
            }
            button.add(new Span(getTranslation("cast.figure." + name + "." + key)));
            return button;
        }

        void show(Figure worn) {
            for (int i = 0; i < values.size(); i++) {
                NativeButton button = buttons.get(i);
                button.getElement().setAttribute("aria-pressed", String.valueOf(values.get(i) == part.apply(worn)));
                button.setClassName("chosen", values.get(i) == part.apply(chosen));
            }
        }
    }
}
