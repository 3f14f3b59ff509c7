package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What prose becomes: scenes, speakers, people, shots. */
class ProseTests {

    private static final String STORY = """
            The Clockmaker's Cat

            by Jo Winter

            Chapter I. The Letter

            Mara was sitting in the old kitchen on a cold morning, and the kettle sang. Her cat Pim slept by the stove. \
            “You are late again,” said Mara. “Where have you been?” Pim opened one yellow eye and looked at the letter on the table. \
            She read it twice, and she felt her heart beat, because nobody had written to her for years.

            “We must go,” Mara whispered. “Tonight.”

            She put on her coat, and Pim jumped into the basket. Then they ran into the dark forest, where the wind was loud \
            and the branches moved like hands. Nothing else was heard for a long while but their steps on the dry leaves. \
            Mara held the lantern high; the path went on and on between the trees.

            A tall man in a grey hat stepped out of the shadow. Old Benedikt had been waiting there for an hour.

            “Good evening,” said Benedikt. “I am the clockmaker.”

            “I know,” Mara replied.

            “Then you know why I called.”

            Chapter II. The Tower

            Next morning Mara climbed the stairs and came into a round room at the top of the tower. Clocks ticked on every wall. \
            Benedikt gave her a small golden key. It was the key to the oldest clock, and Mara turned it very slowly, \
            while Pim watched the door and the great wheels began to move above their heads, one after the other, without a sound.
            """;

    private static Screenplay of(String text) {
        var manuscript = new Manuscript(text, TextFormat.PROSE, null, null);
        var screenplay = Breakdown.of(manuscript).screenplay(new CutLength.Natural());
        assertThat(Coverage.of(manuscript, screenplay).gaps()).isEmpty();
        return screenplay;
    }

    private static List<DialogueLine> lines(Screenplay screenplay) {
        return shots(screenplay).stream()
                .flatMap(shot -> shot.dialogue().stream())
                .toList();
    }

    private static List<Shot> shots(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .toList();
    }

    private static DialogueLine said(String speaker, String words) {
        return new DialogueLine(speaker, null, words, false);
    }

    @Test
    void aSceneChangesWherePlaceTimeOrChapterChanges() {
        assertThat(of(STORY).scenes())
                .extracting(Scene::title)
                .containsExactly("The old kitchen", "The dark forest", "The round room");
        assertThat(of(STORY).scenes())
                .extracting(scene -> scene.slug().interiorExterior())
                .containsExactly(InteriorExterior.INTERIOR, InteriorExterior.EXTERIOR, InteriorExterior.INTERIOR);
        assertThat(of(STORY).scenes())
                .extracting(scene -> scene.slug().time())
                .containsExactly(TimeOfDay.MORNING, TimeOfDay.MORNING, TimeOfDay.MORNING);
        assertThat(of(STORY).chapters())
                .extracting(Chapter::title)
                .containsExactly("Chapter I. The Letter", "Chapter II. The Tower");
    }

    @Test
    void aShortSceneIsASceneAndALineThatIsBrokenByItsTagIsOneLine() {
        var screenplay = of("""
                The rain had not stopped since noon. At the top of the lighthouse, Ruth Adler wiped the glass. It was \
                almost midnight.

                In the kitchen, an old man was playing cards with a girl. “You cheat, grandfather,” said the girl. \
                “Everybody cheats,” said the old man, “when it rains.” Rain fell on the roof.

                That evening, in her garden, Ruth burned the letter. “You are late,” said her mother.
                """);
        assertThat(screenplay.scenes())
                .extracting(scene -> scene.title() + " " + scene.slug().time())
                .containsExactly("The lighthouse NIGHT", "The kitchen NIGHT", "The garden DUSK");
        assertThat(lines(screenplay))
                .containsExactly(
                        said("Girl", "You cheat, grandfather."),
                        said("Man", "Everybody cheats, when it rains."),
                        said("Mother", "You are late."));
    }

