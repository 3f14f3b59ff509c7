package app.photoplay.falstandin.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A quiet tone as WAV: mono, 16 bits, 16 kHz. */
final class Tones {

    private static final int RATE = 16_000;

    private Tones() {}

    static byte[] sounded(double seconds) {
        int samples = (int) Math.round(seconds * RATE);
        ByteBuffer file = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(36 + 2 * samples).put(ascii("WAVEfmt ")).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        file.putShort((short) 2).putShort((short) 16);
        file.put(ascii("data")).putInt(2 * samples);
        for (int sample = 0; sample < samples; sample++) {
            file.putShort((short) (2000 * Math.sin(2 * Math.PI * 220 * sample / RATE)));
        }
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
