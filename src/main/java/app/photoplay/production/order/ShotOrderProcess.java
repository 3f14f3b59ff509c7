package app.photoplay.production.order;

import app.photoplay.base.Outbox;
import app.photoplay.base.UserId;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotOrderId;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.brief.BriefWriters;
import app.photoplay.production.plan.ProductionPlan;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries on what people ordered for the shots of a project. It does not matter who calls, how often, in which process, or
 * what was missed: the document is held, and what was asked for already is not asked for again.
 */
@Component
class ShotOrderProcess {

    private final ShotOrderRows rows;
    private final ProjectArchive projects;
    private final ShotStatusQuery statuses;
    private final StoryboardEditor editor;
    private final OrderDesk desk;
    private final Outbox outbox;
    private final Clock clock;
    private final BriefWriters writers;

    ShotOrderProcess(
            ShotOrderRows rows,
            ProjectArchive projects,
            ShotStatusQuery statuses,
            StoryboardEditor editor,
            OrderDesk desk,
            Outbox outbox,
            Clock clock,
            BriefWriters writers) {
        this.rows = rows;
        this.projects = projects;
        this.statuses = statuses;
        this.editor = editor;
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
        this.writers = writers;
    }

    @Transactional
    void advance(ProjectId id) {
        if (!rows.anyOpen(id)) {
            return;
        }
        editor.hold(id);
        List<ShotOrder> open = rows.open(id);
        ProjectSummary project = projects.summary(id);
        StoryboardStatus now = statuses.of(project);
        BriefWriter briefs = writers.of(project, now.storyboard());
        Map<Optional<UserId>, List<Choice>> choices = new LinkedHashMap<>();
        boolean ended = false;
        for (ShotOrder order : open) {
            OrderProgress next = OrderProgress.of(order, open, now, briefs);
            note(choices, Optional.empty(), next.first());
            note(choices, Optional.of(order.by()), next.instead());
            ask(project, order.job(), order.id(), next.wanted());
            if (next.end() != null) {
                rows.end(order.id(), next.end(), clock.instant());
                ended = true;
            }
        }
        choices.forEach((by, those) -> editor.apply(id, null, new ChooseTakes(those), by.orElse(null)));
        if (ended || !choices.isEmpty()) {
            outbox.hint(id.value());
        }
    }

    private static void note(Map<Optional<UserId>, List<Choice>> choices, Optional<UserId> by, List<Choice> more) {
        if (!more.isEmpty()) {
            choices.computeIfAbsent(by, nobody -> new ArrayList<>()).addAll(more);
        }
    }

    private void ask(ProjectSummary project, UUID job, ShotOrderId order, List<ProductionPlan.Item> wanted) {
        if (!wanted.isEmpty()) {
            desk.request(
                    project, job, wanted, wanted.stream().map(item -> order).toList());
        }
    }
}
