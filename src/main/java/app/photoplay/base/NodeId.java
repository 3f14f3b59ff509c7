package app.photoplay.base;

import java.util.UUID;

/**
 * Identifies a running process: whoever claims work writes it beside the claim. A restart is another node. Injected, so
 * that it is the same for everybody in the process.
 */
public record NodeId(UUID value) {

    /** A new id, ordered by time. */
    public static NodeId next() {
        return new NodeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
