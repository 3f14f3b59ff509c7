package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import app.photoplay.plan.Credits;
import app.photoplay.plan.PersonalLimit;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be held back by: a cap a month, and above which price to be asked. */
final class PersonalLimitLines extends Composite<Div> {

    private final Consumer<PersonalLimit> set;

    PersonalLimitLines(Consumer<PersonalLimit> set) {
        this.set = set;
        getContent().addClassName("bounds");
    }

    void show(UsageShown now) {
        PersonalLimit limit = now.personal();
        getContent().removeAll();
        getContent()
                .add(
                        line(
                                "cap",
                                limit.capAMonth(),
                                credits -> set.accept(new PersonalLimit(credits, limit.askAbove()))),
                        line(
                                "ask",
                                limit.askAbove(),
                                credits -> set.accept(new PersonalLimit(limit.capAMonth(), credits))));
    }

    private static Div line(String which, @Nullable Credits value, Consumer<@Nullable Credits> chosen) {
        Span small = new Span(say("usage.bound." + which + ".words"));
        small.addClassNames("t12", "sec");
        Div words = new Div(new Span(say("usage.bound." + which)), small);
        Span figure = new Span(
                value == null
                        ? say("usage.bound." + which + ".none")
                        : say("usage.bound.credits", Amounts.credits(value)));
        figure.addClassName("fg");
        Button change =
                new Button(say("usage.bound.change"), click -> new PersonalLimitDialog(which, value, chosen).open());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(say("usage.bound.change-it", say("usage.bound." + which)));
        Div line = new Div(words, figure, change);
        line.addClassName("ln");
        return line;
    }
}
