package app.photoplay.conversion.process;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Jobs;
import app.photoplay.base.Refusal;
import app.photoplay.base.Sha256;
import app.photoplay.base.UserId;
import app.photoplay.conversion.BudgetOverruns;
import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.cost.ForecastCalculator;
import app.photoplay.look.OwnLookId;
import app.photoplay.look.OwnLooks;
import app.photoplay.look.TakenLook;
import app.photoplay.plan.CreditLedger;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Demand;
import app.photoplay.plan.Limits;
import app.photoplay.project.FilmFace;
import app.photoplay.project.ProjectFaces;
import app.photoplay.project.ProjectId;
import app.photoplay.project.Projects;
import app.photoplay.screenplay.CutLength;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts a text, or says why not. */
@Component
class ConversionIntake {

    private static final String KEY_FIELD = "Idempotency-Key";

    private final Projects projects;
    private final ConversionRows rows;
    private final ForecastCalculator forecasts;
    private final OwnLooks looks;
    private final ProjectFaces faces;
    private final Limits limits;
    private final CreditLedger ledger;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Jobs jobs;
    private final Clock clock;

    ConversionIntake(
            Projects projects,
            ConversionRows rows,
            ForecastCalculator forecasts,
            OwnLooks looks,
            ProjectFaces faces,
            Limits limits,
            CreditLedger ledger,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Jobs jobs,
            Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.forecasts = forecasts;
        this.looks = looks;
        this.faces = faces;
        this.limits = limits;
        this.ledger = ledger;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @param key the client's own, null for none
     * @param approved whether the person has said yes to the price
     */
    ConversionId start(NewConversion request, @Nullable String key, boolean approved) {
        UserId account = currentUser.id();
        IdempotencyKey requestKey = key == null ? null : new IdempotencyKey(checked(key), digest(request));
        Optional<ConversionId> known = known(account, requestKey);
        if (known.isPresent()) {
            return known.get();
        }
        ConversionForecast forecast = forecasts.of(request);
        NewConversion named = request.project().title().isBlank() ? request.titled(forecast.title()) : request;
        projects.check(named.project());
        Credits quoted = accepted(named, forecast);
        try {
            return write(new Accepted(
                    named,
                    account,
                    requestKey,
                    quoted,
                    demand(named, forecast, quoted, approved),
                    forecast.overruns()));
        } catch (DataIntegrityViolationException e) {
            // The same key at the same moment: the other one was first.
            return known(account, requestKey).orElseThrow(() -> e);
        }
    }

    /** What can be begun where credits and the person's bounds still allow it then. */
    private record Accepted(
            NewConversion request,
            UserId account,
            @Nullable IdempotencyKey key,
            Credits quoted,
            Demand demand,
            BudgetOverruns overruns) {}

    private static Demand demand(NewConversion request, ConversionForecast forecast, Credits quoted, boolean approved) {
        return new Demand.NewFilm(
                forecast.shots(),
                forecast.duration(),
                request.project().resolution(),
                forecast.models(),
                quoted,
                approved);
    }

    private ConversionId write(Accepted accepted) {
        OwnLookId own = accepted.request().ownLook();
        if (own == null) {
            return write(accepted, null);
        }
        try (TakenLook look = looks.take(own)) {
            return write(accepted, look);
        }
    }

    private ConversionId write(Accepted accepted, @Nullable TakenLook look) {
        NewConversion request = accepted.request();
        UserId account = accepted.account();
        IdempotencyKey key = accepted.key();
        ConversionId id = ConversionId.next();
        transaction.executeWithoutResult(status -> {
            // One at a time of each person, so that two cannot begin with the same credit.
            ledger.open(account);
            if (known(account, key).isEmpty()) {
                limits.require(account, accepted.demand(), null);
                accepted.overruns().check(request.gate(), "length");
            }
            ProjectId project = projects.create(request.project());
            if (look != null) {
                faces.show(
                        project,
                        new FilmFace(
                                look.look().base(),
                                request.project().aspect(),
                                request.project().resolution(),
                                looks.keep(look, project),
                                null));
            }
            Conversion conversion = new Conversion(
                    id, project, account, request.gate(), request.length(), accepted.quoted(), clock.instant());
            if (key != null) {
                conversion.requestedAs(key);
            }
            rows.saveAndFlush(conversion);
            jobs.request(new PlanStep(id.value()));
        });
        return id;
    }

    private Optional<ConversionId> known(UserId account, @Nullable IdempotencyKey key) {
        if (key == null) {
            return Optional.empty();
        }
        return rows.findByAccountIdAndRequestKey(account.value(), key.key()).map(earlier -> {
            if (!earlier.sameRequest(key)) {
                throw new Refusal(ErrorCode.KEY_REUSED, KEY_FIELD);
            }
            return earlier.id();
        });
    }

    private Credits accepted(NewConversion request, ConversionForecast forecast) {
        if (request.length() instanceof CutLength.Part(List<Integer> chapters, CutLength ignored)
                && (forecast.shots() == 0
                        || !chapters.stream()
                                .allMatch(chapter -> chapter >= 0
                                        && chapter < forecast.chapters().size()))) {
            throw new Refusal(
                    ErrorCode.VALIDATION, "length.chapters", forecast.chapters().size());
        }
        return switch (forecast.fit()) {
            // Credits and bounds are asked where they are held; ceilings are not the person's own, and are asked last.
            case FITS, ABOVE_CEILING, TOO_EXPENSIVE, BEYOND_LIMIT ->
                request.gate().cost(forecast.stills(), forecast.clips());
            case TOO_MANY_SHOTS -> throw tooManyShots(request, forecast);
            case TOO_SHORT ->
                throw new Refusal(
                        ErrorCode.LENGTH_TOO_SHORT,
                        "length",
                        forecast.fewestShots(),
                        forecast.shortest().toSeconds(),
                        forecast.chapters().size());
        };
    }

    /** With the plan that would allow it, where one does. */
    private Refusal tooManyShots(NewConversion request, ConversionForecast forecast) {
        int shots = Math.max(forecast.shots(), forecast.fewestShots());
        Demand demand = new Demand.NewFilm(
                shots, forecast.duration(), request.project().resolution(), forecast.models(), Credits.ZERO, true);
        return limits.check(currentUser.id(), demand)
                .map(limit -> limit.refusal("length"))
                .orElseGet(() -> new Refusal(ErrorCode.PLAN_SHOTS, "length", shots, forecast.mostShots(), "", 0));
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > Conversions.LONGEST_KEY) {
            throw new Refusal(ErrorCode.VALIDATION, KEY_FIELD);
        }
        return key;
    }

    private static String digest(NewConversion request) {
        return Sha256.hex(request.toString().getBytes(StandardCharsets.UTF_8));
    }
}
