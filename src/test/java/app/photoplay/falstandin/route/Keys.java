package app.photoplay.falstandin.route;

import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import java.util.Optional;

/** Who may call (contract 1). */
record Keys(StandinOptions options) {

    private static final String SCHEME = "Key ";

    /** @return why not, empty where the key is good */
    Optional<Answer> refuse(Call call, Answer withoutKey) {
        String sent = call.header("Authorization");
        if (sent == null) {
            return Optional.of(withoutKey);
        }
        String key = sent.startsWith(SCHEME) ? sent.substring(SCHEME.length()) : "";
        boolean good = options.key().isEmpty() ? !key.isEmpty() : key.equals(options.key()) || admin(call);
        return good ? Optional.empty() : Optional.of(Refusals.wrongKey());
    }

    boolean admin(Call call) {
        return (SCHEME + options.adminKey()).equals(call.header("Authorization"));
    }
}
