package app.photoplay.falstandin.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults of one job, each with what is left of it. */
public final class FaultLine {

    private static final class Left {
        final Fault.Wire fault;
        int times;

        Left(Fault.Wire fault) {
            this.fault = fault;
            this.times = fault.times();
        }
    }

    private final List<Fault> all;
    private final List<Left> wire = new ArrayList<>(0);

    private static final FaultLine NONE = new FaultLine(List.of());

    public static FaultLine of(List<Fault> faults) {
        return faults.isEmpty() ? NONE : new FaultLine(faults);
    }

    FaultLine(List<Fault> faults) {
        all = List.copyOf(faults);
        faults.forEach(fault -> {
            if (fault instanceof Fault.Wire onWire) {
                add(onWire);
            }
        });
    }

    final void add(Fault.Wire fault) {
        synchronized (wire) {
            wire.add(new Left(fault));
        }
    }

    /** What this call meets; used up by asking. */
    public Optional<Mischief> hit(Stage stage) {
        synchronized (wire) {
            for (Left left : wire) {
                if (left.fault.stage() == stage && left.times > 0) {
                    left.times--;
                    return Optional.of(left.fault.mischief());
                }
            }
        }
        return Optional.empty();
    }

    public Optional<Verdict> verdict() {
        return all.stream()
                .filter(Fault.Ends.class::isInstance)
                .map(fault -> ((Fault.Ends) fault).verdict())
                .findFirst();
    }

    /** @return empty where the webhook is honest */
    public List<Fault.Hook> hooks() {
        return all.stream()
                .filter(Fault.Hook.class::isInstance)
                .map(Fault.Hook.class::cast)
                .toList();
    }

    public boolean has(HookTrick trick) {
        return hooks().stream().anyMatch(hook -> hook.trick() == trick);
    }

    /** As they were drawn. */
    public List<Fault> all() {
        return all;
    }
}
