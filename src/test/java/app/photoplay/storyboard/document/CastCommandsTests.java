package app.photoplay.storyboard.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.Refusal;
import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.StoryboardCommand.Line;
import app.photoplay.support.ShotEntries;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CastCommandsTests {

    private final PersonEntry mara = person("Mara", 0);
    private final PersonEntry brick = person("Brick", 1);
    private final ShotEntry first = spoken(1, "Mara", "Brick", "Mara");
    private final ShotEntry second = spoken(2, "Mara");
    private final LocationEntry harbour =
            new LocationEntry(LocationId.next(), 0, new Location("THE HARBOUR", InteriorExterior.EXTERIOR, 1));
    private final Storyboard document =
            Storyboard.of(List.of(ShotEntries.HARBOUR), List.of(first, second), List.of(mara, brick), List.of(harbour));

    @Test
    void whoIsSplitLeavesTheChosenShotsToSomebodyNew() {
        PersonId rest = PersonId.next();

        Storyboard after = apply(
                new StoryboardCommand.SplitPerson(mara.id(), rest, "The sister", List.of(second.id()), List.of()));

        assertThat(after.shots().get(second.id()).cast()).containsExactly("The sister", "Brick");
        assertThat(speakers(after, second)).containsExactly("The sister");
        assertThat(after.shots().get(first.id())).isEqualTo(first);
        assertThat(after.people().get(rest).allApart()).containsExactly(mara.id());
    }

    @Test
    void whoStillSpeaksStaysInThePictureWhenOneLineIsSplitOff() {
        Storyboard after = apply(new StoryboardCommand.SplitPerson(
                mara.id(), PersonId.next(), "The sister", List.of(), List.of(new Line(first.id(), 2))));

        assertThat(speakers(after, first)).containsExactly("Mara", "Brick", "The sister");
        assertThat(after.shots().get(first.id()).cast()).containsExactly("Mara", "Brick", "The sister");
    }

    @Test
    void aSplitOfNothingIsRefused() {
        assertThatThrownBy(() -> apply(new StoryboardCommand.SplitPerson(
                        mara.id(), PersonId.next(), "The sister", List.of(), List.of(new Line(second.id(), 7)))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoIsMergedBringsLooksPicturesAndVoice() {
        AssetId one = AssetId.next();
        AssetId two = AssetId.next();
        SceneId scene = ShotEntries.HARBOUR.id();
        Storyboard dressed = apply(
                apply(new StoryboardCommand.EditPersonDetails(
                        mara.id(), new PersonEdit(List.of(look("Coat", scene)), List.of(one), null))),
                new StoryboardCommand.EditPersonDetails(
                        brick.id(), new PersonEdit(List.of(look("Robe", scene)), List.of(one, two), "low")));

        PersonEntry both = apply(dressed, new StoryboardCommand.MergePeople(mara.id(), brick.id()))
                .people()
                .get(mara.id());

        assertThat(both.member().aliases()).containsExactly("Brick");
        assertThat(both.allReferences()).containsExactly(one, two);
        assertThat(both.voice()).isEqualTo("low");
        assertThat(both.look(scene).orElseThrow().name()).isEqualTo("Coat");
        assertThat(both.allLooks()).extracting(PersonLook::name).containsExactly("Coat", "Robe");
    }

    @Test
    void oneSceneHasOneLook() {
        SceneId scene = SceneId.next();

        assertThatThrownBy(() -> apply(new StoryboardCommand.EditPersonDetails(
                        mara.id(), new PersonEdit(List.of(look("Coat", scene), look("Robe", scene)), null, null))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLookGoesWithTheRestOfASceneThatIsSplit() {
        Storyboard dressed = apply(new StoryboardCommand.EditPersonDetails(
                mara.id(), new PersonEdit(List.of(look("Coat", ShotEntries.HARBOUR.id())), null, null)));
        SceneId rest = SceneId.next();

        Storyboard after = apply(dressed, new StoryboardCommand.SplitScene(second.id(), rest));

        assertThat(after.people().get(mara.id()).look(rest))
                .map(PersonLook::name)
                .hasValue("Coat");
    }

    @Test
    void aPlaceIsRenamedInScenesThatWriteItInOtherLetters() {
        Storyboard after = apply(new StoryboardCommand.EditLocation(
                harbour.id(), new Location("The quay", InteriorExterior.EXTERIOR, 1)));

        assertThat(place(after)).isEqualTo("The quay");
    }

    @Test
    void twoPlacesBecomeOneAndOneBecomesTwo() {
        LocationId pier = LocationId.next();
        Storyboard split = apply(
                new StoryboardCommand.SplitLocation(harbour.id(), pier, "The pier", List.of(ShotEntries.HARBOUR.id())));
        assertThat(place(split)).isEqualTo("The pier");

        Storyboard merged = apply(split, new StoryboardCommand.MergeLocations(harbour.id(), pier));

        assertThat(place(merged)).isEqualTo("THE HARBOUR");
        assertThat(merged.locations()).containsOnlyKeys(harbour.id());
    }

    @Test
    void ofAPlaceThatIsRemovedItsScenesSayNothing() {
        assertThat(place(apply(new StoryboardCommand.RemoveLocation(harbour.id()))))
                .isEmpty();
    }

    @Test
    void whoIsRenamedIsDrawnAsBeforeAndNobodyElseIsDrawnAsThem() {
        Storyboard marie =
                apply(new StoryboardCommand.EditPerson(mara.id(), mara.member().named("Marie")));
        assertThat(person(marie).drawnName()).isEqualTo("Mara");
        Storyboard maria = apply(
                marie, new StoryboardCommand.EditPerson(mara.id(), mara.member().named("Maria")));
        assertThat(person(maria).drawnAs()).isEqualTo("Mara");
        Storyboard back = apply(maria, new StoryboardCommand.EditPerson(mara.id(), mara.member()));
        assertThat(person(back)).isEqualTo(mara);

        PersonId other = PersonId.next();
        Storyboard another = apply(marie, new StoryboardCommand.AddPerson(other, mara.member()));
        assertThat(another.people().get(other).drawnName()).isEqualTo("Mara 2");
    }

    private PersonEntry person(Storyboard document) {
        return document.people().get(mara.id());
    }

    @Test
    void aRowWrittenBeforeAFieldWasThereIsStillTakenBack() {
        CastMember renamed = mara.member().named("Marie");
        Storyboard after = apply(new StoryboardCommand.EditPerson(mara.id(), renamed));
        String row = Changes.between(document, after).json();
        String older = row.replaceAll(",\"(age|nature|figure|looks|references|voice|apart)\":null", "");
        assertThat(older).hasSizeLessThan(row.length());

        Changes back = Changes.of(older).inverted();

        assertThat(back.conflict(after)).isEmpty();
        assertThat(back.appliedTo(after)).isEqualTo(document);
    }

    private Storyboard apply(StoryboardCommand command) {
        return apply(document, command);
    }

    private static Storyboard apply(Storyboard document, StoryboardCommand command) {
        StoryboardCommand read = CommandJson.read(CommandJson.write(command));
        assertThat(read).isEqualTo(command);
        return CommandInterpreter.apply(document, read, 2);
    }

    private static String place(Storyboard document) {
        return document.scenes().get(ShotEntries.HARBOUR.id()).slug().place();
    }

    private static List<String> speakers(Storyboard document, ShotEntry shot) {
        return document.shots().get(shot.id()).dialogue().stream()
                .map(DialogueLine::speaker)
                .toList();
    }

    private static PersonLook look(String name, SceneId scene) {
        return new PersonLook(UUID.randomUUID(), name, "a " + name, List.of(scene), null);
    }

    private static PersonEntry person(String name, int position) {
        return new PersonEntry(
                PersonId.next(), position, new CastMember(name, List.of(), CastMember.Sex.FEMALE, "", 1));
    }

    private static ShotEntry spoken(int number, String... speakers) {
        List<DialogueLine> lines = List.of(speakers).stream()
                .map(speaker -> new DialogueLine(speaker, null, "Hello.", false))
                .toList();
        return ShotEntries.shot(number, ShotSize.MEDIUM, Mood.NEUTRAL, "They talk.")
                .edited(new ShotEdit(null, null, null, null, null, lines, null, null));
    }
}
