package app.photoplay.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetFilterTests {

    @Test
    void whatAnAddressSaysIsUnderstoodAndSaidAgain() {
        Map<String, String> address = Map.of(
                "person",
                "Mara",
                "kind",
                "clip",
                "favourite",
                "yes",
                "since",
                "2026-03-01",
                "sort",
                "oldest",
                "at",
                "7");

        AssetFilter filter = AssetFilter.of(address);

        assertThat(filter.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "person", "Mara", "kind", "clip", "favourite", "yes", "since", "2026-03-01", "sort", "oldest"));
        assertThat(filter.order()).isEqualTo(AssetOrder.OLDEST);
        assertThat(AssetFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void whatNobodyUnderstandsIsLeftOut() {
        AssetFilter filter = AssetFilter.of(Map.of(
                "project",
                "no-id",
                "kind",
                "subtitles",
                "state",
                "lost",
                "since",
                "2026-02-31",
                "words",
                "a\0b",
                "chosen",
                "perhaps",
                "sort",
                "by-luck",
                "person",
                "x".repeat(300)));

        assertThat(filter).isEqualTo(AssetFilter.ALL);
        assertThat(filter.narrows()).isFalse();
    }

    @Test
    void anAddressIsToldWhatOfItNobodyUnderstands() {
        assertThat(AssetFilter.misunderstood(Map.of(
                        "kind", List.of("zzz"),
                        "state", List.of("bin", "made"),
                        "words", List.of("x".repeat(201)),
                        "person", List.of("Mara"),
                        "place", List.of(""),
                        "at", List.of("nowhere"))))
                .containsExactly("kind", "state", "words");
    }

    @Test
    void aFieldIsSetAndTakenAway() {
        AssetFilter filter = AssetFilter.ALL.with(AssetField.KIND, "still").with(AssetField.PLACE, "Pier");

        assertThat(filter.with(AssetField.KIND, null).parameters()).containsExactly(Map.entry("place", "Pier"));
        assertThat(filter.narrows()).isTrue();
    }

    @Test
    void everyWordIsLookedForAsTheBeginningOfOne() {
        assertThat(AssetQuestion.tsquery("  low sun-set & 'x | !y\\:* "))
                .isEqualTo("'low':* & 'sun':* & 'set':* & 'x':* & 'y':*");
        assertThat(AssetQuestion.tsquery("&|!")).isEmpty();
    }
}
