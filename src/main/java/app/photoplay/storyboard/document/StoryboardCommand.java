package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TextChange;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person, or a step that works for them, does to a storyboard: one gesture, one row of the log, one undo. None
 * of them has anything made. Ids of what is new are chosen by who gives the command.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "command")
@JsonSubTypes({
    @JsonSubTypes.Type(StoryboardCommand.Together.class),
    @JsonSubTypes.Type(StoryboardCommand.EditShots.class),
    @JsonSubTypes.Type(StoryboardCommand.InsertShot.class),
    @JsonSubTypes.Type(StoryboardCommand.DuplicateShots.class),
    @JsonSubTypes.Type(StoryboardCommand.MoveShots.class),
    @JsonSubTypes.Type(StoryboardCommand.SplitShot.class),
    @JsonSubTypes.Type(StoryboardCommand.MergeShots.class),
    @JsonSubTypes.Type(StoryboardCommand.RemoveShots.class),
    @JsonSubTypes.Type(StoryboardCommand.RestoreShots.class),
    @JsonSubTypes.Type(StoryboardCommand.ChooseTakes.class),
    @JsonSubTypes.Type(StoryboardCommand.PutAside.class),
    @JsonSubTypes.Type(StoryboardCommand.EditScene.class),
    @JsonSubTypes.Type(StoryboardCommand.InsertScene.class),
    @JsonSubTypes.Type(StoryboardCommand.MoveScene.class),
    @JsonSubTypes.Type(StoryboardCommand.SplitScene.class),
    @JsonSubTypes.Type(StoryboardCommand.MergeScenes.class),
    @JsonSubTypes.Type(StoryboardCommand.RemoveScene.class),
    @JsonSubTypes.Type(StoryboardCommand.RestoreScene.class),
    @JsonSubTypes.Type(StoryboardCommand.AddPerson.class),
    @JsonSubTypes.Type(StoryboardCommand.EditPerson.class),
    @JsonSubTypes.Type(StoryboardCommand.MergePeople.class),
    @JsonSubTypes.Type(StoryboardCommand.RemovePerson.class),
    @JsonSubTypes.Type(StoryboardCommand.EditPersonDetails.class),
    @JsonSubTypes.Type(StoryboardCommand.SplitPerson.class),
    @JsonSubTypes.Type(StoryboardCommand.KeepApart.class),
    @JsonSubTypes.Type(StoryboardCommand.AddLocation.class),
    @JsonSubTypes.Type(StoryboardCommand.RewriteSource.class),
    @JsonSubTypes.Type(StoryboardCommand.EditLocation.class),
    @JsonSubTypes.Type(StoryboardCommand.EditLocationDetails.class),
    @JsonSubTypes.Type(StoryboardCommand.MergeLocations.class),
    @JsonSubTypes.Type(StoryboardCommand.SplitLocation.class),
    @JsonSubTypes.Type(StoryboardCommand.RemoveLocation.class),
    @JsonSubTypes.Type(StoryboardCommand.AssignVoice.class),
    @JsonSubTypes.Type(StoryboardCommand.EditFilm.class),
    @JsonSubTypes.Type(StoryboardCommand.ChoosePoster.class)
})
public sealed interface StoryboardCommand {

    /**
     * Several in their order as one gesture, such as mending all findings of a kind.
     *
     * @param commands none of them of this kind; at most {@value #MOST}
     */
    record Together(List<StoryboardCommand> commands) implements StoryboardCommand {

        public static final int MOST = 2_000;

        public Together {
            commands = List.copyOf(commands);
        }
    }

    /** The same new values for one shot or for many. */
    record EditShots(List<ShotId> shots, ShotEdit edit) implements StoryboardCommand {}

    /**
     * A new shot: a medium one of four seconds without words, until the edit says otherwise.
     *
     * @param before null for the end of the scene
     */
    record InsertShot(ShotId id, SceneId scene, @Nullable ShotId before, ShotEdit edit) implements StoryboardCommand {}

    /** The same again behind each, with a seed of its own: nothing of it is made yet. */
    record DuplicateShots(List<Duplicate> shots) implements StoryboardCommand {}

    /** @param copy the id of the new one */
    record Duplicate(ShotId shot, ShotId copy) {}

    /**
     * In the order of the list, side by side, also to another scene.
     *
     * @param before null for the end of the scene; not one of those that move
     */
    record MoveShots(
            List<ShotId> shots, SceneId scene, @Nullable ShotId before) implements StoryboardCommand {}

    /**
     * Cuts a shot in two; the first keeps its takes.
     *
     * @param rest the id of the second
     * @param actionAt the {@code char} of the action that the second begins with, 0 to its length
     * @param dialogueAt the line that the second begins with, 0 to their number
     */
    record SplitShot(ShotId shot, ShotId rest, int actionAt, int dialogueAt) implements StoryboardCommand {}

    /** Puts the words of all into the first; the others go to the bin. At least two, of one scene, next to each other. */
    record MergeShots(List<ShotId> shots) implements StoryboardCommand {}

    /** Into the bin, with their takes. */
    record RemoveShots(List<ShotId> shots) implements StoryboardCommand {}

    /** To where they were; their scenes come back with them. */
    record RestoreShots(List<ShotId> shots) implements StoryboardCommand {}

    /** Which take of each shot counts. */
    record ChooseTakes(List<Choice> choices) implements StoryboardCommand {}

    /** @param take null for none */
    record Choice(ShotId shot, TakeKind kind, @Nullable TakeId take) {}

