package app.photoplay.assets;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.assets.AssetChange.Run;
import app.photoplay.assets.AssetList.Section;
import app.photoplay.media.AssetId;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssetChangeTests {

    private static final AssetList SHOWN = list(new int[] {5, 4, 3, 2, 1}, day("22", 3), day("21", 2));

    @Test
    void whatIsFoundAsBeforeChangesNothing() {
        AssetChange change = AssetChange.of(SHOWN, SHOWN);

        assertThat(change.list().isSame(SHOWN)).isTrue();
        assertThat(change.gone()).isEqualTo(new BitSet());
        assertThat(change.kept()).containsExactly(new Run(0, 0, 5));
        assertThat(change.matching()).isEqualTo(5);
    }

    @Test
    void whatIsFoundNoMoreKeepsItsPlaceAndWhatIsNewStandsWhereItBelongs() {
        AssetChange change =
                AssetChange.of(SHOWN, list(new int[] {7, 6, 5, 3, 1}, day("23", 1), day("22", 3), day("21", 1)));

        assertThat(ids(change.list())).containsExactly(7, 6, 5, 4, 3, 2, 1);
        assertThat(change.gone().stream()).containsExactly(3, 5);
        assertThat(change.kept()).containsExactly(new Run(0, 2, 5));
        assertThat(change.list().sections()).containsExactly(day("23", 1), day("22", 4), day("21", 2));
        assertThat(change.list().ratios()).hasSize(7);
        assertThat(change.matching()).isEqualTo(5);
    }

    @Test
    void whatComesBackIsWhereItWas() {
        AssetChange gone = AssetChange.of(SHOWN, list(new int[] {3}, day("22", 1)));
        assertThat(ids(gone.list())).containsExactly(5, 4, 3, 2, 1);
        assertThat(gone.list().sections()).containsExactly(day("22", 3), day("21", 2));
        assertThat(gone.matching()).isOne();

        AssetChange back = AssetChange.of(gone.list(), SHOWN);
        assertThat(back.list().isSame(SHOWN)).isTrue();
        assertThat(back.gone().isEmpty()).isTrue();
    }

    /** Scenes are moved: then the new order stands, and nothing that is found no more is in it. */
    @Test
    void anotherOrderIsShownAsItIs() {
        AssetList other = list(new int[] {1, 5, 3}, day("22", 3));
        AssetChange change = AssetChange.of(SHOWN, other);

        assertThat(change.list().isSame(other)).isTrue();
        assertThat(change.kept()).containsExactly(new Run(4, 0, 1), new Run(0, 1, 1), new Run(2, 2, 1));
    }

    private static Section day(String day, int count) {
        return new Section("2026-11-" + day, "", count);
    }

    private static AssetList list(int[] ids, Section... sections) {
        long[] all = new long[2 * ids.length];
        int[] ratios = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            all[2 * i + 1] = ids[i];
            ratios[i] = 1_000;
        }
        return new AssetList(all, ratios, List.of(sections));
    }

    private static List<Integer> ids(AssetList list) {
        return list.ids(0, list.size()).stream()
                .map(AssetId::value)
                .map(UUID::getLeastSignificantBits)
                .map(Long::intValue)
                .toList();
    }
}
