package app.photoplay.studio.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.continuity.Continuity;
import app.photoplay.continuity.ContinuityReport;
import app.photoplay.conversion.BudgetOverruns;
import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.ConversionForecast.Fit;
import app.photoplay.conversion.ConversionForecast.SceneForecast;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.DashboardEntry;
import app.photoplay.conversion.DashboardPage;
import app.photoplay.conversion.DashboardQuery;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.OutstandingCost;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.conversion.screen.Dashboard;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.Generations;
import app.photoplay.look.OwnLooks;
import app.photoplay.media.AssetId;
import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Limit;
import app.photoplay.plan.LimitRefusal;
import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.production.StoryboardBin;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectHandOvers;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRights;
import app.photoplay.review.OpenRemarks;
import app.photoplay.review.TeamRemarks;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.storyboard.SourceWords;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.UndoSteps;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.quote.FilmFunds;
import app.photoplay.studio.share.ShareServices;
import app.photoplay.studio.takes.TakeServices;
import app.photoplay.support.screens.FilmStage;
import app.photoplay.support.screens.SkerryPoint;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Films in every state, made of nothing, and doubles of all services that the screens of this capability call. */
class ScriptedServices {

    private static final Plan PLAN = plan(Set.of());

    final Map<ProjectId, FilmStage> stages = new LinkedHashMap<>();
    final List<String> told = new ArrayList<>();
    final List<NewConversion> converted = new ArrayList<>();
    final ChangeNotifier changeNotifier;
    int fewest;
    boolean empty;
    int removed;
    boolean drawn = true;
    boolean chaptered = true;
    int forecasts;
    int quoted;
    BudgetOverruns overruns = BudgetOverruns.NONE;
    private @Nullable Fit lastFit;

    final Dashboard dashboard = mock();
    final Usages usages = mock();
    final ProjectHandOvers handOvers = mock();
    final FilmSnapshots snapshots = mock();
    final SourceWords sourceWords = mock();
    final ManuscriptIntake intake = mock();
    final Conversions conversions = mock();
    final StoryboardCommands commands = mock();
    final Storyboards storyboards = mock();
    final Continuity continuity = mock();
    final Generations generations = mock();
    final FilmActs acts = mock();
    final OwnLooks looks = mock();
    final TakeServices takes = mock();
    final ShareServices sharing = mock();
    final TeamRemarks remarks = mock();
    final ProjectAccess access = mock();
    final FilmFunds funds = mock();
    ProjectRights rights = ProjectRights.ALL;

