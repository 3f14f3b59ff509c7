package app.photoplay.falstandin;

import app.photoplay.falstandin.wire.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sums over the journal.
 *
 * @param accepted submits that were taken
 * @param paid of these, those that are charged
 * @param unnamed of these, those without a token of ours
 * @param perToken accepted submits by token
 * @param perGeneration accepted submits by generation
 * @param paidPerGeneration charged submits by generation
 * @param units billable units by model
 * @param usd US dollars
 */
public record Ledger(
        int accepted,
        int paid,
        int unnamed,
        Map<String, Long> perToken,
        Map<String, Long> perGeneration,
        Map<String, Long> paidPerGeneration,
        Map<String, BigDecimal> units,
        BigDecimal usd) {

    static Ledger of(List<JournalEntry> entries) {
        List<JournalEntry> charged = entries.stream().filter(JournalEntry::paid).toList();
        return new Ledger(
                entries.size(),
                charged.size(),
                (int) entries.stream().filter(entry -> entry.token() == null).count(),
                counted(entries, JournalEntry::token),
                counted(entries, JournalEntry::generation),
                counted(charged, JournalEntry::generation),
                charged.stream()
                        .collect(Collectors.toMap(
                                JournalEntry::model, JournalEntry::units, BigDecimal::add, TreeMap::new)),
                charged.stream().map(JournalEntry::usd).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Tokens under which more than one submit was accepted: the same attempt sent twice. */
    public List<String> doubledTokens() {
        return moreThanOnce(perToken);
    }

    /** Generations that are charged more than once. */
    public List<String> doubledGenerations() {
        return moreThanOnce(paidPerGeneration);
    }

    public ObjectNode json() {
        ObjectNode node = Json.object()
                .put("accepted", accepted)
                .put("paid", paid)
                .put("unnamed", unnamed)
                .put("tokens", perToken.size())
                .put("generations", perGeneration.size())
                .put("usd", usd);
        node.set("doubled_tokens", Json.of(doubledTokens()));
        node.set("doubled_generations", Json.of(doubledGenerations()));
        node.set("units", Json.of(units));
        node.set("per_token", Json.of(perToken));
        node.set("per_generation", Json.of(perGeneration));
        return node;
    }

    private static Map<String, Long> counted(
            List<JournalEntry> entries, Function<JournalEntry, @Nullable String> name) {
        return entries.stream()
                .map(name)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static List<String> moreThanOnce(Map<String, Long> counts) {
        Predicate<Map.Entry<String, Long>> doubled = entry -> entry.getValue() > 1;
        return counts.entrySet().stream().filter(doubled).map(Map.Entry::getKey).toList();
    }
}
