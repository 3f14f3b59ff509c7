package app.photoplay.production.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.StaleReason;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.PersonLook;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.ShotEntries;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleInPicturesTests {

    private final PersonEntry mara =
            new PersonEntry(PersonId.next(), 0, new CastMember("Mara", List.of(), CastMember.Sex.FEMALE, "Tall", 3));
    private final PersonEntry brick =
            new PersonEntry(PersonId.next(), 1, new CastMember("Brick", List.of(), CastMember.Sex.MALE, "", 2));
    private final ShotEntry both = ShotEntries.shot(1, ShotSize.TWO_SHOT, Mood.NEUTRAL, "They wait.");
    private final ShotEntry brickAlone = alone(2, "Brick");
    private final Storyboard document =
            Storyboard.of(List.of(ShotEntries.HARBOUR), List.of(both, brickAlone), List.of(mara, brick), List.of());

    @Test
    void aChosenFigureMakesStaleExactlyTheShotsInWhichThatPersonIsSeen() {
        Storyboard after = edit(mara, with(Figure.UNCHOSEN.with(Figure.Headwear.NONE)));

        assertThat(reasons(after, both)).containsExactly(StaleReason.CAST);
        assertThat(reasons(after, brickAlone)).isEmpty();
        assertThat(still(after, brickAlone)).isEqualTo(still(document, brickAlone));
    }

    @Test
    void aFigureOfNothingChosenIsNoFigure() {
        assertThat(reasons(edit(mara, with(Figure.UNCHOSEN)), both)).isEmpty();
    }

    @Test
    void theLookOfASceneIsSaidToTheModelThere() {
        PersonLook robe =
                new PersonLook(UUID.randomUUID(), "Robe", "in a white robe", List.of(ShotEntries.HARBOUR.id()), null);
        Storyboard after = details(new PersonEdit(List.of(robe), null, null));

        assertThat(still(after, both).brief().prompt()).contains("Mara: Tall. in a white robe.");
        assertThat(reasons(after, both)).containsExactly(StaleReason.CAST);
        assertThat(reasons(after, brickAlone)).isEmpty();
    }

    @Test
    void ageAndNatureAreSaidOnceTheyAreChosen() {
        CastMember old = new CastMember(
                "Mara", List.of(), CastMember.Sex.FEMALE, "Tall.", 3, CastMember.AgeGroup.OLD, null, null);

        assertThat(still(edit(mara, old), both).brief().prompt()).contains("Mara: an old woman, Tall. Exterior");
    }

    @Test
    void picturesOfThemGoWithTheRequestAndMakeStale() {
        AssetId picture = AssetId.next();
        Storyboard after = details(new PersonEdit(null, List.of(picture), null));

        assertThat(still(after, both).references()).containsExactly(picture);
        assertThat(still(after, brickAlone).references()).isEmpty();
        assertThat(reasons(after, both)).containsExactly(StaleReason.REFERENCES);
        assertThat(reasons(after, brickAlone)).isEmpty();
    }

    @Test
    void anotherNameMakesNothingStaleAndAsksForTheSamePictures() {
        Storyboard renamed = edit(mara, mara.member().named("Marie"));
        ShotEntry now = renamed.shots().get(both.id());

        assertThat(now.cast()).contains("Marie");
        assertThat(briefs(document).stillFrom(both).differences(briefs(renamed).stillFrom(now)))
                .isEmpty();
        assertThat(still(renamed, now)).isEqualTo(still(document, both));
    }

    @Test
    void aVoiceIsHeardAndMakesNoPictureStale() {
        assertThat(reasons(details(new PersonEdit(null, null, "low, dry")), both))
                .isEmpty();
    }

    @Test
    void whatWasMadeBeforeAnybodyCouldChooseIsRight() {
        String older = briefs(document)
                .stillFrom(both)
                .json()
                .replaceAll(",\"(age|nature|figure|placeWords|references)\":(null|\\[])", "");

        assertThat(older).doesNotContain("figure", "references");
        assertThat(MadeFrom.of(older).differences(briefs(document).stillFrom(both)))
                .isEmpty();
    }

    private CastMember with(Figure figure) {
        CastMember member = mara.member();
        return new CastMember(
                member.name(), member.aliases(), member.sex(), member.description(), 3, null, null, figure);
    }

    private Storyboard edit(PersonEntry person, CastMember member) {
        return CommandInterpreter.apply(document, new StoryboardCommand.EditPerson(person.id(), member), 2);
    }

    private Storyboard details(PersonEdit edit) {
        return CommandInterpreter.apply(document, new StoryboardCommand.EditPersonDetails(mara.id(), edit), 2);
    }

    private Set<StaleReason> reasons(Storyboard after, ShotEntry shot) {
        return briefs(document).stillFrom(shot).differences(briefs(after).stillFrom(shot));
    }

    private static GenerationRequest.Still still(Storyboard document, ShotEntry shot) {
        return briefs(document).still(shot);
    }

    private static BriefWriter briefs(Storyboard document) {
        return new BriefWriter(new FilmEntry(Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD, null, null), document);
    }

    private static ShotEntry alone(int number, String name) {
        ShotEntry shot = ShotEntries.shot(number, ShotSize.MEDIUM, Mood.NEUTRAL, "Waits.");
        return new ShotEntry(
                shot.id(),
                shot.scene(),
                shot.rank(),
                shot.size(),
                shot.move(),
                shot.mood(),
                shot.duration(),
                shot.action(),
                List.of(),
                List.of(name),
                false,
                List.of(),
                number,
                null,
                null,
                false);
    }
}
