package app.photoplay.falstandin.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;

/** Signs with a fixed key, so that tests can be read; nobody else uses these keys. */
public final class Signer {

    /** The key that the JWKS has. */
    public static final Signer KNOWN = new Signer(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    /** A key that nobody has heard of. */
    public static final Signer STRANGER = new Signer(
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw");

    private final PrivateKey key;
    private final String publicKey;

    private Signer(String secret, String publicKey) {
        try {
            key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(
                            NamedParameterSpec.ED25519, HexFormat.of().parseHex(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.publicKey = publicKey;
    }

    /** 32 bytes in base64url: the {@code x} of the JWKS. */
    public String publicKey() {
        return publicKey;
    }

    /**
     * Hex of the 64 bytes over request id, user id, timestamp and the hash of the body (contract 3.4).
     *
     * @param timestamp seconds since 1970
     */
    public String sign(String requestId, String userId, long timestamp, byte[] body) {
        try {
            HexFormat hex = HexFormat.of();
            String hash = hex.formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(
                    (requestId + "\n" + userId + "\n" + timestamp + "\n" + hash).getBytes(StandardCharsets.UTF_8));
            return hex.formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
