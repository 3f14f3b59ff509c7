package app.photoplay.admin.people;

import app.photoplay.base.ui.Icons;
import app.photoplay.plan.Plan;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people are searched by. */
final class PeopleControls extends Composite<Div> {

    private final TextField search = new TextField();
    private final Select<String> plan;
    private final Select<String> state;
    private final Select<String> seen;
    private PeopleQuestion question = PeopleQuestion.ALL;

    PeopleControls(List<Plan> plans, Consumer<PeopleQuestion> ask) {
        search.setPlaceholder(getTranslation("admin.people.search"));
        search.setAriaLabel(getTranslation("admin.people.search"));
        search.setPrefixComponent(Icons.SEARCH.small());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().setAttribute("data-rows", true);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(question.saying(change.getValue()));
            }
        });
        Map<String, String> names = plans.stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(), one -> one.terms().name()));
        plan = select(
                "plan",
                plans.stream().map(one -> one.id().value()),
                one -> names.getOrDefault(one, one),
                PeopleQuestion::on,
                ask);
        state = select(
                "state",
                Stream.of(PersonState.values()).map(PersonState::word),
                one -> getTranslation("admin.people.state." + one),
                (asked, word) -> asked.in(find(PersonState.values(), PersonState::word, word)),
                ask);
        seen = select(
                "seen",
                Stream.of(SeenWithin.values()).map(SeenWithin::word),
                one -> getTranslation("admin.people.seen." + one),
                (asked, word) -> asked.within(find(SeenWithin.values(), SeenWithin::word, word)),
                ask);
        getContent().addClassName("find");
        getContent().add(search, plan, state, seen);
    }

    void show(PeopleQuestion now) {
        question = now;
        if (!search.getValue().equals(now.words())) {
            search.setValue(now.words());
        }
        plan.setValue(now.plan());
        state.setValue(now.state() == null ? "" : now.state().word());
        seen.setValue(now.seen() == null ? "" : now.seen().word());
    }

    private Select<String> select(
            String name,
            Stream<String> words,
            UnaryOperator<String> label,
            BiFunction<PeopleQuestion, String, PeopleQuestion> other,
            Consumer<PeopleQuestion> ask) {
        Select<String> select = new Select<>();
        select.setAriaLabel(getTranslation("admin.people." + name));
        select.setItems(Stream.concat(Stream.of(""), words).toList());
        select.setItemLabelGenerator(
                one -> one.isEmpty() ? getTranslation("admin.people." + name + ".all") : label.apply(one));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(other.apply(question, change.getValue()));
            }
        });
        return select;
    }

    private static <T> @Nullable T find(T[] values, Function<T, String> word, String wanted) {
        return Stream.of(values)
                .filter(value -> word.apply(value).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
