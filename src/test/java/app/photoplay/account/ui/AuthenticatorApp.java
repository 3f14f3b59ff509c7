package app.photoplay.account.ui;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone (RFC 6238), written without looking at ours. */
public record AuthenticatorApp(String secret) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** What it shows now, or after a while. */
    String code(Duration later) {
        return codeAt(Instant.now().plus(later));
    }

    public String codeAt(Instant now) {
        StringBuilder digits = new StringBuilder();
        for (char letter : secret.toCharArray()) {
            digits.append(Integer.toString(LETTERS.indexOf(letter), 32));
        }
        byte[] number = new BigInteger("1" + digits, 32).toByteArray();
        byte[] key = new byte[secret.length() * 5 / 8];
        System.arraycopy(number, number.length - key.length, key, 0, key.length);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            long step = now.getEpochSecond() / 30;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number6 = (ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE) % 1_000_000;
            return String.format(Locale.ROOT, "%06d", number6);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
