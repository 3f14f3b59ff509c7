package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.animatic.words.Lexicon;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.ShotReader;
import app.photoplay.generation.ShotBrief;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandsTests {

    private final ShotReader reader = new ShotReader(Lexicon.house());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mina knelt in the grass and began to dig. | Mina shovel",
                "Mina waits. Jonas swept the floor. | Jonas broom",
                "Mina rowed and Jonas sang. | Mina oar",
                "Mina played the flute. | Mina flute",
                "Jonas waits. Mina held out a map. | Mina map",
                "Mina and Jonas held their fishing rods. | Jonas fishing-rod, Mina fishing-rod",
                "Mina took the baby in her arms. | Mina baby",
                "Mina aimed a rifle at the sky. | Mina rifle",
                "Mina threw a rope. | Mina rope",
                "Mina waved a flag. | Mina flag",
                "Mina hit Jonas with a stick. | Mina stick",
                "Jonas sat down on a sack. |",
                "Jonas hid behind a sack. |",
                "Snow covered the helmet. Jonas waits. |",
                "Mina watered the flowers. | Mina watering-can",
                "Mina dropped the key. |"
            })
    void whoeverDoesSomethingHoldsWhatItIsDoneWith(String words, String held) {
        ShotBrief brief = TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|" + words + "|Mina:f,Jonas:m");
        List<Noun> things = reader.of(brief).nouns();

        String found = Hands.full(brief, brief.cast(), Hands.small(things, words)).entrySet().stream()
                .map(one -> one.getKey().name() + " " + one.getValue().shown().id())
                .sorted()
                .collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(held == null ? "" : held);
    }
}
