package app.photoplay.falstandin.job;

import app.photoplay.falstandin.model.Frame;
import app.photoplay.falstandin.wire.Answer;
import java.math.BigDecimal;
import java.util.Objects;

/** The answer that a job ends with: the same at each look, and in its webhook. */
public final class Results {

    private static final Frame NOTHING = new Frame(0, 0, 0, 0, false, 1);

    private final Output output;

    public Results(Output output) {
        this.output = output;
    }

    /** Of a job that runs or is done. */
    public Answer of(Job job) {
        Ending ending = Objects.requireNonNull(job.ending(), "It does not run yet");
        return answer(job, new Run(ending, frame(job)));
    }

    /** What it will be, or would have been. */
    public Answer foreseen(Job job, Run run) {
        return answer(job, run);
    }

    private Answer answer(Job job, Run run) {
        Ending ending = run.ending();
        Answer answer = Failures.hasOutput(ending) ? Answer.json(200, output.of(job, run)) : Failures.of(ending);
        boolean charged = ending.billed() && !(ending instanceof Ending.Cancelled && job.startedAt() == 0);
        return (charged
                        ? answer.with(
                                "X-Fal-Billable-Units", units(job, run.frame()).toPlainString())
                        : answer)
                .with("x-fal-request-id", job.id());
    }

    /** Billable units; 0 where it is free. */
    public static BigDecimal units(Job job) {
        return job.paid() ? units(job, frame(job)) : BigDecimal.ZERO;
    }

    /** US dollars; 0 where it is free. */
    public static BigDecimal usd(Job job) {
        return units(job).multiply(job.model().price().usd()).stripTrailingZeros();
    }

    /** Measures of the output; none before it runs. */
    public static Frame frame(Job job) {
        Frame frame = job.frame();
        return frame == null ? NOTHING : frame;
    }

    private static BigDecimal units(Job job, Frame frame) {
        return job.model().price().units(job.inputs(), frame);
    }
}
