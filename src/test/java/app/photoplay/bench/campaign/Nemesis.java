package app.photoplay.bench.campaign;

import static app.photoplay.falstandin.fault.Stage.SUBMIT;

import app.photoplay.falstandin.JournalEntry;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.HookTrick;
import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.support.FfmpegShim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;

/** Plays the blows in an order and at moments drawn by seed (F20), and measures how long it takes to get over each. */
final class Nemesis {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The most calls of the application to the stand-in between two blows: of what each blow's share asks for, a part. */
    private static final int CALLS = 40;

    private static final Duration CALLS_LIMIT = Duration.ofSeconds(8);
    /** While something is away that they need or bring, no longer. */
    private static final int CALLS_IN_TROUBLE = 120;

    private static final Duration TAKEN_LIMIT = Duration.ofSeconds(6);
    private static final Duration SUBMIT_LIMIT = Duration.ofSeconds(10);
    private static final Duration FFMPEG_LIMIT = Duration.ofSeconds(15);
    /** By the share of the conversions of so many blows, or of half of all. */
    private static final double AHEAD = 8;

    private static final List<FfmpegShim.Mood> TROUBLES = List.of(
            FfmpegShim.Mood.HANGS,
            FfmpegShim.Mood.CRASHES,
            FfmpegShim.Mood.DOES_NOTHING,
            FfmpegShim.Mood.WRITES_NOTHING);
    private static final Fault SILENCE = Fault.at(SUBMIT, Mischief.SILENCE);
    private static final String OPEN =
            "select id::text from generations where state in ('NEW', 'SUBMITTING', 'SUBMITTED', 'FINISHED')";

    private final Rig rig;
    private final Random random;
    private final List<Blow> schedule = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final long end;
    private final int conversions;
    private volatile int played;

    /**
     * @param open generations that were under way
     * @param ready seconds until the application was there again, negative where it was not away
     * @param recovery seconds, negative where it is not measured
     */
    record Event(Blow blow, Set<String> open, double ready, double recovery) {}

    Nemesis(Rig rig, Size size, long seed) {
        this.rig = rig;
        this.random = new Random(seed);
        this.conversions = size.conversions();
        this.end = System.nanoTime() + size.patience().toNanos();
        for (int i = 0; i < size.kills(); i++) {
            schedule.add(i % 3 == 1 ? Blow.KILL_IN_SUBMIT : Blow.KILL);
        }
        for (int i = 0; i < size.others(); i++) {
            schedule.add(Blow.DATABASE);
            schedule.add(Blow.FFMPEG);
            if (rig.disk().own()) {
                schedule.add(Blow.DISK);
            }
        }
        Collections.shuffle(schedule, random);
    }

    /** How far it is, from 0 to 1; ahead of the blows, so that there is something to hit. */
    double progress() {
        double all = Math.max(1, schedule.size());
        return Math.min(1, (played + Math.min(AHEAD, all / 2)) / all);
    }

