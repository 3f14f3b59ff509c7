package app.photoplay.storyboard.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The difference between two documents, field by field: what a log row keeps, what an undo applies backwards, and how
 * an earlier revision is read.
 *
 * @param list one for each entry that differs, in no order
 */
public record Changes(List<Change> list) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Change>> LIST = new TypeReference<>() {};

    public static final Changes NONE = new Changes(List.of());

    /** What leads from one document to the other. */
    public static Changes between(Storyboard before, Storyboard after) {
        Map<UUID, StoryboardEntry> old = before.byKey();
        Map<UUID, StoryboardEntry> now = after.byKey();
        List<Change> list = new ArrayList<>();
        old.forEach((id, entry) -> {
            StoryboardEntry changed = now.get(id);
            if (changed != entry && (changed == null || !changed.equals(entry))) {
                list.add(difference(id, entry, changed));
            }
        });
        now.forEach((id, entry) -> {
            if (!old.containsKey(id)) {
                list.add(difference(id, null, entry));
            }
        });
        return new Changes(List.copyOf(list));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** What takes them back. */
    public Changes inverted() {
        return new Changes(list.stream().map(Change::inverted).toList());
    }

    /** The first that cannot be applied, because what it starts from is not there as it says; empty where all can. */
    public Optional<Change> conflict(Storyboard document) {
        Map<UUID, StoryboardEntry> entries = document.byKey();
        return list.stream()
                .filter(change -> !fits(change, entries.get(change.id())))
                .findFirst();
    }

    /** The first that changes a field which one of the others changes too. */
    public Optional<Change> overlap(Changes others) {
        return list.stream()
                .filter(change -> others.list.stream().anyMatch(change::touches))
                .findFirst();
    }

    /** @throws IllegalArgumentException where there is a {@link #conflict} */
    public Storyboard appliedTo(Storyboard document) {
        Map<UUID, StoryboardEntry> entries = document.byKey();
        for (Change change : list) {
            StoryboardEntry entry = entries.get(change.id());
            if (!fits(change, entry)) {
                throw new IllegalArgumentException("Does not start from what is there: " + change);
            }
            StoryboardEntry changed = changed(change, entry);
            if (changed == null) {
                entries.remove(change.id());
            } else {
                entries.put(change.id(), changed);
            }
        }
        return Storyboard.of(entries.values());
    }

    /** As JSON, for a log row. */
    public String json() {
        return MAPPER.writerFor(LIST).writeValueAsString(list);
    }

    /** @param json as {@link #json()} gives it */
    public static Changes of(String json) {
        return new Changes(MAPPER.readValue(json, LIST));
    }

    private static Change difference(UUID id, @Nullable StoryboardEntry before, @Nullable StoryboardEntry after) {
        ObjectNode old = before == null ? null : tree(before);
        ObjectNode now = after == null ? null : tree(after);
        if (old != null && now != null) {
            for (String field : List.copyOf(now.propertyNames())) {
                if (same(now.get(field), old.get(field))) {
                    now.remove(field);
                    old.remove(field);
                }
            }
        }
        StoryboardEntry some = before != null ? before : after;
        if (some == null) {
            throw new IllegalArgumentException("Neither before nor after: " + id);
        }
        return new Change(EntryKind.of(some), id, old, now);
    }

    private static boolean fits(Change change, @Nullable StoryboardEntry entry) {
        ObjectNode before = change.before();
        if (before == null || entry == null) {
            return before == null && entry == null;
        }
        ObjectNode there = tree(entry);
        return before.properties().stream().allMatch(field -> same(field.getValue(), there.get(field.getKey())));
    }

    /** A field that a record got later is absent in older rows and null in newer ones: the same. */
    private static boolean same(JsonNode one, @Nullable JsonNode other) {
        if (other == null) {
            return nothing(one);
        }
        if (one instanceof ObjectNode a && other instanceof ObjectNode b) {
            return Stream.concat(a.propertyNames().stream(), b.propertyNames().stream())
                    .distinct()
                    .allMatch(name -> same(a.path(name), b.path(name)));
        }
        if (one instanceof ArrayNode a && other instanceof ArrayNode b) {
            return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
        }
        return one.equals(other) || nothing(one) && nothing(other);
    }

    private static boolean nothing(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    private static @Nullable StoryboardEntry changed(Change change, @Nullable StoryboardEntry entry) {
        ObjectNode after = change.after();
        if (after == null) {
            return null;
        }
        ObjectNode tree = entry == null ? MAPPER.createObjectNode() : tree(entry);
        after.properties().forEach(field -> tree.set(field.getKey(), field.getValue()));
        return MAPPER.treeToValue((JsonNode) tree, change.kind().type());
    }

    /** Through text, so that what was just made equals what a log row gives back. */
    private static ObjectNode tree(StoryboardEntry entry) {
        return (ObjectNode) MAPPER.readTree(MAPPER.writeValueAsString(entry));
    }
}
