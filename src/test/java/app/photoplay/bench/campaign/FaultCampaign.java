package app.photoplay.bench.campaign;

import app.photoplay.bench.AppTables;
import app.photoplay.falstandin.JournalEntry;
import app.photoplay.falstandin.Ledger;
import app.photoplay.falstandin.fault.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Converts texts by HTTP while the application is killed, its machine is hurt, and the stand-in plays every fault it has;
 * then lets everything come to its end, and asks the oracle.
 */
final class FaultCampaign implements AutoCloseable {

    private static final int SUBMITS_PER_CONVERSION = 20;
    private static final int WORTH_TRAINING = 10;
    private static final Duration QUIET = Duration.ofSeconds(8);

    private final long seed;
    private final Size size;
    private final Rig rig;
    private final Deck deck;

    FaultCampaign(Path folder, long seed, Size size) {
        this.seed = seed;
        this.size = size;
        rig = new Rig(folder, seed);
        deck = new Deck(seed, size.conversions() * SUBMITS_PER_CONVERSION, size.share());
    }

    Outcome run() throws InterruptedException {
        long start = System.nanoTime();
        deck.handTo(rig.standin().faults());
        if (size.kills() >= WORTH_TRAINING) {
            rig.train();
        }
        rig.start();
        rig.populate(Crowd.PEOPLE);
        Nemesis nemesis = new Nemesis(rig, size, seed);
        Crowd crowd = new Crowd(rig, size, seed, nemesis::progress);
        Thread people = Thread.ofPlatform().name("crowd").start(crowd);
        nemesis.play(() -> crowd.taken().size());
        if (nemesis.events().size() < nemesis.planned()) {
            // The time is up: what is under way comes to its end, nothing more is begun.
            crowd.stop();
        }
        people.join(size.patience());
        crowd.stop();
        people.join();
        rig.standin().faults().clear();
        awaitRest(size.patience());
        List<Crowd.Taken> taken = crowd.taken();
        Oracle.Findings findings = new Oracle(rig).find(taken);
        findings.broken().addAll(crowd.refused());
        if (rig.standin().journal().keyLeaks() > 0) {
            findings.broken().add("The key went where it must never go");
        }
        Ledger ledger = rig.standin().journal().ledger();
        return new Outcome(
                seed,
                size,
                rows(nemesis.events(), findings),
                findings,
                ledger.accepted(),
                ledger.paid(),
                rig.standin().journal().arrivals(),
                ledger.doubledGenerations().size(),
                (int) nemesis.events().stream()
                        .filter(event -> event.blow() == Blow.KILL || event.blow() == Blow.KILL_IN_SUBMIT)
                        .count(),
                nemesis.planned() - nemesis.events().size(),
                (System.nanoTime() - start) / 1e9,
                rig.disk().own() ? List.of() : List.of("F9: no disk of its own can be mounted here (needs root)"));
    }

    /** Until nothing is under way and the unknown ones do not become fewer any more. */
    private void awaitRest(Duration limit) {
        Rest rest = new Rest();
        Patience.until(limit, Duration.ofMillis(300), () -> rest.isReached(rig.tables()));
    }

    /** How it stood at the last look, and since when. */
    private static final class Rest {

        private long since = System.nanoTime();
        private int unknownBefore = -1;

        boolean isReached(AppTables tables) {
            int open = tables.count("""
                    select (select count(*) from generations where state in ('NEW', 'SUBMITTING', 'SUBMITTED', 'FINISHED'))
                         + (select count(*) from conversions where state in ('PLANNING', 'MAKING', 'ASSEMBLING'))
                    """);
            int unknown = tables.count("select count(*) from generations where state = 'UNKNOWN'");
            if (open > 0 || unknown != unknownBefore) {
                unknownBefore = unknown;
                since = System.nanoTime();
            }
            return open == 0 && (unknown == 0 || System.nanoTime() - since > QUIET.toNanos());
        }
    }

    private List<Outcome.Row> rows(List<Nemesis.Event> events, Oracle.Findings findings) {
        List<Outcome.Row> rows = new ArrayList<>();
        for (Blow blow : Blow.values()) {
            List<Nemesis.Event> of =
                    events.stream().filter(event -> event.blow() == blow).toList();
            Set<String> touched = new HashSet<>();
            of.forEach(event -> touched.addAll(event.open()));
            if (!of.isEmpty()) {
                rows.add(row(blow.row(), of.size(), touched, findings, of));
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        long arrivals = rig.standin().journal().arrivals();
        deck.dealt().forEach((ordinal, fault) -> {
            if (ordinal <= arrivals) {
                counts.merge(Deck.row(fault), 1, Integer::sum);
            }
        });
        Map<String, Set<String>> touched = new LinkedHashMap<>();
        for (JournalEntry entry : rig.standin().journal().entries()) {
            for (Fault fault : entry.faults()) {
                touched.computeIfAbsent(Deck.row(fault), name -> new HashSet<>())
                        .add(String.valueOf(entry.generation()));
            }
        }
        counts.forEach(
                (name, count) -> rows.add(row(name, count, touched.getOrDefault(name, Set.of()), findings, List.of())));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum() + events.size();
        rows.add(new Outcome.Row(
                "F20 all of it, in an order drawn by seed",
                all,
                findings.lost().size(),
                findings.stuck().size(),
                findings.doubled().size(),
                findings.unknown().size(),
                Outcome.Times.NONE,
                Outcome.Times.NONE));
        return rows;
    }

    private static Outcome.Row row(
            String name, int count, Set<String> touched, Oracle.Findings findings, List<Nemesis.Event> events) {
        long lost = touched.stream()
                .map(generation -> findings.jobs().getOrDefault(generation, ""))
                .distinct()
                .filter(findings.lost()::contains)
                .count();
        return new Outcome.Row(
                name,
                count,
                (int) lost,
                common(touched, findings.stuck()),
                common(touched, findings.doubled()),
                common(touched, findings.unknown()),
                Outcome.Times.of(events.stream().mapToDouble(Nemesis.Event::recovery)),
                Outcome.Times.of(events.stream()
                        .filter(event -> event.ready() >= 0)
                        .mapToDouble(event -> event.recovery() - event.ready())));
    }

    private static int common(Set<String> touched, Collection<String> found) {
        return (int) touched.stream().filter(found::contains).count();
    }

    @Override
    public void close() {
        rig.close();
    }
}