    /** Blows that were planned. */
    int planned() {
        return schedule.size();
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** @param taken how many conversions were taken so far: the blows do not run ahead of them, nor wait long */
    void play(IntSupplier taken) {
        for (Blow blow : schedule) {
            if (System.nanoTime() > end) {
                return;
            }
            double share = (double) played / schedule.size() * conversions;
            Patience.until(TAKEN_LIMIT, () -> taken.getAsInt() >= share);
            awaitCalls(1 + random.nextInt(CALLS), CALLS_LIMIT);
            Event event = play(blow);
            events.add(event);
            played++;
            System.out.printf(
                    "%3d of %d: %s, %d under way, ready after %.1f s, back after %.1f s%n",
                    played, schedule.size(), blow.row(), event.open().size(), event.ready(), event.recovery());
        }
    }

    /** So that however slow this machine is, something happens between two blows: moments are counted in calls. */
    private void awaitCalls(int calls, Duration limit) {
        long enough = calls() + calls;
        Patience.until(limit, () -> calls() >= enough);
    }

    /** Submits and looks that have come to the stand-in. */
    private long calls() {
        return rig.standin().journal().arrivals()
                + rig.standin().journal().entries().stream()
                        .mapToLong(JournalEntry::polls)
                        .sum();
    }

    private Event play(Blow blow) {
        return switch (blow) {
            case KILL -> killed(blow);
            case KILL_IN_SUBMIT -> {
                awaitSubmitWithoutAnswer();
                yield killed(blow);
            }
            case DATABASE -> {
                Set<String> open = open();
                hurtDatabase();
                yield new Event(blow, open, -1, secondsUntilServed());
            }
            case DISK -> {
                Set<String> open = open();
                rig.disk().fill();
                awaitCalls(CALLS_IN_TROUBLE, Duration.ofMillis(2_000 + random.nextInt(3_000)));
                rig.disk().free();
                yield new Event(blow, open, -1, secondsUntilServed());
            }
            case FFMPEG -> {
                Set<String> open = open();
                FfmpegShim.Mood mood = TROUBLES.get(random.nextInt(TROUBLES.size()));
                long met = rig.shim().met() + 1 + random.nextInt(5);
                rig.shim().be(mood);
                Patience.until(FFMPEG_LIMIT, () -> rig.shim().met() >= met);
                rig.shim().be(FfmpegShim.Mood.WELL);
                yield new Event(blow, open, -1, -1);
            }
        };
    }

    private Set<String> open() {
        try {
            return Set.copyOf(rig.tables().texts(OPEN));
        } catch (RuntimeException away) {
            return Set.of();
        }
    }

    /** Measured until everything that a provider had is watched again. */
    private Event killed(Blow blow) {
        Set<String> open = open();
        Map<String, JournalEntry> before = latest();
        before.keySet().retainAll(open);
        rig.kill();
        long start = System.nanoTime();
        rig.start();
        double ready = since(start);
        Patience.until(PATIENCE, () -> watchedAgain(before));
        return new Event(blow, open, ready, since(start));
    }

    /** What it is at now was asked for since the kill, or it is no more at its provider. */
    private boolean watchedAgain(Map<String, JournalEntry> before) {
        Map<String, JournalEntry> now = latest();
        return rig.tables().texts("select id::text from generations where state = 'SUBMITTED'").stream()
                .filter(before::containsKey)
                .allMatch(generation -> {
                    JournalEntry then = Objects.requireNonNull(before.get(generation));
                    JournalEntry last = Objects.requireNonNull(now.get(generation));
                    return last.ordinal() > then.ordinal() || last.polls() > then.polls();
                });
    }

    /** The latest attempt of each generation. */
    private Map<String, JournalEntry> latest() {
        Map<String, JournalEntry> latest = new HashMap<>();
        rig.standin().journal().entries().forEach(entry -> latest.put(String.valueOf(entry.generation()), entry));
        return latest;
    }

    /** The stand-in takes the next submit and says nothing; half of those are never rung about either. */
    private void awaitSubmitWithoutAnswer() {
        long before = silent();
        if (random.nextBoolean()) {
            rig.standin().faults().next(SILENCE, Fault.hook(HookTrick.NONE));
        } else {
            rig.standin().faults().next(SILENCE);
        }
        Patience.until(SUBMIT_LIMIT, Duration.ofMillis(5), () -> silent() > before);
    }

    private long silent() {
        return rig.standin().journal().entries().stream()
                .filter(entry -> entry.faults().contains(SILENCE))
                .count();
    }

    private void hurtDatabase() {
        ProcessHandle server = rig.tables().server().orElseThrow();
        switch (random.nextInt(3)) {
            case 0 -> server.destroyForcibly();
            case 1 -> signal("QUIT", List.of(server));
            default -> {
                List<ProcessHandle> family =
                        new ArrayList<>(server.descendants().toList());
                family.add(server);
                signal("STOP", family);
                awaitCalls(CALLS_IN_TROUBLE, Duration.ofMillis(2_000 + random.nextInt(4_000)));
                signal("CONT", family);
            }
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        List<String> words = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> words.add("" + process.pid()));
        try {
            new ProcessBuilder(words).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private double secondsUntilServed() {
        long start = System.nanoTime();
        Patience.until(PATIENCE, () -> {
            var client = rig.client(0);
            // Of nobody, so 404: but found out from the database.
            return client.send(client.request("api/projects/00000000-0000-0000-0000-000000000000")
                                    .timeout(Duration.ofSeconds(5))
                                    .GET())
                            .status()
                    == 404;
        });
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
