package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.PasswordChange;
import app.photoplay.sharing.ShareOptions;
import app.photoplay.sharing.SharedPart;
import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a link is to be like; what is left out stays, or is as {@link ShareOptions#first}: nothing public, nothing to take along.
 *
 * @param version number of a published version, as a number or as text, or «latest»
 * @param shows parts of the work
 * @param allows rights of guests
 * @param frames origins that may frame the player; «*» for all
 * @param expiresAt ISO 8601 with an offset, or «never»
 * @param zone of the creator, such as Europe/Vienna
 * @param password empty for none
 */
record ShareRequest(
        @Size(max = 50 * ShareOptions.MAX_NAME) @Nullable String name,
        @Valid @Nullable VersionWord version,
        @Size(max = MOST) @Nullable List<@NotNull @Size(max = ConvertRequest.LONGEST_WORD) String> shows,
        @Size(max = MOST) @Nullable List<@NotNull @Size(max = ConvertRequest.LONGEST_WORD) String> allows,
        @Nullable Boolean watermark,
        @Nullable Boolean indexed,
        @Size(max = MOST) @Nullable List<@NotNull @Size(max = LONGEST_ORIGIN) String> frames,
        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String expiresAt,
        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String zone,
        @Size(max = LONGEST_ORIGIN) @Nullable String password) {

    /** Whatever was said of a version. */
    record VersionWord(
            @Size(max = ConvertRequest.LONGEST_WORD) String text) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static VersionWord of(String text) {
            return new VersionWord(text);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static VersionWord of(int number) {
            return new VersionWord(String.valueOf(number));
        }
    }

    static final int MOST = 20;
    static final int LONGEST_ORIGIN = 200;

    private static final String NEWEST = "latest";
    private static final String NEVER = "never";

    /**
     * @param before what is not said here
     * @throws app.photoplay.base.web.WrongFieldsException naming every field that is wrong
     */
    ShareOptions options(ShareOptions before) {
        ChoiceParser choices = new ChoiceParser();
        ShareOptions options = new ShareOptions(
                Objects.requireNonNullElse(name, before.name()),
                version(before.version(), choices),
                several("shows", shows, before.shows(), SharedPart.class, choices),
                several("allows", allows, before.allows(), GuestRight.class, choices),
                Objects.requireNonNullElse(watermark, before.watermark()),
                Objects.requireNonNullElse(indexed, before.indexed()),
                Objects.requireNonNullElse(frames, before.frames()),
                expiry(before.expiresAt(), choices),
                zone(before.zone(), choices));
        choices.check();
        return options;
    }

    PasswordChange lock() {
        return password == null
                ? new PasswordChange.Keep()
                : password.isEmpty() ? new PasswordChange.Remove() : new PasswordChange.Put(password);
    }

    private @Nullable Integer version(@Nullable Integer before, ChoiceParser choices) {
        String word = version == null ? "" : version.text();
        if (version == null || NEWEST.equals(word)) {
            return version == null ? before : null;
        }
        if (!word.matches("[1-9]\\d{0,5}")) {
            choices.wrong("version");
            return before;
        }
        return Integer.valueOf(word);
    }

    private @Nullable Instant expiry(@Nullable Instant before, ChoiceParser choices) {
        if (expiresAt == null || NEVER.equals(expiresAt)) {
            return expiresAt == null ? before : null;
        }
        try {
            return OffsetDateTime.parse(expiresAt).toInstant();
        } catch (DateTimeException e) {
            choices.wrong("expiresAt");
            return before;
        }
    }

    private ZoneId zone(ZoneId before, ChoiceParser choices) {
        try {
            return zone == null ? before : ZoneId.of(zone);
        } catch (DateTimeException e) {
            choices.wrong("zone");
            return before;
        }
    }

    private static <E extends Enum<E>> Set<E> several(
            String field, @Nullable List<String> words, Set<E> before, Class<E> type, ChoiceParser choices) {
        if (words == null) {
            return before;
        }
        Set<E> chosen = EnumSet.noneOf(type);
        for (String word : words) {
            Arrays.stream(type.getEnumConstants())
                    .filter(value -> KebabCase.of(value).equals(word))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> choices.wrong(field));
        }
        return chosen;
    }
}
