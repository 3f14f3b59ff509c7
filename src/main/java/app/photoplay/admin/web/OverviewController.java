package app.photoplay.admin.web;

import app.photoplay.admin.report.FailedConversion;
import app.photoplay.admin.report.FailureCause;
import app.photoplay.admin.report.Overview;
import app.photoplay.admin.report.ReportRange;
import app.photoplay.admin.report.Reports;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.process.ConversionRetries;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The house at a glance, why conversions failed, and the retry of all of a cause. Days are those of UTC. */
@RestController
@RequestMapping("/api/admin")
@PreAuthorize("hasRole('ADMIN')")
class OverviewController {

    private final Reports reports;
    private final ConversionRetries retries;

    OverviewController(Reports reports, ConversionRetries retries) {
        this.reports = reports;
        this.retries = retries;
    }

    @GetMapping("/overview")
    OverviewAnswer overview(@RequestParam(defaultValue = "30-days") @Size(max = 20) String range) {
        Overview overview = reports.overview(range(range), ZoneOffset.UTC);
        return OverviewAnswer.of(overview);
    }

    /** The newest first, at most two hundred. */
    @GetMapping("/failures")
    List<FailedAnswer> failures(
            @RequestParam @Size(max = 60) String cause,
            @RequestParam(defaultValue = "") @Size(max = 60) String provider,
            @RequestParam(name = "for", defaultValue = "") @Size(max = 60) String capability,
            @RequestParam(defaultValue = "30-days") @Size(max = 20) String range,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        FailureCause asked = new FailureCause(cause, provider, capability);
        return reports.failed(asked, range(range), ZoneOffset.UTC, offset, limit).stream()
                .map(FailedAnswer::of)
                .toList();
    }

    /** @throws Refusal with NOT_ALLOWED_NOW for a cause that a retry cannot help */
    @PostMapping("/failures/retry")
    RetryAnswer retry(@Valid @RequestBody RetryRequest wish) {
        FailureCause cause = new FailureCause(wish.cause(), text(wish.provider()), text(wish.capability()));
        if (!cause.retriable()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        ReportRange range = wish.range() == null ? ReportRange.MONTH : range(wish.range());
        List<ConversionId> found = reports.retriable(cause, range, ZoneOffset.UTC);
        double credits = retries.price(found).hundredths() / 100.0;
        ConversionRetries.Outcome outcome = retries.retry(found);
        return new RetryAnswer(outcome.begun(), outcome.refused(), credits);
    }

    private static ReportRange range(String id) {
        return ReportRange.of(id).orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, "range"));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** As {@code GET /failures} names them. */
    record RetryRequest(
            @NotBlank @Size(max = 60) String cause,
            @Nullable @Size(max = 60) String provider,
            @Nullable @Size(max = 60) String capability,
            @Nullable @Size(max = 20) String range) {}

    /** @param credits what all of them cost at most */
    record RetryAnswer(int begun, int refused, double credits) {}

    record FailedAnswer(
            String conversion,
            Instant at,
            String person,
            String personName,
            String project,
            String film,
            String cause,
            String provider,
            String capability,
            int requests,
            @Nullable String request,
            @Nullable String model,
            @Nullable String detail,
            @Nullable String said,
            @Nullable String log) {

        static FailedAnswer of(FailedConversion one) {
            return new FailedAnswer(
                    one.id().toString(),
                    one.at(),
                    one.person().toString(),
                    one.personName(),
                    one.project().toString(),
                    one.film(),
                    one.cause().code(),
                    one.cause().provider(),
                    one.cause().capability(),
                    one.shots(),
                    one.request(),
                    one.model(),
                    one.detail(),
                    one.said(),
                    one.log());
        }
    }
}
