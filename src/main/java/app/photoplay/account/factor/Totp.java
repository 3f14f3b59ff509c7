package app.photoplay.account.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an app counts from a shared secret and the time: six digits of SHA-1, every thirty seconds (RFC 6238). */
record Totp(String secret) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int BITS = 5;
    private static final long STEP_SECONDS = 30;
    /** Clocks differ, and people type slowly. */
    private static final int STEPS_AROUND = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Totp random() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(encoded(bytes));
    }

    /** Which step that code is of; empty for none around now, or one that was taken already. */
    OptionalLong step(String code, Instant now, long lastTaken) {
        String digits = code.replaceAll("\\s", "");
        long current = now.getEpochSecond() / STEP_SECONDS;
        for (long step = current - STEPS_AROUND; step <= current + STEPS_AROUND; step++) {
            if (step > lastTaken && code(step).equals(digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            ByteBuffer hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int offset = hash.get(hash.capacity() - 1) & 0x0F;
            return String.format(Locale.ROOT, "%06d", (hash.getInt(offset) & 0x7FFF_FFFF) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        StringBuilder signs = new StringBuilder();
        long held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << 8) | (one & 0xFF);
            bits += 8;
            while (bits >= BITS) {
                bits -= BITS;
                signs.append(ALPHABET.charAt((int) ((held >> bits) & 0x1F)));
            }
        }
        return signs.toString();
    }

    private static byte[] decoded(String signs) {
        ByteBuffer bytes = ByteBuffer.allocate(signs.length() * BITS / 8);
        long held = 0;
        int bits = 0;
        for (char sign : signs.toCharArray()) {
            held = (held << BITS) | ALPHABET.indexOf(sign);
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }

    @Override
    public String toString() {
        return "Totp";
    }
}
