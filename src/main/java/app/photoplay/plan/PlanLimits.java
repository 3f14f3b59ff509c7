package app.photoplay.plan;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a plan lets people make.
 *
 * @param filmsAMonth films begun in a period; null for no limit
 * @param shotsAFilm the most shots of one film
 * @param minutesAFilm the longest film; null for no limit
 * @param resolution the largest pictures of a film
 * @param models names of the models that may be used; empty for all
 * @param storageBytes of everything that is kept; null for no limit
 * @param atOnce how many films are made at the same time
 */
public record PlanLimits(
        @Nullable Integer filmsAMonth,
        int shotsAFilm,
        @Nullable Integer minutesAFilm,
        Resolution resolution,
        Set<String> models,
        @Nullable Long storageBytes,
        int atOnce) {

    /** @throws Refusal with VALIDATION and the field that cannot be so */
    public PlanLimits {
        models = Set.copyOf(models);
        require(filmsAMonth == null || filmsAMonth >= 0, "filmsAMonth");
        require(shotsAFilm > 0, "shotsAFilm");
        require(minutesAFilm == null || minutesAFilm > 0, "minutesAFilm");
        require(storageBytes == null || storageBytes >= 0, "storageBytes");
        require(atOnce > 0, "atOnce");
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }

    /** Whether that model may be used. */
    public boolean allow(String model) {
        return models.isEmpty() || models.contains(model);
    }

    /** Of each limit the one that lets people make more. */
    PlanLimits orMore(PlanLimits other) {
        Set<String> either = new HashSet<>(models);
        either.addAll(other.models);
        return new PlanLimits(
                filmsAMonth == null || other.filmsAMonth == null ? null : Math.max(filmsAMonth, other.filmsAMonth),
                Math.max(shotsAFilm, other.shotsAFilm),
                minutesAFilm == null || other.minutesAFilm == null ? null : Math.max(minutesAFilm, other.minutesAFilm),
                resolution.holds(other.resolution) ? resolution : other.resolution,
                models.isEmpty() || other.models.isEmpty() ? Set.of() : either,
                storageBytes == null || other.storageBytes == null ? null : Math.max(storageBytes, other.storageBytes),
                Math.max(atOnce, other.atOnce));
    }

    /** As {@link PlanTerms#onto}. */
    PlanLimits onto(PlanLimits now, PlanLimits seen) {
        return new PlanLimits(
                mineOrNone(filmsAMonth, seen.filmsAMonth, now.filmsAMonth),
                PlanTerms.mine(shotsAFilm, seen.shotsAFilm, now.shotsAFilm),
                mineOrNone(minutesAFilm, seen.minutesAFilm, now.minutesAFilm),
                PlanTerms.mine(resolution, seen.resolution, now.resolution),
                PlanTerms.mine(models, seen.models, now.models),
                mineOrNone(storageBytes, seen.storageBytes, now.storageBytes),
                PlanTerms.mine(atOnce, seen.atOnce, now.atOnce));
    }

    private static <T> @Nullable T mineOrNone(@Nullable T written, @Nullable T seen, @Nullable T now) {
        return Objects.equals(written, seen) ? now : written;
    }
}
