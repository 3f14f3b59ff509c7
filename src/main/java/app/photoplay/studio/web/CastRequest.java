package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.screenplay.CastMember;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * New values of a person; what is left out stays.
 *
 * @param name theirs alone in this film
 * @param sex «female», «male», «animal» or «unknown»
 * @param description what is seen of them
 */
record CastRequest(
        @Size(max = LONGEST_NAME) @Nullable String name,

        @Size(max = MOST_ALIASES) @Nullable List<@NotNull @Size(max = LONGEST_NAME) String> aliases,

        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String sex,

        @Size(max = 1_000) @Nullable String description) {

    static final int LONGEST_NAME = 80;

    private static final int MOST_ALIASES = 20;

    /** Somebody of whom nothing is known. */
    static final CastMember NOBODY = new CastMember("", List.of(), CastMember.Sex.UNKNOWN, "", 0);

    /** @throws app.photoplay.base.web.WrongFieldsException where the sex is none of these */
    CastMember member(CastMember before) {
        ChoiceParser choices = new ChoiceParser();
        CastMember.Sex is = choices.of("sex", sex, before.sex(), CastMember.Sex.values(), KebabCase::of);
        choices.check();
        return new CastMember(
                Objects.requireNonNullElse(name, before.name()),
                Objects.requireNonNullElse(aliases, before.aliases()),
                is,
                Objects.requireNonNullElse(description, before.description()),
                before.mentions(),
                before.age(),
                before.nature(),
                before.figure());
    }
}
