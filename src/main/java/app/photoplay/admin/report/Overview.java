package app.photoplay.admin.report;

import app.photoplay.generation.desk.QueueFigures;
import java.time.Instant;
import java.util.List;

/**
 * The house at a glance.
 *
 * @param outcomes by hour for one day, else by day
 * @param signUps in the same steps
 */
public record Overview(
        ReportRange range,
        Instant now,
        Undecided undecided,
        List<Outcomes> outcomes,
        List<FailureGroup> failures,
        SpendFigures spending,
        QueueFigures queue,
        List<ModelHealth> health,
        List<Integer> signUps,
        Storage storage) {

    /** All steps together. */
    public Outcomes sum() {
        return outcomes.stream().reduce(new Outcomes(outcomes.getFirst().begin(), 0, 0, 0, 0), Outcomes::plus);
    }

    /** How many signed up. */
    public int signedUp() {
        return signUps.stream().mapToInt(Integer::intValue).sum();
    }
}
