package app.photoplay.bench.campaign;

import app.photoplay.bench.AppTables;
import app.photoplay.falstandin.JournalEntry;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.job.Job;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Holds what the application says by HTTP and in its tables against what the stand-in took and charged for. */
final class Oracle {

    private static final Set<String> RESTING = Set.of("at-gate", "done", "incomplete", "failed", "cancelled");
    /** Where a fault can spoil what was made well. */
    private static final Set<Stage> SPOILING = EnumSet.of(Stage.RESULT, Stage.MEDIA);

    private final Rig rig;
    private final AppTables tables;

    Oracle(Rig rig) {
        this.rig = rig;
        this.tables = rig.tables();
    }

    /**
     * What was found.
     *
     * @param lost conversions that were accepted and are not there, or not in a state that is an end
     * @param stuck generations that are at no end
     * @param doubled generations that were charged for twice, or handed over again though what was made was good, or one attempt twice
     * @param unknown generations that may have been bought and whose end nobody knows
     * @param broken everything else that must not be, in words
     * @param states how many conversions are in which state, as HTTP tells
     * @param jobs which conversion a generation belongs to
     */
    record Findings(
            Set<String> lost,
            Set<String> stuck,
            Set<String> doubled,
            Set<String> unknown,
            List<String> broken,
            Map<String, Integer> states,
            Map<String, String> jobs) {

        boolean clean() {
            return lost.isEmpty() && stuck.isEmpty() && doubled.isEmpty() && broken.isEmpty();
        }
    }

    Findings find(List<Crowd.Taken> taken) {
        List<String> broken = new ArrayList<>();
        Set<String> unknown = Set.copyOf(tables.texts("select id::text from generations where state = 'UNKNOWN'"));
        Map<String, String> jobs = new HashMap<>();
        tables.jdbc()
                .sql("select id::text, job::text from generations")
                .query((row, n) -> jobs.put(row.getString(1), row.getString(2)))
                .list();
        Map<String, Integer> states = new TreeMap<>();
        Set<String> lost = lost(taken, states, broken);
        Set<String> stuck = Set.copyOf(tables.texts("""
                select id::text from generations where state in ('NEW', 'SUBMITTING', 'SUBMITTED', 'FINISHED')
                """));
        tables.texts("""
                select id::text || ' is ' || state from conversions where state in ('PLANNING', 'MAKING', 'ASSEMBLING')
                """).forEach(broken::add);
        Books.check(tables, rig.home(), broken);
        long hanging = rig.hanging();
        if (hanging > 0) {
            broken.add(hanging + " programs hang past every deadline");
        }
        return new Findings(lost, stuck, doubled(), unknown, broken, states, jobs);
    }

    private Set<String> lost(List<Crowd.Taken> taken, Map<String, Integer> states, List<String> broken) {
        Set<String> lost = new HashSet<>();
        for (Crowd.Taken one : taken) {
            var answer = rig.client(one.person()).get("api/conversions/" + one.id());
            String state = answer.status() == 200
                    ? answer.json()
                            .path("state")
                            .asString()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                    : "" + answer.status();
            states.merge(state, 1, Integer::sum);
            if (state.equals("failed") && !isExplained(answer.json())) {
                broken.add(one.id() + " failed without a reason: " + answer.text());
            }
            if (!RESTING.contains(state)) {
                lost.add(one.id());
            } else {
                unknownsAreShown(one.id(), answer.json(), broken);
            }
        }
        return lost;
    }

    /** A film that could not be put together says why. */
    private static boolean isExplained(JsonNode said) {
        String why = said.path("failure").asString();
        return !why.isEmpty()
                && (!why.equals("film")
                        || !said.path("film").path("failure").asString().isEmpty());
    }

    private void unknownsAreShown(String conversion, JsonNode said, List<String> broken) {
        int rows = tables.jdbc()
                .sql("select count(*) from generations where state = 'UNKNOWN' and job = cast(? as uuid)")
                .param(conversion)
                .query(Integer.class)
                .single();
        int shown = 0;
        for (JsonNode failed : said.path("failed")) {
            shown += failed.path("reason").asString().equalsIgnoreCase("unknown") ? 1 : 0;
        }
        if (rows != shown) {
            broken.add(conversion + " has " + rows + " unknown, and shows " + shown);
        }
    }

    private Set<String> doubled() {
        var ledger = rig.standin().journal().ledger();
        Set<String> doubled = new HashSet<>(ledger.doubledTokens());
        doubled.addAll(ledger.doubledGenerations());
        Map<String, JournalEntry> last = new HashMap<>();
        for (JournalEntry entry : rig.standin().journal().entries()) {
            String generation = Objects.requireNonNullElse(entry.generation(), "without a name");
            JournalEntry before = last.put(generation, entry);
            if (before != null && !failed(before)) {
                doubled.add(generation);
            }
        }
        return doubled;
    }

    /** That attempt could not be used, so that another was right. */
    static boolean failed(JournalEntry entry) {
        Integer code = entry.code();
        return entry.state() != Job.State.COMPLETED
                || code == null
                || code != 200
                || entry.faults().stream().anyMatch(Oracle::spoils);
    }

    private static boolean spoils(Fault fault) {
        return switch (fault) {
            case Fault.Ends ends -> true;
            case Fault.Wire wire -> SPOILING.contains(wire.stage());
            case Fault.Hook hook -> false;
        };
    }
}
