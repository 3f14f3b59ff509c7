package app.photoplay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Everybody asks the injected clock what time it is, so that a test can stop it. */
final class TimeRules {

    private static final String CLOCK = "app.photoplay.base.ClockConfiguration";

    /** They measure how long something takes or waits in this process, and never what time it is. */
    private static final Set<String> STOPWATCHES = Set.of(
            "app.photoplay.base.jobs.JobRunrJobs",
            "app.photoplay.studio.web.TrainingRun",
            "app.photoplay.fal.http.LimitedBody",
            "app.photoplay.generation.polling.PolledRequest",
            "app.photoplay.generation.polling.ScheduledPoll",
            "app.photoplay.media.ffmpeg.FfmpegRun",
            "app.photoplay.screenplay.document.DocumentProcess");

    /** Ask the machine for the time, whatever their parameters, but for a clock. */
    private static final Set<String> SYSTEM_TIME = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.util.Calendar.getInstance",
            "java.util.GregorianCalendar.<init>",
            "java.util.Date.<init>",
            "java.sql.Timestamp.<init>");

    private TimeRules() {}

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .that(DescribedPredicate.not(HasName.Predicates.name(CLOCK)))
            .should()
            .accessTargetWhere(DescribedPredicate.describe("the machine is asked for the time", TimeRules::isAsked));

    @ArchTest
    static final ArchRule stopwatchesAreNamed = noClasses()
            .that(DescribedPredicate.describe("are no stopwatch", type -> !STOPWATCHES.contains(outermost(type))))
            .should()
            .callMethod(System.class, "nanoTime");

    private static boolean isAsked(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        if (owner.equals("java.time.Clock")) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.equals("java.time.InstantSource")) {
            return name.equals("system");
        }
        if (owner.startsWith("java.time.") && name.equals("now")) {
            return !access.getTarget().getFullName().contains("java.time.Clock");
        }
        return SYSTEM_TIME.contains(owner + "." + name);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(TimeRules::outermost).orElse(type.getName());
    }
}
