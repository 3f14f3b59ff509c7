package app.photoplay.admin.web;

import app.photoplay.admin.report.Analytics;
import app.photoplay.admin.report.AnalyticsReport;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.feature.FeatureDesk;
import app.photoplay.feature.FeatureRollout;
import app.photoplay.feature.ProductFeature;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Features that are switched, and what becomes of people. */
@RestController
@RequestMapping("/api/admin")
@PreAuthorize("hasRole('ADMIN')")
class FlagsController {

    private final FeatureDesk desk;
    private final AnalyticsReport analytics;

    FlagsController(FeatureDesk desk, AnalyticsReport analytics) {
        this.desk = desk;
        this.analytics = analytics;
    }

    @GetMapping("/flags")
    List<FlagAnswer> flags() {
        return desk.all().stream().map(FlagAnswer::of).toList();
    }

    @PutMapping("/flags/{flag}")
    void set(@PathVariable String flag, @Valid @RequestBody Rollout wish) {
        ProductFeature feature = Arrays.stream(ProductFeature.values())
                .filter(one -> one.id().equals(flag))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        desk.set(feature, wish.rollout());
    }

    @GetMapping("/analytics")
    Analytics analytics() {
        return analytics.read();
    }

    /**
     * For whom a feature is on.
     *
     * @param on «everybody», «nobody», «share» or «people»
     * @param percent of a share, 1 to 99
     * @param people ids of those who are named
     */
    record Rollout(
            @NotBlank @Size(max = 20) String on,
            @Nullable Integer percent,
            @Nullable @Size(max = FeatureRollout.Named.MOST) List<String> people) {

        static Rollout of(FeatureRollout rollout) {
            return switch (rollout) {
                case FeatureRollout.Everybody all -> new Rollout("everybody", null, null);
                case FeatureRollout.Nobody none -> new Rollout("nobody", null, null);
                case FeatureRollout.Share(int percent) -> new Rollout("share", percent, null);
                case FeatureRollout.Named(Set<UserId> named) ->
                    new Rollout(
                            "people",
                            null,
                            named.stream().map(UserId::toString).sorted().toList());
            };
        }

        FeatureRollout rollout() {
            try {
                return switch (on) {
                    case "everybody" -> new FeatureRollout.Everybody();
                    case "nobody" -> new FeatureRollout.Nobody();
                    case "share" -> new FeatureRollout.Share(percent == null ? 0 : percent);
                    case "people" ->
                        new FeatureRollout.Named(
                                people == null
                                        ? Set.of()
                                        : people.stream().map(UserId::of).collect(Collectors.toSet()));
                    default -> throw new Refusal(ErrorCode.VALIDATION, "on");
                };
            } catch (IllegalArgumentException impossible) {
                throw new Refusal(ErrorCode.VALIDATION, on.equals("share") ? "percent" : "people");
            }
        }
    }

    record FlagAnswer(
            String flag,
            Rollout rollout,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {

        static FlagAnswer of(FeatureDesk.Flag flag) {
            var change = flag.change();
            return new FlagAnswer(
                    flag.feature().id(),
                    Rollout.of(flag.rollout()),
                    change == null ? null : change.by().toString(),
                    change == null ? null : change.at());
        }
    }
}