    @Test
    void aPlaceIsFoundThoughTheSentenceComesToItFromAfar() {
        var screenplay = of("""
                In the kitchen, old Tobias sat by the stove with his feet in a basin and waited for the kettle to boil. \
                “The boat is not in,” said Tobias. He did not look up. Marta poured the tea into his basin, and \
                the wind shook the shutters, and neither of them said a word until the candle had burnt down.

                Far out at sea, night had fallen. Finn could not see his own bow. Waves broke over the deck, and he \
                held the wheel with both hands and sang every song that he could remember, all of them twice.

                At dawn the storm had gone. Gulls walked about on the beach as if nothing had happened. Finn climbed \
                over the wet stones with a sack on his shoulder, and Marta met him halfway, and they laughed for long.
                """);

        assertThat(screenplay.scenes())
                .extracting(scene -> scene.slug().place().toLowerCase(Locale.ROOT))
                .containsExactly("kitchen", "sea", "beach");
    }

    @Test
    void whatOnlySaysWhoSpeaksIsNothingToBeSeen() {
        var shots = shots(of("""
                Marta took the copper kettle from the stove. “The boat is not in,” said Marta. She turned to the window.

                “It will come,” the old man replied quietly, and put his pipe down.
                """));

        assertThat(shots).extracting(Shot::action).noneMatch(action -> action.contains("said Marta"));
        assertThat(shots).extracting(Shot::action).anyMatch(action -> action.contains("put his pipe down"));
    }

    @Test
    void titleAndAuthorAreFoundAndShownAsCards() {
        var screenplay = of(STORY);
        assertThat(screenplay.title()).isEqualTo("The Clockmaker's Cat");
        assertThat(screenplay.author()).isEqualTo("Jo Winter");
        assertThat(shots(screenplay).stream().filter(Shot::title))
                .extracting(Shot::action)
                .anyMatch(card -> card.contains("The Clockmaker's Cat"))
                .anyMatch(card -> card.contains("Chapter II. The Tower"));
    }

    @Test
    void everyLineHasTheSpeakerThatTheTextNames() {
        assertThat(lines(of(STORY)))
                .contains(
                        said("Mara", "You are late again. Where have you been?".replace(", Where", ", Where")),
                        said("Benedikt", "Good evening. I am the clockmaker."),
                        said("Mara", "I know."));
    }

    @Test
    void twoWhoTalkInTurnNeedNoNames() {
        assertThat(lines(of(STORY))).contains(said("Benedikt", "Then you know why I called."));
    }

    @Test
    void aPronounThatCouldMeanTwoPeopleNamesNobody() {
        var lines = lines(
                of(
                        "Anna and Clara met in the garden. Anna waved and Clara laughed.\n\nAnna and Clara stood there. “Come,” she said.\n"));
        assertThat(lines).containsExactly(said(null, "Come."));
        assertThat(lines(of("Anna met Clara in the garden.\n\nAnna looked at Clara. “Come,” she said.\n")))
                .containsExactly(said("Anna", "Come."));
        assertThat(
                        lines(
                                of(
                                        "Anna met Tom in the garden. Anna waved and Tom laughed.\n\nAnna looked at Tom. “Come,” she said.\n")))
                .containsExactly(said("Anna", "Come."));
    }

    @Test
    void thePeopleAreCollectedOnceWithWhatTheyAre() {
        var cast = of(STORY).cast();
        assertThat(cast.getFirst().name()).isEqualTo("Mara");
        assertThat(cast.getFirst().sex()).isEqualTo(CastMember.Sex.FEMALE);
        assertThat(cast)
                .extracting(CastMember::name)
                .contains("Pim", "Benedikt")
                .doesNotContain("She", "Then", "Chapter", "Clocks");
    }

    @Test
    void aWordThatOpensALineIsNoPartOfAName() {
        var screenplay = of("""
                Marta Quill looked at the boats. “Then Finn is still out there,” said Marta. Finn laughed far away.

                “Now Finn comes home,” said Marta. Finn waved to her.
                """);

        assertThat(screenplay.cast()).extracting(CastMember::name).containsExactlyInAnyOrder("Marta Quill", "Finn");
    }

