package app.photoplay.generation.desk;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.Generations;
import app.photoplay.generation.GenerationsChanged;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.queue.QueueStops;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the queue and lets it go, whole or in part, on every node at once. What is held waits where it is: nothing fails,
 * nothing is given back, and what a provider has already ends.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class QueueDesk {

    private static final Set<GenerationState> OPEN =
            Set.of(GenerationState.NEW, GenerationState.SUBMITTING, GenerationState.SUBMITTED);

    private final QueueStops stops;
    private final QueueReads reads;
    private final GenerationRows rows;
    private final Generations generations;
    private final DisplayNames names;
    private final Providers providers;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QueueDesk(
            QueueStops stops,
            QueueReads reads,
            GenerationRows rows,
            Generations generations,
            DisplayNames names,
            Providers providers,
            AuditLog audit,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stops = stops;
        this.reads = reads;
        this.rows = rows;
        this.generations = generations;
        this.names = names;
        this.providers = providers;
        this.audit = audit;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing of it goes out any more.
     *
     * @throws Refusal with VALIDATION at {@code name} where there is no such provider or person
     */
    @Transactional
    public void pause(QueueScope scope) {
        stop(scope, false);
    }

    /** What was asked for before now goes out; what is asked for from now on waits. Refused as for {@link #pause}. */
    @Transactional
    public void drain(QueueScope scope) {
        stop(scope, true);
    }

    private void stop(QueueScope scope, boolean draining) {
        boolean there = switch (scope) {
            case QueueScope.Everything all -> true;
            case QueueScope.AtProvider(String name) -> providers.known(name);
            case QueueScope.OfPerson(UserId person) -> names.of(List.of(person)).containsKey(person);
        };
        if (!there) {
            throw new Refusal(ErrorCode.VALIDATION, "name");
        }
        QueueStops.Row row = new QueueStops.Row(
                scope(scope),
                key(scope),
                draining,
                clock.instant(),
                currentUser.id().value());
        if (stops.put(row)) {
            write(draining ? "queue.drain" : "queue.pause", scope);
        }
    }

    /** It goes on, unless a wider stop holds it too. One that is not held changes nothing. */
    @Transactional
    public void resume(QueueScope scope) {
        if (stops.remove(scope(scope), key(scope))) {
            write("queue.resume", scope);
        }
    }

    /**
     * Calls one request off, as its person could.
     *
     * @throws Refusal with NOT_FOUND, or NOT_ALLOWED_NOW for what is made or has ended
     */
    @Transactional
    public void cancel(GenerationId id) {
        GenerationRow row = rows.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (!OPEN.contains(row.state())) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        generations.cancel(row.subject(), List.of(id));
        audit.write(
                AuditAct.of("queue.cancel", AuditSubject.of("request", id.toString()), row.provider(), row.model()));
    }

    /** A page of what waits or is under way: what is under way first, then the oldest. */
    @Transactional(readOnly = true)
    public List<QueuedRequest> requests(int offset, int limit) {
        List<QueuedRequest> page = reads.page(offset, limit);
        Map<UserId, String> called =
                names.of(page.stream().map(QueuedRequest::person).collect(Collectors.toSet()));
        return page.stream()
                .map(one -> new QueuedRequest(
                        one.id(),
                        one.person(),
                        called.getOrDefault(one.person(), ""),
                        one.subject(),
                        one.provider(),
                        one.model(),
                        one.capability(),
                        one.state(),
                        one.created(),
                        one.held()))
                .toList();
    }

    private void write(String action, QueueScope scope) {
        audit.write(AuditAct.of(action, subject(scope)));
        tell(scope);
    }

    private AuditSubject subject(QueueScope scope) {
        return switch (scope) {
            case QueueScope.Everything all -> new AuditSubject("queue", "all", "everything");
            case QueueScope.AtProvider(String name) -> AuditSubject.of("provider", name);
            case QueueScope.OfPerson(UserId person) ->
                AuditSubject.person(person, names.of(List.of(person)).getOrDefault(person, ""));
        };
    }

    /** Whoever looks at what waits looks again. */
    private void tell(QueueScope scope) {
        List<UUID> waiting = switch (scope) {
            case QueueScope.Everything all -> reads.subjects(null, null);
            case QueueScope.AtProvider(String name) -> reads.subjects(name, null);
            case QueueScope.OfPerson(UserId person) -> reads.subjects(null, person);
        };
        waiting.forEach(subject -> events.publishEvent(new GenerationsChanged(subject, false)));
    }

    static QueueScope scope(QueueStops.Row row) {
        return switch (row.scope()) {
            case "ALL" -> new QueueScope.Everything();
            case "PROVIDER" -> new QueueScope.AtProvider(row.key());
            default -> new QueueScope.OfPerson(UserId.of(row.key()));
        };
    }

    private static String scope(QueueScope scope) {
        return switch (scope) {
            case QueueScope.Everything all -> "ALL";
            case QueueScope.AtProvider provider -> "PROVIDER";
            case QueueScope.OfPerson person -> "PERSON";
        };
    }

    private static String key(QueueScope scope) {
        return switch (scope) {
            case QueueScope.Everything all -> "";
            case QueueScope.AtProvider(String name) -> name;
            case QueueScope.OfPerson(UserId person) -> person.toString();
        };
    }
}
