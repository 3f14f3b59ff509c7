package app.photoplay.studio.cast;

import app.photoplay.base.KebabCase;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMember.AgeGroup;
import app.photoplay.screenplay.CastMember.Nature;
import app.photoplay.screenplay.CastMember.Sex;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words about somebody, each field a command of its own. */
final class PersonForm extends Composite<Div> {

    private final CastActions actions;
    private final DocumentField<TextField, String> name;
    private final DocumentField<TextField, String> aliases;
    private final DocumentField<TextField, String> voice;
    private final DocumentField<TextArea, String> description;
    private final DocumentField<Select<Choice<Sex>>, Choice<Sex>> sex;
    private final DocumentField<Select<Choice<AgeGroup>>, Choice<AgeGroup>> age;
    private final DocumentField<Select<Choice<Nature>>, Choice<Nature>> nature;
    private @Nullable PersonEntry person;

    PersonForm(CastActions actions) {
        this.actions = actions;
        name = new DocumentField<>(text("cast.name", CastRule.MAX_NAME), this::rename);
        aliases = new DocumentField<>(
                text("cast.aliases", CastRule.MAX_NAME * 10),
                written -> change((one, value) -> with(one, CastWords.names(value), one.description()), written));
        voice = new DocumentField<>(text("cast.voice", CastRule.MAX_VOICE), this::speak);
        TextArea words = new TextArea(getTranslation("cast.description"));
        words.setMaxLength(CastRule.MAX_DESCRIPTION);
        words.setWidthFull();
        words.setMinRows(2);
        words.setMaxRows(6);
        description = new DocumentField<>(
                words, written -> change((one, value) -> with(one, one.aliases(), value.strip()), written));
        sex = new DocumentField<>(
                select("cast.sex", Sex.values(), false),
                chosen -> change((one, value) -> as(one, value.orElse(one.sex()), one.age(), one.nature()), chosen));
        age = new DocumentField<>(
                select("cast.age", AgeGroup.values(), true),
                chosen -> change((one, value) -> as(one, one.sex(), value.orNull(), one.nature()), chosen));
        nature = new DocumentField<>(
                select("cast.nature", Nature.values(), true),
                chosen -> change((one, value) -> as(one, one.sex(), one.age(), value.orNull()), chosen));
        Div facts = new Div(sex.field(), age.field(), nature.field());
        facts.addClassName("cast-three");
        Div names = new Div(name.field(), aliases.field());
        names.addClassName("cast-two");
        getContent().addClassName("cast-form");
        getContent().add(names, facts, description.field(), voice.field());
    }

    void show(PersonEntry entry) {
        person = entry;
        CastMember member = entry.member();
        name.show(member.name());
        aliases.show(String.join(", ", member.aliases()));
        description.show(member.description());
        voice.show(Objects.requireNonNullElse(entry.voice(), ""));
        sex.show(new Choice<>(member.sex()));
        age.show(new Choice<>(member.age()));
        nature.show(new Choice<>(member.nature()));
    }

    /** One of a few; null leaves it to the words of the text. */
    private record Choice<E extends Enum<E>>(@Nullable E value) {

        E orElse(E other) {
            return Optional.ofNullable(value).orElse(other);
        }

        @Nullable
        E orNull() {
            return value;
        }
    }

    private void rename(String written) {
        PersonEntry one = Objects.requireNonNull(person);
        String now = written.strip();
        actions.editField(
                new StoryboardCommand.EditPerson(one.id(), one.member().named(now)),
                "edit.person-renamed",
                one.member().name(),
                now);
    }

    private void speak(String written) {
        PersonEntry one = Objects.requireNonNull(person);
        actions.editField(
                new StoryboardCommand.EditPersonDetails(one.id(), new PersonEdit(null, null, written.strip())),
                "edit.person-changed",
                one.member().name());
    }

    private <T> void change(BiFunction<CastMember, T, CastMember> change, T value) {
        PersonEntry one = Objects.requireNonNull(person);
        actions.editField(
                new StoryboardCommand.EditPerson(one.id(), change.apply(one.member(), value)),
                "edit.person-changed",
                one.member().name());
    }

    private static CastMember with(CastMember one, List<String> aliases, String description) {
        return new CastMember(
                one.name(), aliases, one.sex(), description, one.mentions(), one.age(), one.nature(), one.figure());
    }

    private static CastMember as(CastMember one, Sex sex, @Nullable AgeGroup age, @Nullable Nature nature) {
        return new CastMember(
                one.name(), one.aliases(), sex, one.description(), one.mentions(), age, nature, one.figure());
    }

    private TextField text(String key, int most) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    private <E extends Enum<E>> Select<Choice<E>> select(String key, E[] values, boolean open) {
        Select<Choice<E>> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setWidthFull();
        select.setItems(Stream.concat(
                        open ? Stream.of(new Choice<E>(null)) : Stream.empty(),
                        Arrays.stream(values).map(Choice::new))
                .toList());
        select.setItemLabelGenerator(choice ->
                getTranslation(key + "." + (choice.value() == null ? "as-told" : KebabCase.of(choice.value()))));
        return select;
    }
}
