package app.photoplay.review.web;

import app.photoplay.project.ProjectId;
import app.photoplay.sharing.ShareLinkId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that is being looked at. */
final class GuestStream {

    private static final int MOST_WAITING = 4;

    private final ProjectId project;
    private final ShareLinkId link;
    private final String token;
    private final String network;
    private final @Nullable String cookie;
    private final SseEmitter emitter;
    private int waiting;
    private boolean ending;

    GuestStream(
            ProjectId project,
            ShareLinkId link,
            String token,
            String network,
            @Nullable String cookie,
            SseEmitter emitter) {
        this.project = project;
        this.link = link;
        this.token = token;
        this.network = network;
        this.cookie = cookie;
        this.emitter = emitter;
    }

    ProjectId project() {
        return project;
    }

    ShareLinkId link() {
        return link;
    }

    String token() {
        return token;
    }

    String network() {
        return network;
    }

    @Nullable
    String cookie() {
        return cookie;
    }

    /** Whether something more may be sent to it. */
    synchronized boolean begin() {
        if (ending || waiting >= MOST_WAITING) {
            return false;
        }
        waiting++;
        return true;
    }

    /** On a thread of its own: a peer that does not read holds up nobody else. */
    void send(@Nullable String event, String state) {
        try {
            emitter.send(
                    event == null
                            ? SseEmitter.event().comment("")
                            : SseEmitter.event().name(event).data(state));
        } catch (IOException | IllegalStateException gone) {
            end();
        } finally {
            synchronized (this) {
                waiting--;
                if (ending && waiting == 0) {
                    complete();
                }
            }
        }
    }

    /** When what is under way has been sent. */
    synchronized void end() {
        ending = true;
        if (waiting == 0) {
            complete();
        }
    }

    private void complete() {
        try {
            emitter.complete();
        } catch (IllegalStateException endedOtherwise) {
            // The peer has gone, and the server with its answer.
        }
    }
}
