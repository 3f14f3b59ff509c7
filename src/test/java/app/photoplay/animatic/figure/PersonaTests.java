package app.photoplay.animatic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMember.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaTests {

    private static CastMember member(String name, Sex sex, String description) {
        return new CastMember(name, List.of(), sex, description, 1);
    }

    private static Persona looks(String name, Sex sex, String description) {
        return Persona.of(member(name, sex, description), List.of());
    }

    @Test
    void theSamePersonLooksTheSameEverywhere() {
        List<CastMember> leads = List.of(member("Ann", Sex.FEMALE, ""), member("Ben", Sex.MALE, ""));

        assertThat(Persona.of(leads.get(1), leads)).isEqualTo(Persona.of(leads.get(1), leads));
        assertThat(Persona.of(leads.get(0), leads)).isEqualTo(Persona.of(leads.get(0), leads.subList(0, 1)));
    }

    @Property(tries = 200)
    void anyTwoLeadsDifferInHatOrAccentOrHem(
            @ForAll @Size(min = 2, max = 12) Set<@AlphaChars @StringLength(min = 1, max = 9) String> names,
            @ForAll Sex sex,
            @ForAll boolean allSoldiers) {
        List<CastMember> leads = new ArrayList<>();
        names.forEach(name -> leads.add(member(name, sex, allSoldiers ? "a soldier" : "")));

        List<String> marks = leads.stream()
                .map(lead -> Persona.of(lead, leads))
                .map(p -> p.hat() + "/" + p.accent().rgb() + "/" + Math.round(p.hem() * 10))
                .toList();

        int colours = Accent.COLOURS.size();
        assertThat(Set.copyOf(marks))
                .hasSizeGreaterThanOrEqualTo(Math.min(leads.size(), allSoldiers ? colours : leads.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr Smith | MALE | a tall man in a top hat | TOP_HAT",
                "Holm | MALE | the soldier | HELMET",
                "The King | MALE | | CROWN",
                "Queen of Hearts | UNKNOWN | | CROWN",
                "Bell | FEMALE | a nurse | NURSE_CAP",
                "Kane | MALE | the policeman on duty | PEAKED_CAP",
                "Red | FEMALE | a little girl with a red riding hood | HOOD",
                "Mad Hatter | MALE | | TOP_HAT",
                "Doc | MALE | bald and round | NONE"
            })
    void wordsOverruleTheHat(String name, Sex sex, @org.jspecify.annotations.Nullable String description, Hat hat) {
        assertThat(looks(name, sex, description == null ? "" : description).hat())
                .isEqualTo(hat);
    }

    @ParameterizedTest
    @CsvSource({
        "White Rabbit, MALE, RABBIT",
        "The March Hare, UNKNOWN, RABBIT",
        "Cheshire Cat, ANIMAL, CAT",
        "Dinah, ANIMAL, ''",
        "Caterpillar, UNKNOWN, CATERPILLAR",
        "Brad Wolf, MALE, HUMAN",
        "The Wolf, MALE, WOLF",
        "Catherine, FEMALE, HUMAN",
        "Dormouse, UNKNOWN, MOUSE"
    })
    void creaturesAreKnownByTheirNames(String name, Sex sex, String species) {
        Persona persona = looks(name, sex, "");

        assertThat(persona.species().isAnimal()).isEqualTo(!species.equals("HUMAN"));
        if (!species.isEmpty()) {
            assertThat(persona.species()).isEqualTo(Species.valueOf(species));
        }
    }

    @Test
    void childrenAreSmallerAndOldPeopleAreOld() {
        assertThat(looks("Tom", Sex.MALE, "a boy of 8 years old").age()).isEqualTo(Age.CHILD);
        assertThat(looks("Tom", Sex.MALE, "a boy").stature()).isLessThan(.75);
        assertThat(looks("Grandmother", Sex.UNKNOWN, "").age()).isEqualTo(Age.OLD);
        assertThat(looks("Grandmother", Sex.UNKNOWN, "").feminine()).isTrue();
        assertThat(looks("Ada", Sex.FEMALE, "a 30 years old painter").age()).isEqualTo(Age.GROWN);
    }

    @Test
    void wordsOverruleBeardBuildAndColour() {
        assertThat(looks("Kurt", Sex.MALE, "tall and bearded").beard()).isTrue();
        assertThat(looks("Kurt", Sex.MALE, "tall").stature())
                .isGreaterThan(looks("Kurt", Sex.MALE, "").stature());
        assertThat(looks("Kurt", Sex.MALE, "a fat man").build()).isGreaterThanOrEqualTo(1.4);
        assertThat(looks("Vera", Sex.FEMALE, "in a green scarf").accent())
                .isEqualTo(new Accent(Accent.COLOURS.get(5), Accent.Kind.SCARF));
    }
}
