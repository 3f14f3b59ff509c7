package app.photoplay.storyboard;

import app.photoplay.project.ProjectId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32C;

/** Where the chance in a picture comes from: of one shot it is always the same, retries included. */
final class Seeds {

    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    private Seeds() {}

    /**
     * Another for every project and for every shot of it.
     *
     * @return 31 bits, as many as models take, each of which hangs on all of both ids
     */
    static long of(ProjectId project, ShotId shot) {
        long mixed = mixed(mixed(0, project.value()), shot.value());
        return mixed >>> 33;
    }

    private static long mixed(long before, UUID id) {
        return mixed(mixed(before ^ id.getMostSignificantBits()) ^ id.getLeastSignificantBits());
    }

    /** The finisher of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long bits) {
        long z = bits + ODD;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    /**
     * What seeds were once made of, from a place and a shot's position. Made pictures are known by it: it stays in their
     * fingerprints, so that none of them becomes stale.
     */
    static long fingerprint(String place, int shotNumber) {
        CRC32C crc = new CRC32C();
        crc.update(place.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return (crc.getValue() & 0x7FFF_FFFFL) << 32 | shotNumber;
    }
}
