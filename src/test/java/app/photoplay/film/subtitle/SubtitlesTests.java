package app.photoplay.film.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.film.cut.Caption;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.AssetId;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitlesTests {

    private static final String LONG =
            "Alice was beginning to get very tired of sitting by her sister on the bank, and of"
                    + " having nothing to do: once or twice she had peeped into the book her sister was reading, but it had no"
                    + " pictures or conversations in it, “and what is the use of a book,” thought Alice “without pictures or"
                    + " conversations?” Oh dear! Oh dear! I shall be late!";

    @ParameterizedTest
    @ValueSource(
            strings = {
                LONG,
                "Short.",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft kam an.",
                "我能吞下玻璃而不伤身体。我能吞下玻璃而不伤身体，我能吞下玻璃而不伤身体，我能吞下玻璃而不伤身体。",
                "  two   spaces\nand a line  "
            })
    void everyWordIsShownInAtMostTwoLinesThatCanBeReadAtAGlance(String text) {
        List<List<String>> cues = CueText.split(text);

        assertThat(cues).allMatch(lines -> lines.size() <= 2);
        assertThat(cues)
                .allSatisfy(lines ->
                        assertThat(lines).allMatch(line -> CueText.length(line) <= CueText.LINE && !line.isBlank()));
        String shown = cues.stream().flatMap(List::stream).collect(Collectors.joining());
        assertThat(shown.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void twoLinesAreOfAboutTheSameLength() {
        assertThat(CueText.split("I never had a day in my life that was as long as this one"))
                .containsExactly(List.of("I never had a day in my life", "that was as long as this one"));
    }

    @Test
    void nothingIsShownForNothing() {
        assertThat(CueText.split(" \n ")).isEmpty();
    }

    @Test
    void cuesFollowEachOtherWithinTheirShot() {
        Cut cut = cut(shot(8, new Caption(null, LONG), new Caption("Alice", "Curiouser and curiouser!")));

        List<Cue> cues = Subtitles.ofShots(cut).getFirst();

        assertThat(cues).hasSizeGreaterThan(4);
        assertThat(cues.getLast().to()).isLessThanOrEqualTo(8 * 24);
        for (int i = 0; i < cues.size(); i++) {
            assertThat(cues.get(i).to()).isGreaterThan(cues.get(i).from());
            assertThat(cues.get(i).from())
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : cues.get(i - 1).to());
        }
    }

    @Test
    void shortWordsDoNotStandForEver() {
        Cue cue = Subtitles.ofShots(cut(shot(10, new Caption("Alice", "Oh!"))))
                .getFirst()
                .getFirst();

        assertThat(cue.to() - cue.from()).isEqualTo(48);
    }

    @Test
    void speakersAreNamedWhereTheVoiceChanges() {
        Cut talk = cut(shot(
                8, new Caption("Alice", "Who?"), new Caption("Alice", "You?"), new Caption("Caterpillar", "You!")));

        assertThat(texts(talk)).containsExactly("Alice: Who?", "You?", "Caterpillar: You!");
        assertThat(texts(cut(shot(4, new Caption("Alice", "Alone."))))).containsExactly("Alone.");
    }

    @Test
    void theFilmsCuesBeginAfterItsTitleCard() {
        Cut cut = cut(shot(10), shot(10, new Caption(null, "Hello.")));

        long from = Subtitles.ofFilm(cut).getFirst().from();

        assertThat(from).isEqualTo(cut.titleFrames() + 240);
        assertThat(WebVtt.write(Subtitles.ofFilm(cut))).contains("00:00:11.500 --> 00:00:13.500\nHello.");
    }

    @Test
    void textCannotLeaveItsPlaceInTheTrack() {
        String vtt = WebVtt.write(List.of(new Cue(0, 24, List.of("a --> b", "<c.x>&amp;\u0000"))));

        assertThat(vtt).isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\na --&gt; b\n&lt;c.x&gt;&amp;amp; \n");
    }

    private static List<String> texts(Cut cut) {
        return Subtitles.ofFilm(cut).stream()
                .map(cue -> String.join(" ", cue.lines()))
                .toList();
    }

    private static Cut cut(CutShot... shots) {
        return new Cut("Alice", null, null, List.of(new CutScene("One", List.of(shots))));
    }

    private static CutShot shot(int seconds, Caption... captions) {
        return new CutShot(ShotId.next(), AssetId.next(), Duration.ofSeconds(seconds), false, List.of(captions));
    }
}
