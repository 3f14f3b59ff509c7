package app.photoplay.admin.web;

import app.photoplay.admin.report.FailureGroup;
import app.photoplay.admin.report.ModelHealth;
import app.photoplay.admin.report.Outcomes;
import app.photoplay.admin.report.Overview;
import app.photoplay.admin.report.Storage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The overview as programs see it; amounts in US dollars, times in seconds, sizes in bytes. */
record OverviewAnswer(
        String range,
        int undecided,
        @Nullable Instant oldestUndecided,
        List<Step> conversions,
        List<Cause> failures,
        Spend spend,
        Queue queue,
        List<Model> models,
        Disk storage) {

    record Step(LocalDateTime begin, int finished, int stopped, int failed, int cancelled, int signUps) {}

    record Cause(String cause, String provider, String capability, int conversions, int people, boolean retriable) {}

    record Spend(BigDecimal today, BigDecimal ceiling, BigDecimal month, BigDecimal held) {}

    record Queue(long waiting, long underWay, @Nullable Instant oldest) {}

    record Model(
            String provider,
            String model,
            String capability,
            int made,
            int attempts,
            double errorRate,
            @Nullable Double p50,
            @Nullable Double p95) {}

    record Disk(long used, long free) {}

    static OverviewAnswer of(Overview overview) {
        return new OverviewAnswer(
                overview.range().id(),
                overview.undecided().requests(),
                overview.undecided().oldest(),
                steps(overview.outcomes(), overview.signUps()),
                overview.failures().stream().map(OverviewAnswer::cause).toList(),
                new Spend(
                        overview.spending().today(),
                        overview.spending().ceiling(),
                        overview.spending().month(),
                        overview.spending().held()),
                new Queue(
                        overview.queue().waiting(),
                        overview.queue().underWay(),
                        overview.queue().oldest()),
                overview.health().stream().map(OverviewAnswer::model).toList(),
                disk(overview.storage()));
    }

    private static List<Step> steps(List<Outcomes> outcomes, List<Integer> signUps) {
        return IntStream.range(0, outcomes.size())
                .mapToObj(n -> {
                    Outcomes one = outcomes.get(n);
                    return new Step(
                            one.begin(), one.finished(), one.stopped(), one.failed(), one.cancelled(), signUps.get(n));
                })
                .toList();
    }

    private static Cause cause(FailureGroup group) {
        return new Cause(
                group.cause().code(),
                group.cause().provider(),
                group.cause().capability(),
                group.conversions(),
                group.people(),
                group.cause().retriable());
    }

    private static Model model(ModelHealth health) {
        return new Model(
                health.provider(),
                health.model(),
                health.capability(),
                health.made(),
                health.attempts(),
                health.errorRate(),
                seconds(health.median()),
                seconds(health.slow()));
    }

    private static @Nullable Double seconds(@Nullable Duration time) {
        return time == null ? null : time.toMillis() / 1000.0;
    }

    private static Disk disk(Storage storage) {
        return new Disk(storage.bytes(), storage.free());
    }
}
