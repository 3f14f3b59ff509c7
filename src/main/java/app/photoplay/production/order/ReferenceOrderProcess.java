package app.photoplay.production.order;

import app.photoplay.base.Outbox;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.generation.Generations;
import app.photoplay.media.AssetId;
import app.photoplay.production.ReferenceOrder;
import app.photoplay.production.ReferenceSubject;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.LocationEdit;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds reference pictures that are made to whom they show. It does not matter who calls, or how often: the document is held,
 * and an order ends once.
 */
@Component
class ReferenceOrderProcess {

    private final ReferenceOrderRows rows;
    private final StoryboardArchive archive;
    private final StoryboardEditor editor;
    private final Generations generations;
    private final Outbox outbox;

    ReferenceOrderProcess(
            ReferenceOrderRows rows,
            StoryboardArchive archive,
            StoryboardEditor editor,
            Generations generations,
            Outbox outbox) {
        this.rows = rows;
        this.archive = archive;
        this.editor = editor;
        this.generations = generations;
        this.outbox = outbox;
    }

    @Transactional
    void advance(ProjectId project) {
        if (!rows.anyOpen(project)) {
            return;
        }
        editor.hold(project);
        Map<GenerationId, GenerationView> views =
                generations.of(List.of(project.value())).getOrDefault(project.value(), List.of()).stream()
                        .collect(Collectors.toMap(GenerationView::id, Function.identity()));
        for (ReferenceOrder order : rows.open(project)) {
            GenerationView view = views.get(order.generation());
            AssetId picture = view == null ? null : view.asset();
            if (picture != null) {
                add(order, picture);
                rows.end(order, ReferenceOrder.State.DONE);
                outbox.hint(project.value());
            } else if (view == null
                    || view.state() == GenerationState.FAILED
                    || view.state() == GenerationState.CANCELLED) {
                rows.end(order, ReferenceOrder.State.FAILED);
                outbox.hint(project.value());
            }
        }
    }

    /** Somebody who is gone by now, or has enough, needs none. */
    private void add(ReferenceOrder order, AssetId picture) {
        Storyboard document = archive.now(order.project()).storyboard();
        List<AssetId> before = ReferenceOrders.references(document, order.subject());
        boolean there = switch (order.subject().kind()) {
            case PERSON ->
                document.people().containsKey(new PersonId(order.subject().id()));
            case PLACE ->
                document.locations().containsKey(new LocationId(order.subject().id()));
        };
        if (!there || before.size() >= CastRule.MAX_REFERENCES) {
            return;
        }
        List<AssetId> all = Stream.concat(before.stream(), Stream.of(picture)).toList();
        editor.apply(order.project(), null, command(order.subject(), all), order.by());
    }

    private static StoryboardCommand command(ReferenceSubject subject, List<AssetId> all) {
        return switch (subject.kind()) {
            case PERSON ->
                new StoryboardCommand.EditPersonDetails(new PersonId(subject.id()), new PersonEdit(null, all, null));
            case PLACE ->
                new StoryboardCommand.EditLocationDetails(new LocationId(subject.id()), new LocationEdit(null, all));
        };
    }
}
