package app.photoplay.generation.desk;

import app.photoplay.base.DisplayNames;
import app.photoplay.base.UserId;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.provider.Reachability;
import app.photoplay.generation.queue.QueueStops;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How full the queue is, for administrators. Four statements, however full. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class QueueReport {

    private static final List<Long> NONE = List.of(0L, 0L, 0L, 0L);

    private final QueueReads reads;
    private final QueueStops stops;
    private final Providers providers;
    private final Reachability reachability;
    private final DisplayNames names;
    private final Clock clock;

    QueueReport(
            QueueReads reads,
            QueueStops stops,
            Providers providers,
            Reachability reachability,
            DisplayNames names,
            Clock clock) {
        this.reads = reads;
        this.stops = stops;
        this.providers = providers;
        this.reachability = reachability;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public QueueFigures figures() {
        List<QueueReads.Provider> found = reads.providers(clock.instant());
        List<QueueReads.Person> people = reads.people();
        List<QueueStop> held = stops.all().stream()
                .map(row -> new QueueStop(QueueDesk.scope(row), row.draining(), row.since(), new UserId(row.by())))
                .toList();
        return new QueueFigures(
                found.stream().mapToLong(QueueReads.Provider::waiting).sum(),
                found.stream().mapToLong(QueueReads.Provider::underWay).sum(),
                oldest(found),
                ages(found),
                parts(found),
                people(people, held),
                people.isEmpty() ? 0 : people.getFirst().inAll(),
                held);
    }

    /** Whoever has most in it first; whoever is held and has nothing in it, or too little to be listed, comes last. */
    private List<QueueFigures.OfPerson> people(List<QueueReads.Person> listed, List<QueueStop> held) {
        Map<UserId, QueueReads.Person> all = new LinkedHashMap<>();
        listed.forEach(one -> all.put(one.person(), one));
        held.forEach(stop -> {
            if (stop.scope() instanceof QueueScope.OfPerson(UserId person)) {
                all.putIfAbsent(person, new QueueReads.Person(person, 0, 0, null, 0));
            }
        });
        Map<UserId, String> called = names.of(all.keySet());
        return all.values().stream()
                .map(one -> new QueueFigures.OfPerson(
                        one.person(),
                        called.getOrDefault(one.person(), ""),
                        one.waiting(),
                        one.underWay(),
                        one.oldest()))
                .toList();
    }

    private static @Nullable Instant oldest(List<QueueReads.Provider> found) {
        return found.stream()
                .map(QueueReads.Provider::oldest)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static List<Long> ages(List<QueueReads.Provider> found) {
        List<Long> sums = new ArrayList<>(NONE);
        found.forEach(one -> {
            for (int n = 0; n < sums.size(); n++) {
                sums.set(n, sums.get(n) + one.ages().get(n));
            }
        });
        return List.copyOf(sums);
    }

    /** Those of this installation, the preferred first, then what rows name beside them. */
    private List<QueueFigures.AtProvider> parts(List<QueueReads.Provider> found) {
        return Stream.concat(
                        providers.all().stream().map(ModelProvider::name),
                        found.stream().map(QueueReads.Provider::name))
                .distinct()
                .map(name -> part(
                        name,
                        found.stream()
                                .filter(one -> one.name().equals(name))
                                .findFirst()
                                .orElse(new QueueReads.Provider(name, 0, 0, null, NONE))))
                .toList();
    }

    private QueueFigures.AtProvider part(String name, QueueReads.Provider rows) {
        int concurrency = providers.all().stream()
                .filter(provider -> provider.name().equals(name))
                .mapToInt(ModelProvider::concurrency)
                .findFirst()
                .orElse(0);
        return new QueueFigures.AtProvider(
                name, rows.waiting(), rows.underWay(), rows.oldest(), concurrency, reachability.isUnreachable(name));
    }
}
