package app.photoplay.production;

import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Figure;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.document.Seeds;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that decides what a take looks like, as data: kept with the take, and compared field by field with what the
 * document says now. It leaves out the words of the rest of the scene: an edit next door makes no picture wrong.
 *
 * @param version of this form; 1
 * @param look id of the film's look
 * @param width of the frame, in pixels
 * @param height of the frame, in pixels
 * @param seed the shot's own
 * @param cast those of the picture whom the cast knows, the main one first
 * @param move what the camera does; null for a still
 * @param millis how long it lasts; null for a still
 * @param still the picture that a clip begins with; null for a still
 * @param placeWords what the place looks like; null where nobody said, as before anybody could
 * @param references pictures that it was made by, possibly none; null where its model takes none, or, before that was told
 *     apart, for none
 * @param negative what it must not show; null for nothing in particular
 * @param model that the shot names for it; null for the installation's own choice
 * @param variation which of the chances that the seed gives, see {@link app.photoplay.storyboard.document.Seeds}; null for
 *     the first. Another one is right for the same words
 * @param instruction by which it was made from another picture, which is right for the words all the same; null for from
 *     the words
 * @param style words of the creator's own style; null for those of the look
 * @param end the picture that a clip ends on; null for a still, or where it ends wherever it comes to
 */
public record MadeFrom(
        int version,
        String look,
        int width,
        int height,
        int seed,
        InteriorExterior interiorExterior,
        String place,
        TimeOfDay time,
        ShotSize size,
        Mood mood,
        String action,
        List<DialogueLine> dialogue,
        List<Person> cast,
        boolean title,
        @Nullable CameraMove move,
        @Nullable Integer millis,
        @Nullable UUID still,
        @Nullable String placeWords,
        @Nullable List<UUID> references,
        @Nullable String negative,
        @Nullable String model,
        @Nullable Integer variation,
        @Nullable String instruction,
        @Nullable String style,
        @Nullable UUID end) {

    /** The form that is written today. */
    public static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * What of a person is seen.
     *
     * @param description with what they look like in that scene
     * @param age null where nobody chose, as before anybody could; so with the others
     */
    public record Person(
            String name,
            CastMember.Sex sex,
            String description,
            CastMember.@Nullable AgeGroup age,
            CastMember.@Nullable Nature nature,
            @Nullable Figure figure) {

        public static Person of(CastMember member) {
            Figure figure = member.figure();
            return new Person(
                    member.name(),
                    member.sex(),
                    member.description(),
                    member.age(),
                    member.nature(),
                    Figure.UNCHOSEN.equals(figure) ? null : figure);
        }
    }

    /** The same for the clip that leads from a still to another, and is made by that model. */
    public MadeFrom moving(
            CameraMove move, int millis, @Nullable AssetId still, @Nullable String model, @Nullable AssetId end) {
        return with(move, millis, value(still), references, model, variation, null, value(end));
    }

    /** The same by another chance. */
    public MadeFrom varied(int variation) {
        return with(move, millis, still, references, model, variation == 0 ? null : variation, instruction, end);
    }

    /** The same, made from another picture. */
    public MadeFrom instructed(String instruction) {
        return with(move, millis, still, references, model, variation, instruction, end);
    }

    private MadeFrom with(
            @Nullable CameraMove move,
            @Nullable Integer millis,
            @Nullable UUID still,
            @Nullable List<UUID> references,
            @Nullable String model,
            @Nullable Integer variation,
            @Nullable String instruction,
            @Nullable UUID end) {
        return new MadeFrom(
                version,
                look,
                width,
                height,
                seed,
                interiorExterior,
                place,
                time,
                size,
                mood,
                action,
                dialogue,
                cast,
                title,
                move,
                millis,
                still,
                placeWords,
                references,
                negative,
                model,
                variation,
                instruction,
                style,
                end);
    }

    private static @Nullable UUID value(@Nullable AssetId picture) {
        return picture == null ? null : picture.value();
    }

    /** What the model is given. */
    public int requestSeed() {
        return Seeds.of(seed, chance());
    }

    /** Which chance it took, 0 for the first. */
    public int chance() {
        return variation == null ? 0 : variation;
    }

    /** What differs, in no order; empty where a take made from this is right for that. */
    public Set<StaleReason> differences(MadeFrom now) {
        Set<StaleReason> reasons = EnumSet.noneOf(StaleReason.class);
        if (version != now.version) {
            reasons.add(StaleReason.UNKNOWN);
            return reasons;
        }
        note(reasons, StaleReason.LOOK, look, now.look);
        note(reasons, StaleReason.LOOK, style, now.style);
        if ((long) width * now.height != (long) height * now.width) {
            reasons.add(StaleReason.SHAPE);
        } else if (width < now.width) {
            // A larger picture is right for a smaller film: it is fitted into the cut.
            reasons.add(StaleReason.RESOLUTION);
        }
        note(reasons, StaleReason.SEED, seed, now.seed);
        note(reasons, StaleReason.PLACE, List.of(interiorExterior, place), List.of(now.interiorExterior, now.place));
        note(reasons, StaleReason.PLACE, placeWords, now.placeWords);
        if (now.references != null) {
            note(reasons, StaleReason.REFERENCES, shown(), now.references);
        }
        note(reasons, StaleReason.TIME, time, now.time);
        note(reasons, StaleReason.SIZE, size, now.size);
        note(reasons, StaleReason.MOOD, mood, now.mood);
        note(reasons, StaleReason.ACTION, List.of(action, title), List.of(now.action, now.title));
        note(reasons, StaleReason.DIALOGUE, dialogue, now.dialogue);
        note(reasons, StaleReason.CAST, cast, now.cast);
        note(reasons, StaleReason.MOVE, move, now.move);
        note(reasons, StaleReason.LENGTH, millis, now.millis);
        note(reasons, StaleReason.STILL, still, now.still);
        note(reasons, StaleReason.END, end, now.end);
        note(reasons, StaleReason.NEGATIVE, negative, now.negative);
        note(reasons, StaleReason.MODEL, model, now.model);
        return reasons;
    }

    /** The pictures that it was made by, possibly none. */
    public List<UUID> shown() {
        return Objects.requireNonNullElse(references, List.of());
    }

    private static void note(
            Set<StaleReason> reasons, StaleReason reason, @Nullable Object then, @Nullable Object now) {
        if (!Objects.equals(then, now)) {
            reasons.add(reason);
        }
    }

    public String json() {
        return MAPPER.writeValueAsString(this);
    }

    /** @throws tools.jackson.core.JacksonException if it is none */
    public static MadeFrom of(String json) {
        return MAPPER.readValue(json, MadeFrom.class);
    }
}