    ScriptedServices(ChangeNotifier changeNotifier) {
        this.changeNotifier = changeNotifier;
        answer();
        put(FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11).failing(14));
        put(FilmStage.of(2, ConversionState.PLANNING, Gate.FILM, 0).titled("The Paper Harbour", Look.NOIR));
        put(FilmStage.of(3, ConversionState.AT_GATE, Gate.SHOT_LIST, 0).titled("Nine Umbrellas", Look.SILENT_ERA));
        put(FilmStage.of(4, ConversionState.AT_GATE, Gate.STILLS, 20).titled("Salt", Look.THREE_STRIP));
        put(FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 20)
                .failing(13)
                .titled("A Map of Rain", Look.NEON));
        put(FilmStage.of(6, ConversionState.CANCELLED, Gate.FILM, 7)
                .titled("The Clockmaker’s Daughter", Look.INK_ON_PAPER));
        put(FilmStage.of(7, ConversionState.FAILED, Gate.FILM, 20).titled("Low Tide", Look.PASTEL));
        put(FilmStage.of(8, ConversionState.DONE, Gate.FILM, 20)
                .titled("The Light at Skerry Point", Look.SHADOW_THEATRE));
        put(FilmStage.of(9, ConversionState.MAKING, Gate.FILM, 5)
                .shaped(AspectRatio.TALL_9_16)
                .titled("Stairs", Look.WOODCUT));
        put(FilmStage.of(10, ConversionState.DONE, Gate.FILM, 20)
                .shaped(AspectRatio.SCOPE_21_9)
                .titled("Wide Country", Look.WATERCOLOUR));
        put(FilmStage.of(11, null, Gate.FILM, 0).titled("Not begun", Look.NOIR));
        put(FilmStage.of(12, ConversionState.MAKING, Gate.FILM, 0).titled("Moving", Look.DAY_FOR_NIGHT));
        put(FilmStage.of(13, ConversionState.INCOMPLETE, Gate.FILM, 18)
                .failing(13, Reason.LOST)
                .unmade(16)
                .unanswered(1)
                .titled("The Lost Reel", Look.NOIR));
        put(FilmStage.of(14, ConversionState.INCOMPLETE, Gate.FILM, 18)
                .failing(13, Reason.UNKNOWN)
                .unanswered(1)
                .titled("No Answer", Look.PASTEL));
        put(FilmStage.of(15, ConversionState.INCOMPLETE, Gate.FILM, 18)
                .failing(13, Reason.TIMED_OUT)
                .titled("Too Long", Look.NEON));
        put(FilmStage.of(16, ConversionState.MAKING, Gate.STILLS, 12).titled("Stills Only", Look.INK_ON_PAPER));
    }

    private void answer() {
        doCallRealMethod().when(acts).enter(any(), any());
        when(dashboard.page(any())).thenAnswer(call -> page(call.getArgument(0)));
        when(usages.mine()).thenAnswer(call -> usage());
        when(usages.ofPayer(any())).thenAnswer(call -> usage());
        when(access.rights(any())).thenAnswer(call -> rights);
        when(funds.of(any(), any()))
                .thenAnswer(call -> call.<ProjectRights>getArgument(1).edit() ? usage() : null);
        when(snapshots.of(any())).thenAnswer(call -> film(call.getArgument(0)));
        when(continuity.report(any(), any())).thenReturn(ContinuityReport.NONE);
        when(sourceWords.of(any(), any())).thenAnswer(call -> words());
        when(commands.steps(any())).thenReturn(UndoSteps.NONE);
        when(remarks.open(any())).thenReturn(OpenRemarks.NONE);
        when(generations.models(any())).thenAnswer(call -> ScriptedModels.of(call.getArgument(0)));
        when(storyboards.bin(any())).thenReturn(StoryboardBin.EMPTY);
        when(intake.read(anyString())).thenAnswer(call -> read(call.<String>getArgument(0)));
        when(intake.read(any(), any())).thenAnswer(call -> read(call.getArgument(0), call.getArgument(1)));
        when(conversions.forecast(any())).thenAnswer(call -> forecast(call.getArgument(0)));
        when(conversions.convert(any(), any(), anyBoolean())).thenAnswer(call -> convert(call.getArgument(0)));
        when(conversions.progress(any(ConversionId.class)))
                .thenAnswer(call -> stage(call.getArgument(0)).progress());
        when(conversions.retryFailed(any())).thenAnswer(call -> {
            retry(call.getArgument(0), "retry");
            return 1;
        });
        doAnswer(call -> {
                    call.<BeforeEnterEvent>getArgument(1).rerouteToError(NotFoundException.class);
                    return null;
                })
                .when(acts)
                .showInstead(any(), any());
        doAnswer(call -> {
                    retry(call.getArgument(0), "retry shot");
                    return null;
                })
                .when(conversions)
                .retryShot(any(), any());
        doAnswer(call -> {
                    retry(call.getArgument(0), "retry shot with: " + call.getArgument(2));
                    return null;
                })
                .when(conversions)
                .retryShot(any(), any(), any());
        doAnswer(call -> {
                    cancel(call.getArgument(0));
                    return null;
                })
                .when(conversions)
                .cancel(any());
        doAnswer(call -> {
                    continueTo(call.getArgument(0), call.getArgument(1));
                    return null;
                })
                .when(conversions)
                .continueTo(any(), any());
    }

    private FilmStage stage(ConversionId conversion) {
        return Objects.requireNonNull(stages.get(new ProjectId(conversion.value())));
    }

    final void put(FilmStage stage) {
        stages.put(stage.project(), stage);
        changeNotifier.notifyListeners(stage.project().value());
        changeNotifier.notifyListeners(FilmStage.OWNER.value());
    }

    private DashboardPage page(DashboardQuery query) {
        List<DashboardEntry> found = films().stream()
                .filter(film -> film.project().title().toLowerCase(Locale.ROOT).contains(query.search()))
                .toList();
        return new DashboardPage(found.stream().limit(query.most()).toList(), found.size(), films().size(), removed);
    }

    private List<DashboardEntry> films() {
        return empty
                ? List.of()
                : stages.values().stream()
                        .map(stage -> new DashboardEntry(
                                stage.summary(), stage.summary().createdAt(), stage.progress(), picture(stage)))
                        .toList();
    }

    private static @Nullable AssetId picture(FilmStage stage) {
        boolean none = stage.made() == 0 && stage.percent() == 62;
        return none ? null : SkerryPoint.picture((int) stage.project().value().getLeastSignificantBits());
    }

    private static Plan plan(Set<String> models) {
        return new Plan(
                PlanId.FREE,
                1,
                true,
                true,
                false,
                new PlanTerms(
                        1,
                        "Free",
                        "",
                        new Money("EUR", 0),
                        BillingInterval.MONTH,
                        Credits.of(400),
                        new PlanLimits(null, 120, null, Resolution.UHD, models, null, 2),
                        Set.of()));
    }

    /** Lets films be paid by a plan that has these models alone; whoever looks has another one. */
    void paying(String... models) {
        Usage payer = usage(plan(Set.of(models)));
        when(usages.ofPayer(any())).thenReturn(payer);
    }

    private Usage usage() {
        return usage(PLAN);
    }

    private Usage usage(Plan plan) {
        return new Usage(
                plan,
                Credits.of(empty ? 400 : 188),
                Credits.of(empty ? 0 : 16),
                Credits.of(empty ? 0 : 196),
                null,
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-12-01T00:00:00Z"),
                ZoneOffset.UTC,
                false);
    }

    private FilmSnapshot film(ProjectId project) {
        FilmStage stage = stages.get(project);
        if (stage == null) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        return new FilmSnapshot(stage.summary(), stage.progress(), stage.storyboard(), drawn, outstanding(stage));
    }

    /** A credit a still and two a clip, of what is not there. */
    private OutstandingCost outstanding(FilmStage stage) {
        int shots = SkerryPoint.shots();
        int stills = Math.max(0, shots - stage.made());
        int clips = stage.gate() == Gate.STILLS ? shots : stills;
        return new OutstandingCost(Credits.of(stills), Credits.of(stills + 2L * clips), overruns);
    }

    private List<String> words() {
        quoted++;
        return List.of(
                "The rain came in sideways over Skerry Point. At the top of the lighthouse, Marta Quill wiped the"
                        + " glass with her sleeve and counted the boats in the harbour. Eleven.\n\nThere should have been twelve.");
    }

    private static Manuscript read(String pastedText) {
        if (pastedText.isBlank()) {
            throw new UnreadableManuscriptException(UnreadableManuscriptException.Reason.EMPTY);
        }
        boolean fountain = pastedText.contains("INT.") || pastedText.contains("EXT.");
        String first = pastedText.strip().lines().findFirst().orElse("");
        return new Manuscript(
                pastedText,
                fountain ? TextFormat.FOUNTAIN : TextFormat.PROSE,
                first.length() < 60 ? first : null,
                null);
    }

    private static Manuscript read(byte[] bytes, String fileName) {
        if (fileName.endsWith(".exe")) {
            throw new UnreadableManuscriptException(UnreadableManuscriptException.Reason.BINARY);
        }
        if (bytes.length == 0) {
            throw new UnreadableManuscriptException(UnreadableManuscriptException.Reason.EMPTY);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Manuscript(text, TextFormat.PROSE, fileName.replaceAll("\\..*", ""), fileName);
    }

    private ConversionForecast forecast(NewConversion request) {
        forecasts++;
        int length = request.project().manuscript().text().length();
        CutLength inner = request.length() instanceof CutLength.Part part ? part.length() : request.length();
        boolean some = request.length() instanceof CutLength.Part part
                && !part.chapters().isEmpty();
        int scenes = Math.clamp(length / 300, 1, 40);
        int shots =
                inner instanceof CutLength.ShotCount count ? count.shots() : Math.max(1, length / (some ? 400 : 90));
        Duration natural = Duration.ofSeconds(shots * 6L);
        Duration total = inner instanceof CutLength.Runtime runtime ? runtime.target() : natural;
        List<SceneForecast> plan = new ArrayList<>();
        List<String> names = List.of("Skerry Point", "Kitchen", "The Heron", "Lamp room", "Black rocks", "Beach");
        for (int i = 0; i < scenes; i++) {
            int part = Math.max(1, shots / scenes + (i % 3) - 1);
            plan.add(new SceneForecast(
                    names.get(i % names.size()), part, total.multipliedBy(part).dividedBy(shots)));
        }
        Credits clips = Credits.of(shots * 2L);
        Credits left = Credits.of(188);
        Fit fit = shots > 120 || fewest > 120
                ? Fit.TOO_MANY_SHOTS
                : clips.compareTo(left) > 0
                        ? Fit.TOO_EXPENSIVE
                        : overruns.upTo(request.gate()).isPresent()
                                ? Fit.ABOVE_CEILING
                                : tooLarge(request) == null ? Fit.FITS : Fit.BEYOND_LIMIT;
        lastFit = fit;
        List<String> chapters = length > 5000 && chaptered
                ? List.of(
                        "Down the Rabbit-Hole",
                        "The Pool of Tears",
                        "A Caucus-Race",
                        "The Rabbit Sends in a Little Bill")
                : List.of("The whole text");
        return new ConversionForecast(
                plan,
                chapters,
                shots,
                total,
                natural.dividedBy(2),
                fewest > 0 ? fewest : Math.max(1, shots / 2),
                120,
                Credits.of(shots / 2),
                clips,
                left,
                overruns,
                Set.of(),
                Set.of(),
                fit,
                tooLarge(request),
                Objects.requireNonNullElse(request.project().manuscript().title(), ""));
    }

    /** The plan makes 1080p. */
    private static @Nullable LimitRefusal tooLarge(NewConversion request) {
        return Resolution.FULL_HD.holds(request.project().resolution())
                ? null
                : new LimitRefusal(
                        Limit.RESOLUTION, 2160, 1080, "4K", new PlanId("studio"), "Studio", null, Credits.ZERO);
    }

    @Nullable
    Fit forecastFit() {
        return lastFit;
    }

    private ConversionId convert(NewConversion request) {
        converted.add(request);
        put(FilmStage.of(12, ConversionState.PLANNING, request.gate(), 0)
                .titled(request.project().title(), request.project().look())
                .shaped(request.project().aspect()));
        return new ConversionId(FilmStage.project(12).value());
    }

    private void cancel(ConversionId conversion) {
        told.add("cancel");
        change(conversion, ConversionState.CANCELLED);
    }

    private void retry(ConversionId conversion, String what) {
        told.add(what);
        makeWhatFailed(conversion);
    }

    private void makeWhatFailed(ConversionId conversion) {
        FilmStage stage = stage(conversion);
        put(stage.failing(0).unmade(0).in(ConversionState.MAKING).at(Math.min(stage.made(), 19), 10));
    }

    private void continueTo(ConversionId conversion, Gate gate) {
        told.add("continue " + gate);
        change(conversion, ConversionState.MAKING);
    }

    private void change(ConversionId conversion, ConversionState state) {
        put(stage(conversion).in(state));
    }
}
