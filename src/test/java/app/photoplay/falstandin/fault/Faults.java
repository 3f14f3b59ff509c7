package app.photoplay.falstandin.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Who meets which fault. Several rules may meet in one job: by ordinal, next in line, by model, and the plan. Calls that
 * belong to no job (uploads, the platform) have their own line.
 */
public final class Faults {

    private final Map<Long, List<Fault>> byOrdinal = new ConcurrentHashMap<>();
    private final Map<String, List<Fault>> byModel = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<List<Fault>> next = new ConcurrentLinkedQueue<>();
    private final Map<Stage, FaultLine> unbound = new ConcurrentHashMap<>();
    private volatile @Nullable FaultPlan plan;

    /** The submit with this ordinal, from 1 since the start, counting refused ones. */
    public void forSubmit(long ordinal, Fault... faults) {
        byOrdinal.put(ordinal, List.of(faults));
    }

    /** The next submit that has none of these yet; repeated calls stand in line. */
    public void next(Fault... faults) {
        next.add(List.of(faults));
    }

    /** Every submit of a model from now on; none to end it. */
    public void forModel(String model, Fault... faults) {
        byModel.put(model, List.of(faults));
    }

    /** Calls of this stage that belong to no job. */
    public void unbound(Fault.Wire fault) {
        unbound.computeIfAbsent(fault.stage(), stage -> new FaultLine(List.of()))
                .add(fault);
    }

    /** Null for none. */
    public void plan(@Nullable FaultPlan drawn) {
        plan = drawn;
    }

    public void clear() {
        byOrdinal.clear();
        byModel.clear();
        next.clear();
        unbound.clear();
        plan = null;
    }

    /** What the submit with that ordinal will meet. */
    public List<Fault> drawn(long ordinal, String model) {
        var all = new ArrayList<Fault>(byOrdinal.getOrDefault(ordinal, List.of()));
        List<Fault> inLine = next.poll();
        all.addAll(inLine == null ? List.of() : inLine);
        all.addAll(byModel.getOrDefault(model, List.of()));
        FaultPlan drawing = plan;
        if (drawing != null) {
            drawing.draw(ordinal).ifPresent(all::add);
        }
        return all;
    }

    /** What a call without a job meets now. */
    public Optional<Mischief> hit(Stage stage) {
        FaultLine line = unbound.get(stage);
        return line == null ? Optional.empty() : line.hit(stage);
    }
}