    /** @param aside whether it is put aside, or brought back */
    record PutAside(ShotId shot, TakeId take, boolean aside) implements StoryboardCommand {}

    record EditScene(SceneId scene, SceneEdit edit) implements StoryboardCommand {}

    /** @param before null for the end of the film */
    record InsertScene(SceneId id, @Nullable SceneId before, String title, SlugLine slug)
            implements StoryboardCommand {}

    /** @param before null for the end of the film */
    record MoveScene(SceneId scene, @Nullable SceneId before) implements StoryboardCommand {}

    /** The shot and all behind it become a scene of the same heading. */
    record SplitScene(ShotId first, SceneId rest) implements StoryboardCommand {}

    /** Moves all shots of a scene to the end of the scene before it; the empty one goes to the bin. */
    record MergeScenes(SceneId scene) implements StoryboardCommand {}

    /** Into the bin, with its shots. */
    record RemoveScene(SceneId scene) implements StoryboardCommand {}

    /** To where it was, with all its shots. */
    record RestoreScene(SceneId scene) implements StoryboardCommand {}

    record AddPerson(PersonId id, CastMember member) implements StoryboardCommand {}

    /** Another name is theirs everywhere: in pictures and beside their lines. */
    record EditPerson(PersonId person, CastMember member) implements StoryboardCommand {}

    /** Two that are one: the first keeps its name, which takes the other's place everywhere. */
    record MergePeople(PersonId kept, PersonId other) implements StoryboardCommand {}

    /** Out of the cast and of all pictures; their lines stay, without a speaker. */
    record RemovePerson(PersonId person) implements StoryboardCommand {}

    /**
     * All lines of one voice are another's. The cast stays as it is.
     *
     * @param from the speaker of the lines; null for the lines of nobody, which the narrator reads
     * @param to whose they are from now on; null for nobody
     * @param scene where; null for the whole film
     */
    record AssignVoice(
            @Nullable String from,
            @Nullable String to,
            @Nullable SceneId scene) implements StoryboardCommand {}

    /** What the whole film looks like. */
    record EditFilm(FilmEdit edit) implements StoryboardCommand {}

    /** @param picture a picture or clip of the film; null to leave it to the product */
    record ChoosePoster(@Nullable AssetId picture) implements StoryboardCommand {}

    /** Their looks, reference pictures and voice. */
    record EditPersonDetails(PersonId person, PersonEdit edit) implements StoryboardCommand {}

    /**
     * One that is two: what is named here becomes somebody new.
     *
     * @param rest the id of the new one
     * @param shots of which the picture and all lines become the new one’s
     * @param lines single lines of other shots; whoever has none left there leaves the picture too
     */
    record SplitPerson(PersonId person, PersonId rest, String name, List<ShotId> shots, List<Line> lines)
            implements StoryboardCommand {}

    /** @param line 0-based within the shot */
    record Line(ShotId shot, int line) {}

    /** Two that are not one, whatever they look like: nobody asks again. */
    record KeepApart(PersonId one, PersonId other) implements StoryboardCommand {}

    record AddLocation(LocationId id, Location location) implements StoryboardCommand {}

    /** Another name stands in every scene that plays there. */
    record EditLocation(LocationId id, Location location) implements StoryboardCommand {}

    /** What it looks like. */
    record EditLocationDetails(LocationId id, LocationEdit edit) implements StoryboardCommand {}

    /** Two that are one: the first keeps its name, which takes the other’s place in every scene. */
    record MergeLocations(LocationId kept, LocationId other) implements StoryboardCommand {}

    /** One that is two: the named scenes play at the new one. */
    record SplitLocation(LocationId location, LocationId rest, String name, List<SceneId> scenes)
            implements StoryboardCommand {}

    /** Out of the places; scenes that played there play nowhere in particular. */
    record RemoveLocation(LocationId id) implements StoryboardCommand {}

    /**
     * Another text under the document. Ranges of shots that it does not name move along with their words.
     *
     * @param text the version of the text
     * @param change what leads to it from the text before
     * @param removed whose words are gone: to the bin
     * @param headings of scenes that the text now names otherwise
     * @param emptied scenes that have no shot left: to the bin
     * @param people whom the text names for the first time
     */
    record RewriteSource(
            UUID text,
            TextChange change,
            List<RewordedShot> reworded,
            List<InsertedShot> inserted,
            List<ShotId> removed,
            List<InsertedScene> scenes,
            List<EditScene> headings,
            List<SceneId> emptied,
            List<AddPerson> people)
            implements StoryboardCommand {

        /** The same, now that the text is kept. */
        public RewriteSource of(UUID version) {
            return new RewriteSource(version, change, reworded, inserted, removed, scenes, headings, emptied, people);
        }

        /**
         * A shot that stands on other words, or on the same in another stretch.
         *
         * @param title whether it is a card now
         */
        public record RewordedShot(ShotId shot, ShotEdit edit, boolean title, List<TextRange> ranges) {}

        /**
         * A new shot, or one of the document that moves there, out of the bin if need be.
         *
         * @param after null for the beginning of the scene
         */
        public record InsertedShot(
                ShotId id,
                SceneId scene,
                @Nullable ShotId after,
                ShotEdit edit,
                boolean title,
                List<TextRange> ranges) {}

        /** @param after null for the beginning of the film */
        public record InsertedScene(
                SceneId id,
                @Nullable SceneId after,
                int chapter,
                @Nullable String sourceNumber,
                String title,
                @Nullable String heading,
                SlugLine slug) {}
    }
}
