package app.photoplay.storyboard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * The seed of a picture: its upper half comes from the place, so that a place looks alike wherever it returns; its lower
 * half from the shot's position, so that no two shots are one. The same text gives the same film, retries included.
 */
final class Seeds {

    private Seeds() {}

    static long of(String place, int shotNumber) {
        CRC32C crc = new CRC32C();
        crc.update(place.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        // Positive in whatever a provider keeps it.
        return (crc.getValue() & 0x7FFF_FFFFL) << 32 | shotNumber;
    }
}