    @Test
    void aShipThatComesAndGoesIsNobody() {
        var screenplay = of("""
                Finn stood in the wheelhouse of the Heron. The Heron turned. Finn laughed, and the Heron came round.
                """);

        assertThat(screenplay.cast()).extracting(CastMember::name).containsExactly("Finn");
    }

    @Test
    void whoIsToldOfOnceIsStillSomebody() {
        var screenplay = of("""
                Night fell over the harbour. Mara lit the lamp and waited. “He will come,” she said.
                """);

        assertThat(screenplay.cast()).extracting(CastMember::name).containsExactly("Mara");
        assertThat(lines(screenplay)).extracting(DialogueLine::speaker).containsExactly("Mara");
    }

    @Test
    void theCommaBeforeATagBelongsToTheTelling() {
        assertThat(lines(of("“He will come,” said Mara. She waited for him by the door of the house.")))
                .extracting(DialogueLine::text)
                .containsExactly("He will come.");
        assertThat(lines(of("“If he comes,” said Mara, “we shall see.” She waited for him by the door.")))
                .extracting(DialogueLine::text)
                .containsExactly("If he comes, we shall see.");
    }

    @Test
    void inscriptionsAreNotSpoken() {
        var lines = lines(
                of(
                        "On the bottle stood ‘DRINK ME’ in red. ‘I shall not,’ said Anna. It was marked ‘poison,’ after all. ‘Never!’ cried Anna.\n"));
        assertThat(lines).extracting(DialogueLine::text).containsExactly("I shall not.", "Never!");
    }

    @Test
    void apostrophesDoNotEndALine() {
        var lines = lines(
                of(
                        "‘I don’t think the dogs’ bowls are Dinah’s,’ said Anna. ‘No, it’s marked “new” or not’; Anna left.\n"));
        assertThat(lines.getFirst())
                .isEqualTo(said("Anna", "I don’t think the dogs’ bowls are Dinah’s. No, it’s marked “new” or not"));
    }

    @Test
    void dialogueIsCutBetweenSentencesOnly() {
        String line =
                "I have told you about the house by the river where my mother lived before the war came and took all of it away from us, and I will tell you again. ";
        var screenplay = of("“" + line.repeat(6).strip() + "” said Anna.\n");
        assertThat(shots(screenplay)).hasSizeGreaterThan(3);
        assertThat(lines(screenplay))
                .allSatisfy(
                        spoken -> assertThat(spoken.text()).endsWith("again.").startsWith("I have"));
    }

    @Test
    void aLongTellingIsCutAtItsPauses() {
        var screenplay = of(
                "The ship left the harbour before dawn, and the crew was tired; nobody sang, nobody spoke, "
                        + "nobody looked back at the town, which lay grey and silent under the rain: they had a long way to go, and they all knew that few would come home again.\n");
        assertThat(shots(screenplay))
                .hasSizeGreaterThan(1)
                .allSatisfy(shot -> assertThat(shot.action()).matches("(?s).*[,;:.]$"));
    }

    @Test
    void verseKeepsItsLines() {
        var screenplay = of(
                "Anna stood in the garden and read a poem that she had found between the pages of the old book on the shelf.\n\n"
                        + "  The moon is up,\n  The sea is wide,\n  I lost my cup\n  On yonder side.\n\nShe closed the book and went back to the house without another word to any of them.\n");
        assertThat(shots(screenplay))
                .anyMatch(shot ->
                        shot.action().contains("The moon is up,\nThe sea is wide,\nI lost my cup\nOn yonder side."));
    }

    @Test
    void noSizeStandsThreeTimesRunning() {
        var shots = shots(of(STORY.repeat(3)));
        for (int index = 2; index < shots.size(); index++) {
            boolean cards = shots.get(index).title()
                    || shots.get(index - 1).title()
                    || shots.get(index - 2).title();
            assertThat(cards
                            || shots.get(index).size() != shots.get(index - 1).size()
                            || shots.get(index).size() != shots.get(index - 2).size())
                    .isTrue();
        }
    }

