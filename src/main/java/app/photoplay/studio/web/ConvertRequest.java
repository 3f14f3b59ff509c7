package app.photoplay.studio.web;

import app.photoplay.base.web.BodyLimit;
import app.photoplay.project.Projects;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/conversions}. Everything but the text has a default.
 *
 * @param title of the film; the text's own title or its first words by default
 * @param text the story
 * @param look the id of a look, such as «noir»
 * @param aspect such as «16:9»
 * @param resolution «720p», «1080p» or «4K»
 * @param length how long; as long as reading takes by default
 * @param gate where to stop: «shot-list», «stills», «clips» or «film»
 * @param approved whether the price may be above the one that the person wants to be asked for
 */
record ConvertRequest(
        @Size(max = Projects.MAX_TITLE, message = "{field.title}") @Nullable
        String title,

        @Size(max = BodyLimit.BYTES) @Nullable String text,

        @Size(max = LONGEST_WORD, message = "{field.look}") @Nullable
        String look,

        @Size(max = LONGEST_WORD, message = "{field.aspect}") @Nullable
        String aspect,

        @Size(max = LONGEST_WORD, message = "{field.resolution}") @Nullable
        String resolution,

        @Valid @Nullable Length length,

        @Size(max = LONGEST_WORD, message = "{field.gate}") @Nullable
        String gate,

        @Nullable Boolean approved) {

    boolean said() {
        return Boolean.TRUE.equals(approved);
    }

    /** Of a choice from a list, in {@code char}s. */
    static final int LONGEST_WORD = 40;

    /**
     * @param shots at most that many shots
     * @param seconds about that long
     * @param chapters which chapters, 1 being the first; all by default
     */
    record Length(
            @Range(min = 1, max = MOST_SHOTS, message = "{field.shots}") @Nullable
            Integer shots,

            @Range(min = 1, max = MOST_SECONDS, message = "{field.seconds}") @Nullable
            Integer seconds,

            @Size(min = 1, max = MOST_CHAPTERS, message = "{field.chapters}")
            @UniqueElements(message = "{field.chapters}")
            @Nullable
            List<@NotNull(message = "{field.chapters}") @Positive(message = "{field.chapters}") Integer> chapters) {

        /** More than any plan allows: a slip, not a film. */
        static final int MOST_SHOTS = 10_000;

        /** More than a film has shots. */
        static final int MOST_CHAPTERS = 1_000;

        /** A day. */
        static final int MOST_SECONDS = 86_400;
    }
}
