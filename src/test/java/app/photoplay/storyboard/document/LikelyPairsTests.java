package app.photoplay.storyboard.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMember.Sex;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.support.ShotEntries;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyPairsTests {

    private final List<PersonEntry> people = new ArrayList<>();
    private final List<ShotEntry> shots = new ArrayList<>();

    @Test
    void whoHasPartOfTheNameAndIsNeverSeenBesideMayBeTheSame() {
        person("Dick Steel", Sex.MALE);
        person("Steel", Sex.UNKNOWN);
        shot("Dick Steel");
        shot("Steel");

        assertThat(pairs()).containsExactly("Dick Steel = Steel");
    }

    @Test
    void whoIsSeenBesideIsSomebodyElse() {
        person("Dick Steel", Sex.MALE);
        person("Steel", Sex.MALE);
        shot("Dick Steel", "Steel");

        assertThat(pairs()).isEmpty();
    }

    @Test
    void marriedPeopleAreTwo() {
        person("Mr Smith", Sex.MALE);
        person("Mrs Smith", Sex.FEMALE);
        shot("Mr Smith");
        shot("Mrs Smith");

        assertThat(pairs()).isEmpty();
    }

    @Test
    void brothersWithOneSurnameAreTwo() {
        person("Tom Sawyer", Sex.MALE);
        person("Sid Sawyer", Sex.MALE);
        shot("Tom Sawyer");
        shot("Sid Sawyer");

        assertThat(pairs()).isEmpty();
    }

    @Test
    void whoHasNoNameMayBeTheOnlyOneWhoIsThere() {
        person("the other one", Sex.UNKNOWN);
        person("Jack", Sex.MALE);
        shot("the other one");
        shot("Jack");

        assertThat(pairs()).containsExactly("Jack = the other one");
    }

    @Test
    void whoHasNoNameMayBeAnyOfTwoAndIsNotAskedFor() {
        person("the other one", Sex.UNKNOWN);
        person("Jack", Sex.MALE);
        person("Dan", Sex.MALE);
        shot("the other one");
        shot("Jack");
        shot("Dan");

        assertThat(pairs()).isEmpty();
    }

    @Test
    void whoIsKeptApartIsNotAskedForAgain() {
        person("Dick Steel", Sex.MALE);
        person("Steel", Sex.MALE);
        shot("Dick Steel");
        shot("Steel");

        Storyboard apart = CommandInterpreter.apply(
                document(),
                new StoryboardCommand.KeepApart(
                        people.getFirst().id(), people.getLast().id()),
                2);

        assertThat(LikelyPairs.of(apart)).isEmpty();
    }

    private void person(String name, Sex sex) {
        people.add(new PersonEntry(PersonId.next(), people.size(), new CastMember(name, List.of(), sex, "", 1)));
    }

    private void shot(String... cast) {
        ShotEntry shot = ShotEntries.shot(shots.size() + 1, ShotSize.MEDIUM, Mood.NEUTRAL, "Waits.");
        shots.add(shot.edited(new ShotEdit(null, null, null, null, null, null, List.of(cast), null)));
    }

    private Storyboard document() {
        return Storyboard.of(List.of(ShotEntries.HARBOUR), shots, people, List.of());
    }

    private List<String> pairs() {
        return LikelyPairs.of(document()).stream()
                .map(pair -> pair.kept().member().name() + " = "
                        + pair.other().member().name())
                .toList();
    }
}
