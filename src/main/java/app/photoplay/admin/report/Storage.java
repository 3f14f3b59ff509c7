package app.photoplay.admin.report;

import java.util.List;

/**
 * What lies on the disk, in bytes.
 *
 * @param kinds the largest first
 * @param free what the disk has left
 */
public record Storage(List<OfKind> kinds, long free) {

    /** @param kind in lower case */
    public record OfKind(String kind, long files, long bytes) {}

    /** Of all kinds. */
    public long bytes() {
        return kinds.stream().mapToLong(OfKind::bytes).sum();
    }
}
