package app.photoplay.studio.ui;

import app.photoplay.base.Doorbell;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.ConversionForecast.Fit;
import app.photoplay.conversion.ConversionForecast.SceneForecast;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.DashboardEntry;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.Outstanding;
import app.photoplay.conversion.Overruns;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Plan;
import app.photoplay.plan.Usage;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.screens.FilmStage;
import app.photoplay.support.screens.SkerryPoint;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Films in every state, made of nothing: the double behind every screen of this capability. */
class ScriptedRoom implements ScreeningRoom {

    final Map<ProjectId, FilmStage> stages = new LinkedHashMap<>();
    final List<String> told = new ArrayList<>();
    final List<NewConversion> converted = new ArrayList<>();
    final Doorbell doorbell;
    int fewest;
    boolean empty;
    boolean drawn = true;
    boolean chaptered = true;
    int forecasts;
    int quoted;
    Overruns overruns = Overruns.NONE;
    private @Nullable Fit lastFit;

    ScriptedRoom(Doorbell doorbell) {
        this.doorbell = doorbell;
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

    final void put(FilmStage stage) {
        stages.put(stage.project(), stage);
        doorbell.ring(stage.project().value());
        doorbell.ring(FilmStage.OWNER.value());
    }

    @Override
    public List<DashboardEntry> films() {
        return empty
                ? List.of()
                : stages.values().stream()
                        .map(stage -> new DashboardEntry(stage.summary(), stage.progress(), picture(stage)))
                        .toList();
    }

    private static @Nullable AssetId picture(FilmStage stage) {
        boolean none = stage.made() == 0 && stage.percent() == 62;
        return none ? null : SkerryPoint.picture((int) stage.project().value().getLeastSignificantBits());
    }

    @Override
    public Usage usage() {
        return new Usage(
                new Plan("free", Credits.of(400), 120),
                Credits.of(empty ? 0 : 196),
                Credits.of(empty ? 0 : 16),
                Instant.parse("2026-12-01T00:00:00Z"));
    }

    @Override
    public FilmScreen film(ProjectId project) {
        FilmStage stage = stages.get(project);
        if (stage == null) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        return new FilmScreen(stage.summary(), stage.progress(), stage.storyboard(), drawn, outstanding(stage));
    }

    /** A credit a still and two a clip, of what is not there. */
    private Outstanding outstanding(FilmStage stage) {
        int shots = SkerryPoint.shots();
        int stills = Math.max(0, shots - stage.made());
        int clips = stage.gate() == Gate.STILLS ? shots : stills;
        return new Outstanding(Credits.of(stills), Credits.of(stills + 2L * clips), overruns);
    }

    @Override
    public List<String> words(ProjectId project, ShotId shot) {
        quoted++;
        return List.of(
                "The rain came in sideways over Skerry Point. At the top of the lighthouse, Marta Quill wiped the"
                        + " glass with her sleeve and counted the boats in the harbour. Eleven.\n\nThere should have been twelve.");
    }

    @Override
    public Manuscript read(String pastedText) {
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

    @Override
    public Manuscript read(byte[] bytes, String fileName) {
        if (fileName.endsWith(".exe")) {
            throw new UnreadableManuscriptException(UnreadableManuscriptException.Reason.BINARY);
        }
        if (bytes.length == 0) {
            throw new UnreadableManuscriptException(UnreadableManuscriptException.Reason.EMPTY);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Manuscript(text, TextFormat.PROSE, fileName.replaceAll("\\..*", ""), fileName);
    }

    @Override
    public ConversionForecast forecast(NewConversion request) {
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
                        : overruns.upTo(request.gate()).isPresent() ? Fit.ABOVE_CEILING : Fit.FITS;
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
                fit,
                Objects.requireNonNullElse(request.project().manuscript().title(), ""));
    }

    @Nullable
    Fit forecastFit() {
        return lastFit;
    }

    @Override
    public ProjectId convert(NewConversion request) {
        converted.add(request);
        ProjectId id = FilmStage.project(12);
        put(FilmStage.of(12, ConversionState.PLANNING, request.gate(), 0)
                .titled(request.project().title(), request.project().look())
                .shaped(request.project().aspect()));
        return id;
    }

    @Override
    public void cancel(ConversionId conversion) {
        told.add("cancel");
        change(conversion, ConversionState.CANCELLED);
    }

    @Override
    public void retryShot(ConversionId conversion, ShotId shot) {
        told.add("retry shot");
        makeWhatFailed(conversion);
    }

    @Override
    public void retryShot(ConversionId conversion, ShotId shot, String action) {
        told.add("retry shot with: " + action);
        makeWhatFailed(conversion);
    }

    @Override
    public void retryFailed(ConversionId conversion) {
        told.add("retry");
        makeWhatFailed(conversion);
    }

    private void makeWhatFailed(ConversionId conversion) {
        FilmStage stage = stages.get(new ProjectId(conversion.value()));
        put(stage.failing(0).unmade(0).in(ConversionState.MAKING).at(Math.min(stage.made(), 19), 10));
    }

    @Override
    public void continueTo(ConversionId conversion, Gate gate) {
        told.add("continue " + gate);
        change(conversion, ConversionState.MAKING);
    }

    private void change(ConversionId conversion, ConversionState state) {
        put(stages.get(new ProjectId(conversion.value())).in(state));
    }
}
