package app.photoplay.bench.hostile;

import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something that somebody might send.
 *
 * @param query with its question mark, or empty
 * @param type of the content
 * @param body anew for each sending
 * @param atOnce how many send it at the same time
 * @param patience after which they leave without an answer
 */
record HostileInput(
        String name, String query, String type, Supplier<BodyPublisher> body, int atOnce, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration IMPATIENCE = Duration.ofSeconds(2);

    static HostileInput json(String name, Supplier<BodyPublisher> body) {
        return new HostileInput(name, "", "application/json", body, 1, PATIENCE);
    }

    static HostileInput form(String name, Supplier<BodyPublisher> body) {
        return new HostileInput(name, "", "multipart/form-data; boundary=" + HostileBodies.BOUNDARY, body, 1, PATIENCE);
    }

    HostileInput asking(String question) {
        return new HostileInput(name, "?" + question, type, body, atOnce, patience);
    }

    /** The same, by as many as read at once and one more, who do not wait for the answer. */
    HostileInput abandoned(int senders) {
        return new HostileInput(name + " ×" + senders + ", left", query, type, body, senders, IMPATIENCE);
    }
}
