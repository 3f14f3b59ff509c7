package app.photoplay.assets;

import app.photoplay.media.AssetId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** All that a filter finds, in order: ids, ratios and headings, so small that ten thousand weigh as much as a picture. */
public final class AssetList {

    /** Nothing. */
    public static final AssetList EMPTY = new AssetList(new long[0], new int[0], List.of());

    private final long[] ids;
    private final int[] ratios;
    private final List<Section> sections;

    AssetList(long[] ids, int[] ratios, List<Section> sections) {
        this.ids = ids;
        this.ratios = ratios;
        this.sections = List.copyOf(sections);
    }

    /**
     * Some that stand under one heading.
     *
     * @param key an ISO day where the list is sorted by time, else the words of the heading; empty for none
     * @param note what else is the same of all of them, such as the film; empty where nothing is
     * @param count how many
     */
    public record Section(String key, String note, int count) {}

    public int size() {
        return ratios.length;
    }

    /** @param index 0 to less than {@link #size} */
    public AssetId id(int index) {
        return new AssetId(new UUID(ids[2 * index], ids[2 * index + 1]));
    }

    /** Width to height in thousandths, in order. */
    public int[] ratios() {
        return ratios.clone();
    }

    int ratio(int index) {
        return ratios[index];
    }

    /** Whether both have the same in the same order. */
    public boolean isSame(AssetList other) {
        return Arrays.equals(ids, other.ids) && sections.equals(other.sections);
    }

    public List<Section> sections() {
        return sections;
    }

    /** Where it stands; -1 where it does not. */
    public int indexOf(AssetId id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        for (int i = 0; i < ratios.length; i++) {
            if (ids[2 * i] == high && ids[2 * i + 1] == low) {
                return i;
            }
        }
        return -1;
    }

    /** Those from one index to before another; less where the list ends. */
    public List<AssetId> ids(int from, int to) {
        List<AssetId> some = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(size(), to); i++) {
            some.add(id(i));
        }
        return some;
    }
}
