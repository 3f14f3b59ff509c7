package app.photoplay.review;

import app.photoplay.project.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts remarks, answers and edits together: as many statements for a thousand of them as for one. */
@Component
class ThreadReader {

    /** As many as a page shows of one work. */
    static final int MOST = 300;

    private final RemarkRows remarks;
    private final EditRows edits;

    ThreadReader(RemarkRows remarks, EditRows edits) {
        this.remarks = remarks;
        this.edits = edits;
    }

    /**
     * @param upTo the newest version whose threads are read
     * @param team also what is for the team alone
     */
    @Transactional(readOnly = true)
    public List<RemarkThread> of(ProjectId project, int upTo, boolean team, Predicate<Remark> wanted) {
        List<Remark> first = remarks.threads(project, upTo, team, MOST).stream()
                .filter(wanted)
                .toList();
        return together(project, first, team);
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<RemarkThread> one(ProjectId project, Remark first, boolean team) {
        return together(project, List.of(first), team).stream().findFirst();
    }

    private List<RemarkThread> together(ProjectId project, List<Remark> first, boolean team) {
        Map<RemarkId, List<Remark>> replies = remarks.replies(first, team).stream()
                .collect(Collectors.groupingBy(reply -> Objects.requireNonNull(reply.thread())));
        Map<RemarkId, List<ProposedEdit>> made = edits.of(project, first);
        return first.stream()
                .map(one -> new RemarkThread(
                        one, replies.getOrDefault(one.id(), List.of()), made.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
