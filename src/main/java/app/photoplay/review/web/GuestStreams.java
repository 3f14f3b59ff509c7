package app.photoplay.review.web;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.web.PeerNetwork;
import app.photoplay.project.ProjectId;
import app.photoplay.review.ReviewState;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestLink;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Who looks at the moment, without a session of anybody: told that something has changed, and by which word a page knows
 * whether it has that already, never what, so that each page asks for itself with its own rights. Hints come from every node ({@link ChangeNotifier}); many of them are told as one.
 */
@Component
class GuestStreams implements DisposableBean {

    static final int MOST = 3_000;
    static final int MOST_OF_A_LINK = 1_500;
    static final int MOST_OF_A_NETWORK = 40;

    private static final Logger LOG = LoggerFactory.getLogger(GuestStreams.class);
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final GuestAccess access;
    private final ReviewState state;
    private final ChangeNotifier changes;
    private final Set<GuestStream> streams = ConcurrentHashMap.newKeySet();
    private final Map<ProjectId, ChangeNotifier.Subscription> subscriptions = new HashMap<>();
    private final Map<ProjectId, String> known = new ConcurrentHashMap<>();
    private final Set<ProjectId> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("guest-streams").factory());
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    GuestStreams(GuestAccess access, ReviewState state, ChangeNotifier changes) {
        this.access = access;
        this.state = state;
        this.changes = changes;
        var unused = clock.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nothing where enough of that link, that network, or altogether are looking already. */
    synchronized Optional<SseEmitter> open(GuestLink link, String token, String address, @Nullable String cookie) {
        String network = PeerNetwork.of(address);
        long ofLink =
                streams.stream().filter(one -> one.link().equals(link.id())).count();
        long ofNetwork =
                streams.stream().filter(one -> one.network().equals(network)).count();
        if (streams.size() >= MOST || ofLink >= MOST_OF_A_LINK || ofNetwork >= MOST_OF_A_NETWORK) {
            return Optional.empty();
        }
        ProjectId project = link.version().project();
        SseEmitter emitter = new SseEmitter(LIFE.toMillis());
        GuestStream stream = new GuestStream(project, link.id(), token, network, cookie, emitter);
        streams.add(stream);
        emitter.onCompletion(() -> close(stream));
        emitter.onTimeout(() -> close(stream));
        emitter.onError(lost -> close(stream));
        if (!subscriptions.containsKey(project)) {
            known.put(project, state.of(project));
            subscriptions.put(project, changes.subscribe(project.value(), () -> hear(project)));
        }
        // Kept until the request's own thread begins the answer, and sent by it: whoever else writes from now on finds
        // the headers gone out already.
        if (stream.begin()) {
            stream.send("open", known.getOrDefault(project, ""));
        }
        return Optional.of(emitter);
    }

    int open() {
        return streams.size();
    }

    private synchronized void close(GuestStream stream) {
        streams.remove(stream);
        boolean last = streams.stream().noneMatch(one -> one.project().equals(stream.project()));
        ChangeNotifier.Subscription subscription = last ? subscriptions.remove(stream.project()) : null;
        if (subscription != null) {
            subscription.close();
            known.remove(stream.project());
        }
    }

    /** On the thread that brings the hint: only notes that there is something to ask for. */
    private void hear(ProjectId project) {
        if (waiting.add(project)) {
            var unused = clock.schedule(() -> tell(project), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tell(ProjectId project) {
        waiting.remove(project);
        try {
            String now = state.of(project);
            boolean changed = !now.equals(known.put(project, now));
            List<GuestStream> looking = streams.stream()
                    .filter(one -> one.project().equals(project))
                    .toList();
            dismiss(looking).forEach(stream -> {
                if (changed) {
                    send(stream, "changed");
                }
            });
        } catch (RuntimeException e) {
            LOG.debug("Nobody could be told; the next change tells again", e);
        }
    }

    private void beat() {
        try {
            dismiss(List.copyOf(streams)).forEach(stream -> send(stream, null));
        } catch (RuntimeException e) {
            LOG.debug("Nobody could be asked for; the next beat asks again", e);
        }
    }

    /** Ends those whose link does not let them in any more, and gives the others. */
    private List<GuestStream> dismiss(List<GuestStream> looking) {
        Map<String, GuestAccess.Admission> asked = new HashMap<>();
        return looking.stream()
                .filter(stream -> {
                    boolean in = asked.computeIfAbsent(stream.token(), access::admission)
                            .admits(stream.cookie());
                    if (!in) {
                        send(stream, "gone");
                        stream.end();
                    }
                    return in;
                })
                .toList();
    }

    /** @param event null for a sign of life, by which the dead are found out */
    private void send(GuestStream stream, @Nullable String event) {
        if (!stream.begin()) {
            // What was sent before is not taken: nobody is there, or reads too slowly to be told live.
            stream.end();
            return;
        }
        String state = known.getOrDefault(stream.project(), "");
        senders.execute(() -> stream.send(event, state));
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        streams.forEach(GuestStream::end);
        senders.shutdownNow();
    }
}
