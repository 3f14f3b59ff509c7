package app.photoplay.storyboard;

import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.document.Changes;
import app.photoplay.storyboard.document.Storyboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the log backwards from the document of now, so that every step is seen as it stood then. */
@Component
class HistoryReader {

    /** How many revisions further back an undo may reach and still be told with what it took back. */
    private static final int REACH = 200;

    private final StoryboardRows rows;
    private final LogRows log;

    HistoryReader(StoryboardRows rows, LogRows log) {
        this.rows = rows;
        this.log = log;
    }

    /** As many queries for one step as for many. In a transaction that sees one moment. */
    StoryboardHistory before(ProjectId project, long revision, int limit) {
        OptionalLong now = rows.revision(project);
        List<LogEntry> page = log.before(project, revision, limit);
        if (now.isEmpty() || page.isEmpty()) {
            return now.isEmpty() ? StoryboardHistory.NONE : new StoryboardHistory(now.getAsLong(), List.of(), Map.of());
        }
        List<LogEntry> targets = log.of(project, targets(page));
        TreeMap<Long, LogEntry> wanted = Stream.concat(page.stream(), targets.stream())
                .collect(Collectors.toMap(LogEntry::revision, entry -> entry, (a, b) -> a, TreeMap::new));
        Map<Long, HistoryStep> steps =
                walk(rows.document(project), now.getAsLong(), log.since(project, wanted.firstKey() - 1), wanted);
        return new StoryboardHistory(
                now.getAsLong(),
                page.stream()
                        .map(entry -> Objects.requireNonNull(steps.get(entry.revision())))
                        .toList(),
                targets.stream()
                        .collect(Collectors.toMap(
                                LogEntry::revision, entry -> Objects.requireNonNull(steps.get(entry.revision())))));
    }

    private static Set<Long> targets(List<LogEntry> page) {
        long lowest = page.getLast().revision() - REACH;
        return page.stream()
                .map(entry -> StoryboardHistory.target(entry.undoes(), entry.redoes()))
                .filter(Objects::nonNull)
                .filter(target -> target >= lowest)
                .collect(Collectors.toSet());
    }

    private static Map<Long, HistoryStep> walk(
            Storyboard now, long revision, List<Changes> newestFirst, Map<Long, LogEntry> wanted) {
        Map<Long, HistoryStep> steps = new HashMap<>();
        Storyboard after = now;
        long number = revision;
        for (Changes changes : newestFirst) {
            Storyboard before = changes.inverted().appliedTo(after);
            LogEntry entry = wanted.get(number);
            if (entry != null) {
                steps.put(number, new HistoryStep(entry, before, after));
            }
            after = before;
            number--;
        }
        return steps;
    }
}
