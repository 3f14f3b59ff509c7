package app.photoplay.studio.web;

import app.photoplay.base.Ids;
import app.photoplay.base.KebabCase;
import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.PersonLook;
import app.photoplay.storyboard.document.StoryboardCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * New values of a person; what is left out stays.
 *
 * @param name theirs alone in this film
 * @param sex «female», «male», «animal» or «unknown»
 * @param description what is seen of them
 * @param age «child», «adult» or «old»; empty leaves it to the words
 * @param nature «person», «animal», «creature» or «machine»; empty leaves it to the words
 * @param looks all of them; those that are left out are gone
 * @param references ids of pictures of the film, all of them
 * @param voice what they sound like, in words
 */
record CastRequest(
        @Size(max = CastRule.MAX_NAME) @Nullable String name,

        @Size(max = CastRule.MAX_ALIASES) @Nullable List<@NotNull @Size(max = CastRule.MAX_NAME) String> aliases,

        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String sex,

        @Size(max = CastRule.MAX_DESCRIPTION) @Nullable String description,
        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String age,
        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String nature,

        @Valid @Nullable FigureRequest figure,

        @Size(max = CastRule.MAX_LOOKS) @Nullable List<@NotNull @Valid LookRequest> looks,

        @Size(max = CastRule.MAX_REFERENCES) @Nullable List<@NotNull UUID> references,
        @Size(max = CastRule.MAX_VOICE) @Nullable String voice) {

    static final int LONGEST_NAME = CastRule.MAX_NAME;

    private static final int MOST_SCENES = 10_000;

    /** Somebody of whom nothing is known. */
    private static final CastMember NOBODY = new CastMember("", List.of(), CastMember.Sex.UNKNOWN, "", 0);

    /**
     * How somebody is drawn; what is left out stays, what is empty is left to the words.
     *
     * @param hat «none», «brim», «cap» or «top-hat»
     * @param hair «none», «short», «long» or «bun»
     * @param build «slim», «middle» or «broad»
     * @param colour «teal», «rose», «sand», «slate» or «rust»
     */
    record FigureRequest(
            @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String hat,

            @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String hair,

            @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String build,

            @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String colour) {

        private @Nullable Figure figure(ChoiceParser choices, @Nullable Figure drawn) {
            Figure before = Objects.requireNonNullElse(drawn, Figure.UNCHOSEN);
            Figure now = new Figure(
                    choices.changed("figure.hat", hat, before.hat(), Figure.Headwear.values()),
                    choices.changed("figure.hair", hair, before.hair(), Figure.Hairstyle.values()),
                    choices.changed("figure.build", build, before.build(), Figure.Build.values()),
                    choices.changed("figure.colour", colour, before.colour(), Figure.Tissue.values()));
            return now.equals(Figure.UNCHOSEN) ? null : now;
        }
    }

    /**
     * @param id of one that is there; a new one by default
     * @param scenes in which they look like that
     */
    record LookRequest(
            @Nullable UUID id,
            @NotNull @Size(max = CastRule.MAX_NAME) String name,
            @Size(max = CastRule.MAX_DESCRIPTION) @Nullable String words,

            @NotNull @Size(max = MOST_SCENES) List<@NotNull UUID> scenes,

            @Valid @Nullable FigureRequest figure) {

        private PersonLook look(ChoiceParser choices) {
            return new PersonLook(
                    id == null ? Ids.next() : id,
                    name,
                    Objects.requireNonNullElse(words, ""),
                    scenes.stream().map(SceneId::new).toList(),
                    figure == null ? null : figure.figure(choices, null));
        }
    }

    /** @throws app.photoplay.base.web.WrongFieldsException naming every word that names nothing */
    StoryboardCommand adding(PersonId id) {
        StoryboardCommand add = new StoryboardCommand.AddPerson(id, member(NOBODY));
        return details(id)
                .<StoryboardCommand>map(more -> new StoryboardCommand.Together(List.of(add, more)))
                .orElse(add);
    }

    /** @throws app.photoplay.base.web.WrongFieldsException naming every word that names nothing */
    StoryboardCommand editing(PersonId id, CastMember before) {
        CastMember member = member(before);
        Optional<StoryboardCommand> details = details(id);
        StoryboardCommand edit = new StoryboardCommand.EditPerson(id, member);
        if (details.isEmpty()) {
            return edit;
        }
        return member.equals(before) ? details.get() : new StoryboardCommand.Together(List.of(edit, details.get()));
    }

    private CastMember member(CastMember before) {
        ChoiceParser choices = new ChoiceParser();
        CastMember member = new CastMember(
                Objects.requireNonNullElse(name, before.name()),
                Objects.requireNonNullElse(aliases, before.aliases()),
                choices.of("sex", sex, before.sex(), CastMember.Sex.values(), KebabCase::of),
                Objects.requireNonNullElse(description, before.description()),
                before.mentions(),
                choices.changed("age", age, before.age(), CastMember.AgeGroup.values()),
                choices.changed("nature", nature, before.nature(), CastMember.Nature.values()),
                figure == null ? before.figure() : figure.figure(choices, before.figure()));
        choices.check();
        return member;
    }

    private Optional<StoryboardCommand> details(PersonId id) {
        if (Stream.of(looks, references, voice).allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        ChoiceParser choices = new ChoiceParser();
        PersonEdit edit = new PersonEdit(
                looks == null
                        ? null
                        : looks.stream().map(look -> look.look(choices)).toList(),
                references == null
                        ? null
                        : references.stream().map(AssetId::new).toList(),
                voice);
        choices.check();
        return Optional.of(new StoryboardCommand.EditPersonDetails(id, edit));
    }
}
