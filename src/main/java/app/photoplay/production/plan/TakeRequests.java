package app.photoplay.production.plan;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.generation.Generations;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.Takes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Asks for what a plan says, and writes down the takes that come of it. In the caller's transaction, which holds the document. */
@Component
public class TakeRequests {

    private final Generations generations;
    private final Takes takes;

    TakeRequests(Generations generations, Takes takes) {
        this.generations = generations;
        this.takes = takes;
    }

    /**
     * @param job as in {@link GenerationOrder#job()}
     * @param urgency as in {@link GenerationOrder#urgency()}
     * @return one take for each item, in their order
     */
    public List<TakeId> place(
            ProjectSummary project,
            UUID job,
            List<ProductionPlan.Item> items,
            ToIntFunction<ProductionPlan.Item> urgency) {
        List<GenerationOrder> orders = new ArrayList<>();
        List<Take> asked = new ArrayList<>();
        for (ProductionPlan.Item item : items) {
            GenerationId id = GenerationId.next();
            orders.add(new GenerationOrder(
                    id, project.owner(), project.id().value(), job, item.request(), urgency.applyAsInt(item)));
            asked.add(new Take(
                    TakeId.next(),
                    item.shot(),
                    item.kind(),
                    item.take(),
                    id.value(),
                    null,
                    item.from().json()));
        }
        if (!items.isEmpty()) {
            generations.request(orders);
            takes.add(project.id(), asked);
        }
        return asked.stream().map(Take::id).toList();
    }
}
