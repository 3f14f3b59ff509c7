package app.photoplay.animatic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMember.Sex;
import app.photoplay.screenplay.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenFigureTests {

    private static final CastMember BRICK = new CastMember("Brick", List.of(), Sex.MALE, "", 9);
    private static final CastMember STEEL = new CastMember("Steel", List.of(), Sex.MALE, "", 8);
    private static final List<CastMember> LEADS = List.of(BRICK, STEEL);

    @ParameterizedTest
    @EnumSource
    void aHatThatIsChosenIsWorn(Figure.Headwear hat) {
        assertThat(steel(Figure.UNCHOSEN.with(hat)).nearest().hat()).isEqualTo(hat);
    }

    @ParameterizedTest
    @EnumSource
    void hairThatIsChosenIsWornUnderAnyHat(Figure.Hairstyle hair) {
        for (Figure.Headwear hat : Figure.Headwear.values()) {
            assertThat(steel(Figure.UNCHOSEN.with(hair).with(hat)).nearest().hair())
                    .isEqualTo(hair);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBuildThatIsChosenIsDrawn(Figure.Build build) {
        assertThat(steel(Figure.UNCHOSEN.with(build)).nearest().build()).isEqualTo(build);
    }

    @ParameterizedTest
    @EnumSource
    void aColourThatIsChosenIsCarried(Figure.Tissue colour) {
        assertThat(steel(Figure.UNCHOSEN.with(colour)).nearest().colour()).isEqualTo(colour);
    }

    @Test
    void whereNothingIsChosenNothingChanges() {
        assertThat(steel(Figure.UNCHOSEN)).isEqualTo(Persona.of(STEEL, LEADS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Steel", "Brick"})
    void theChoiceForOneLeavesTheOthersAsTheyAre(String name) {
        CastMember other = name.equals("Steel") ? BRICK : STEEL;
        CastMember chosen = new CastMember(
                name, List.of(), Sex.MALE, "", 9, null, null, Figure.UNCHOSEN.with(Figure.Headwear.TOP_HAT));
        List<CastMember> leads = name.equals("Steel") ? List.of(BRICK, chosen) : List.of(chosen, STEEL);

        assertThat(Persona.of(other, leads)).isEqualTo(Persona.of(other, LEADS));
    }

    @Test
    void whoIsSaidToBeAnAnimalIsDrawnAsOneAndWhoIsSaidToBeAPersonIsNot() {
        CastMember animal =
                new CastMember("Rufus", List.of(), Sex.MALE, "a fox", 1, null, CastMember.Nature.ANIMAL, null);
        CastMember person =
                new CastMember("The Fox", List.of(), Sex.ANIMAL, "", 1, null, CastMember.Nature.PERSON, null);

        assertThat(Persona.of(animal, List.of()).species()).isEqualTo(Species.FOX);
        assertThat(Persona.of(person, List.of()).species()).isEqualTo(Species.HUMAN);
    }

    @Test
    void anAgeThatIsChosenIsDrawn() {
        CastMember child =
                new CastMember("Old Tom", List.of(), Sex.MALE, "an old man", 1, CastMember.AgeGroup.CHILD, null, null);

        assertThat(Persona.of(child, List.of()).age()).isEqualTo(Age.CHILD);
    }

    private static Persona steel(Figure figure) {
        return Persona.of(new CastMember("Steel", List.of(), Sex.MALE, "", 8, null, null, figure), LEADS);
    }
}
