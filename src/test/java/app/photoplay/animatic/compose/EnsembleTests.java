package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.words.Lexicon;
import app.photoplay.animatic.words.ShotReader;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.ShotSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnsembleTests {

    private final ShotReader reader = new ShotReader(Lexicon.house());

    @Test
    void peopleWithoutANameAreThere() {
        assertThat(names("EXT|Street|DAY|WIDE|NEUTRAL|Clara runs. Two policemen and an old woman wait.|Clara:f"))
                .containsExactly("Clara", "policemen 1", "policemen 2", "old woman");
    }

    @Test
    void nobodyIsThereTwice() {
        assertThat(names("EXT|Street|DAY|WIDE|NEUTRAL|The girl waits for the captain.|Mina:f,Captain Roan:m"))
                .containsExactly("Mina", "Captain Roan");
        assertThat(names("EXT|Street|DAY|WIDE|NEUTRAL|Biscuit was a small dog.|Biscuit:a"))
                .containsExactly("Biscuit");
    }

    @Test
    void aBoatThatIsCalledAfterABirdIsNoBird() {
        assertThat(names("EXT|Sea|NIGHT|WIDE|NEUTRAL|Finn stood in the wheelhouse of the Heron.|Finn:m"))
                .containsExactly("Finn");
        assertThat(names("EXT|Sea|NIGHT|WIDE|NEUTRAL|Finn watched the heron.|Finn:m"))
                .hasSize(2);
    }

    @Test
    void aTradeAndTheOneWhoHasItAreOnePerson() {
        assertThat(names("INT|Church|DAY|WIDE|NEUTRAL|A nun knelt beside a candle.|Sister Agnes:f,Nun:f"))
                .containsExactly("Sister Agnes");
        assertThat(names("EXT|Farm|DAY|WIDE|NEUTRAL|A donkey named Pepper waits.|Donkey:a,Pepper:a"))
                .containsExactly("Pepper");
    }

    @Test
    void aNameAndTheTradeBehindItAreOnePerson() {
        assertThat(names("INT|Shop|DAY|WIDE|NEUTRAL|Mr. Pike, the barber, sharpened his razor.|Mr. Pike:m,Barber:m"))
                .containsExactly("Mr. Pike");
    }

    @Test
    void whatIsSaidOfSomebodyBetweenCommasIsNobodyElse() {
        assertThat(names("INT|Hall|DAY|WIDE|NEUTRAL|The cook, a fat man with a moustache, waits.|Clara:f"))
                .containsExactly("Clara", "cook");
        assertThat(names("INT|Hall|DAY|WIDE|NEUTRAL|A cook, a nun and a boy wait.|"))
                .containsExactly("cook", "nun", "boy");
        assertThat(names("INT|Hall|DAY|WIDE|NEUTRAL|A woman stood by the door. It was Mrs. Dorn.|Mrs. Dorn:f"))
                .containsExactly("Mrs. Dorn");
    }

    @Test
    void aMotherIsNotTheOneWhoseMotherSheIs() {
        assertThat(names("INT|Hall|DAY|WIDE|NEUTRAL|Kim told his mother.|Kim:m"))
                .containsExactly("Kim", "mother");
    }

    @Test
    void wordsBeforeANameThatEndWithAVerbDescribeNobody() {
        assertThat(names("EXT|Field|DAY|WIDE|NEUTRAL|The boys lifted Pavel.|Pavel:m"))
                .containsExactly("Pavel", "boys 1", "boys 2", "boys 3");
    }

    @Test
    void aPronounIsWhoeverOfThatSexWasNamedLast() {
        ShotBrief brief =
                TestBriefs.of("INT|Hall|DAY|WIDE|NEUTRAL|Clara waved to Kim. He knelt, and she wept.|Clara:f,Kim:m");

        assertThat(Deeds.of(brief, brief.cast().get(1), 1, false)).isEqualTo(Act.KNEEL);
        assertThat(Deeds.of(brief, brief.cast().getFirst(), 0, false)).isEqualTo(Act.WAVE);
    }

    @Test
    void whoeverLiesThereLiesThoughTheVerbComesFirst() {
        ShotBrief brief = TestBriefs.of("INT|Hall|DAY|WIDE|NEUTRAL|On the carpet lay Mr. Dorn.|Mr. Dorn:m");

        assertThat(Deeds.of(brief, brief.cast().getFirst(), 0, false)).isEqualTo(Act.LIE);
    }

    @Test
    void whoeverIsTheObjectOfADeedDoesNotGoOnWithIt() {
        ShotBrief brief =
                TestBriefs.of("EXT|Park|DAY|WIDE|NEUTRAL|Kim walked with Clara and climbed a tree.|Kim:m,Clara:f");

        assertThat(Deeds.of(brief, brief.cast().getFirst(), 0, false)).isEqualTo(Act.CLIMB);
        assertThat(Deeds.of(brief, brief.cast().get(1), 1, false)).isNotEqualTo(Act.CLIMB);
    }

    @Test
    void aGoatIsDrawnAsAGoat() {
        ShotBrief brief = TestBriefs.of("EXT|Farm|DAY|WIDE|NEUTRAL|An old goat called Bruno waits.|Bruno:a");

        assertThat(people(brief))
                .singleElement()
                .satisfies(bruno -> assertThat(Beasts.drawingOf(bruno))
                        .hasValueSatisfying(drawn -> assertThat(drawn.id()).isEqualTo("goat")));
    }

    @Test
    void nobodyFallsWhereSnowFalls() {
        ShotBrief brief = TestBriefs.of("EXT|Beach|DAY|WIDE|NEUTRAL|Snow fell on the beach. Mina waits.|Mina:f");

        assertThat(Deeds.of(brief, brief.cast().getFirst(), 0, false)).isNotEqualTo(Act.FALL);
    }

    @Test
    void aThingAmongTheCastIsNobody() {
        assertThat(names("EXT|Beach|DAY|WIDE|NEUTRAL|A whale rose out of the sea.|Whale:a,Clara:f"))
                .containsExactly("Clara");
    }

    @Test
    void wordsBesideANameDescribeThePerson() {
        ShotBrief brief = TestBriefs.of("EXT|Street|DAY|WIDE|NEUTRAL|A little girl named Lucy waits.|Lucy:f");
        assertThat(people(brief))
                .singleElement()
                .satisfies(lucy -> assertThat(lucy.description()).contains("little girl"));
    }

    @Test
    void thoseWhoAreNamedInTheNextSentenceAreNobodyElse() {
        assertThat(names("EXT|Road|DAY|WIDE|NEUTRAL|Two mechanics mended a wheel. Bo sang; Ines slept.|Bo:m,Ines:f"))
                .containsExactly("Bo", "Ines");
        assertThat(names("EXT|Road|DAY|WIDE|NEUTRAL|Two policemen arrested Bo and Ines.|Bo:m,Ines:f"))
                .hasSize(4);
    }

    @Test
    void aBabyThatCrawlsIsSomebodyAndOneThatIsHeldIsNot() {
        assertThat(names("INT|Kitchen|DAY|WIDE|NEUTRAL|The baby crawled under the table.|"))
                .containsExactly("baby");
        assertThat(names("INT|Kitchen|DAY|WIDE|NEUTRAL|Clara held the baby.|Clara:f"))
                .containsExactly("Clara");
    }

    @Test
    void aPuppyIsSmallerThanADog() {
        ShotBrief brief = TestBriefs.of("EXT|Farm|DAY|WIDE|NEUTRAL|A puppy and a dog wait.|");

        assertThat(people(brief).stream()
                        .map(beast -> Beasts.metres(beast, Persona.of(beast, List.of())))
                        .toList())
                .containsExactly(.3, .6);
    }

    @Test
    void aCloseUpGoesBackWhereMoreThanAFaceMatters() {
        assertThat(size("EXT|Street|DAY|CLOSE_UP|NEUTRAL|Clara laughs.|Clara:f"))
                .isEqualTo(ShotSize.CLOSE_UP);
        assertThat(size("EXT|Street|DAY|CLOSE_UP|NEUTRAL|Clara runs with a sword.|Clara:f"))
                .isEqualTo(ShotSize.MEDIUM);
        assertThat(size("EXT|Street|DAY|EXTREME_WIDE|NEUTRAL|Clara runs.|Clara:f"))
                .isEqualTo(ShotSize.WIDE);
        assertThat(size("INT|Hall|DAY|INSERT|NEUTRAL|Clara stood with a key.|Clara:f"))
                .isEqualTo(ShotSize.MEDIUM);
        assertThat(size("EXT|Street|DAY|CLOSE_UP|NEUTRAL|A key lies there.|")).isEqualTo(ShotSize.INSERT);
        assertThat(size("EXT|Street|DAY|TWO_SHOT|NEUTRAL|They talk.|Clara:f,Jonas:m,Viktor:m"))
                .isEqualTo(ShotSize.MEDIUM);
    }

    private ShotSize size(String line) {
        ShotBrief brief = TestBriefs.of(line);
        var nouns = reader.of(brief).nouns();
        return ShotDistance.of(brief.showing(Ensemble.of(brief, nouns), brief.size()), nouns);
    }

    private List<CastMember> people(ShotBrief brief) {
        return Ensemble.of(brief, reader.of(brief).nouns());
    }

    private List<String> names(String line) {
        return people(TestBriefs.of(line)).stream().map(CastMember::name).toList();
    }
}
