package app.photoplay.studio.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers of things in a row, 1-based, and how people list them. */
final class RowNumbers {

    private RowNumbers() {}

    static <E, K> Map<K, Integer> of(List<E> row, Function<E, K> key) {
        Map<K, Integer> numbers = new HashMap<>();
        for (E entry : row) {
            numbers.put(key.apply(entry), numbers.size() + 1);
        }
        return numbers;
    }

    /** Whether they are more than two, without a gap. */
    static boolean consecutive(List<Integer> ascending) {
        return ascending.size() > 2 && ascending.getLast() - ascending.getFirst() == ascending.size() - 1;
    }

    /** «5», «5 and 6», «5 to 9», «5, 7 and 9». */
    static String list(List<Integer> ascending, Translation words) {
        if (consecutive(ascending)) {
            return words.say(
                    "activity.list.span", String.valueOf(ascending.getFirst()), String.valueOf(ascending.getLast()));
        }
        return and(ascending.stream().map(String::valueOf).toList(), words);
    }

    /** «a», «a and b», «a, b and c». */
    static String and(List<String> things, Translation words) {
        if (things.size() == 1) {
            return things.getFirst();
        }
        String first = things.stream().limit(things.size() - 1L).collect(Collectors.joining(", "));
        return words.say("activity.list.and", first, things.getLast());
    }
}