    @Test
    void aSceneOpensWide() {
        assertThat(of(STORY).scenes())
                .allSatisfy(scene -> assertThat(scene.shots().stream()
                                .filter(shot -> !shot.title())
                                .findFirst()
                                .orElseThrow()
                                .size())
                        .isIn(ShotSize.WIDE, ShotSize.EXTREME_WIDE));
    }

    @Test
    void theSameTextGivesTheSameScreenplay() {
        assertThat(of(STORY)).isEqualTo(of(STORY));
    }

    @Test
    void whoSpeaksBesideAVoiceIsKnown() {
        assertThat(lines(of("""
                Anna looked at the door and said nothing. “Well?” said Anna at last. Tom shrugged.

                “Who is there?” cried a voice. Tom ran. “It is only me,” said Tom.
                """))).contains(said("Anna", "Well?"), said("Tom", "It is only me."));
    }

    @Test
    void aVoiceBelongsToSomebodyWhoIsThere() {
        assertThat(lines(of("""
                Corporal Reed held the letter to the flame. “It is from my sister,” said Reed.

                “Read it out,” said Dunne from his bunk.

                “There is nothing in it,” said Reed.

                “Then sleep,” said the voice from the bunk.
                """))).contains(said("Dunne", "Then sleep."));
    }

    @Test
    void aTitleStandsForWhoBearsIt() {
        var screenplay = of("""
                Dr. Halloran came up the ward with her coat over one arm. “Talk to me,” said Dr. Halloran.

                The doctor bent over the bed. Miss Ida looked up at her. “I am cold,” said Miss Ida.

                Ida Brandt had not been warm since Sunday. She pulled the blanket to her chin.
                """);

        assertThat(screenplay.cast())
                .extracting(CastMember::name)
                .containsExactlyInAnyOrder("Dr. Halloran", "Ida Brandt");
    }

    @Test
    void whoSpeaksUnderANounOfTwoWordsIsNoAction() {
        assertThat(shots(of("""
                Rain hung over the bay. “One way or return?” said the ticket seller. Nora put two coins on the counter.
                """))).extracting(Shot::action).noneMatch(action -> action.contains("said the ticket"));
    }

    @Test
    void theTimeIsSeenByWhatThereIsAndToldByWhatFollows() {
        var screenplay = of("""
                The candle in the hut had been cut in three to make it last. Joren held his letter so near the flame that \
                its edge went brown, and he read it for the fourth time with his lips moving.

                By midnight he was sitting on the steps of the chapel with his boots in the snow. There was no moon, and \
                nobody came to ask him what he was waiting for.
                """);

        assertThat(screenplay.scenes())
                .extracting(scene -> scene.slug().time())
                .containsExactly(TimeOfDay.NIGHT, TimeOfDay.NIGHT);
        assertThat(screenplay.scenes().getLast().slug().place()).containsIgnoringCase("chapel");
    }

    @Test
    void whatIsOnlyThoughtOfIsNeitherTheTimeNorThePlace() {
        var screenplay = of("""
                Mrs. Vane counted the hens on the roof of the coop and thought of that night in the old barn, when there \
                had been thirty of them. The sun shone on the pear trees.
                """);

        assertThat(screenplay.scenes().getFirst().slug().place()).doesNotContain("barn");
        assertThat(screenplay.scenes().getFirst().slug().time()).isEqualTo(TimeOfDay.DAY);
    }

    @Test
    void aPlaceThatNothingNamesIsKnownByItsThings() {
        var screenplay = of("""
                The nurse hung a new drip beside the old man and wrote something on his chart. He asked her what it said, and \
                she told him it said that he was to sleep.
                """);

        var slug = screenplay.scenes().getFirst().slug();
        assertThat(slug.place()).isEqualTo("Ward");
        assertThat(slug.interiorExterior()).isEqualTo(InteriorExterior.INTERIOR);
    }
}
