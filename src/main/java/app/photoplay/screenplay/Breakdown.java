package app.photoplay.screenplay;

import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Story;
import app.photoplay.screenplay.story.StoryScene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text that was read, and is ready to become scenes and shots at any length. Deterministic: the same text and length
 * give the same screenplay.
 */
public final class Breakdown {

    private final Manuscript manuscript;
    private final Story story;
    private final Map<StoryScene, TitledScene> titled;

    private Breakdown(Manuscript manuscript, Story story) {
        this.manuscript = manuscript;
        this.story = story;
        titled = TitledScene.of(story);
    }

    /** @param manuscript the text, not blank */
    public static Breakdown of(Manuscript manuscript) {
        return new Breakdown(manuscript, StoryReader.of(manuscript));
    }

    /**
     * @param length what the creator chose; one that cannot be reached gives the nearest that can, {@link Forecast} tells
     * @return the screenplay; its shots' ranges cover every character of the chosen text that is neither blank nor markup
     */
    public Screenplay screenplay(CutLength length) {
        return screenplay(LengthPlan.of(picked(length)).planned(length));
    }

    private Screenplay screenplay(List<LengthPlan.Planned> plan) {
        var roster = story.script() ? new Roster(story.people()) : new Roster(story.people(), story.language());
        var composer = new ShotComposer(manuscript.text(), story.language(), roster);
        var scenes = new ArrayList<Scene>();
        for (var planned : plan) {
            var scene = planned.scene();
            var named = titled(scene);
            scenes.add(new Scene(
                    named.title(),
                    scene.number(),
                    scene.chapter(),
                    named.slug(),
                    scene.heading(),
                    composer.shots(planned, named.slug())));
        }
        String title = manuscript.title() != null ? manuscript.title() : story.title();
        return new Screenplay(
                title, story.author(), story.language(), chapters(), List.copyOf(scenes), cast(), Locations.of(scenes));
    }

    /**
     * The text read around shots that stay as they are.
     *
     * @param kept the stretches of each, apart from all others
     * @param picked stretches of the text that the film is made of: a chapter with none of them is left out; empty for all
     * @param density of what is new
     */
    public RevisedScreenplay around(
            List<List<TextRange>> kept, List<TextRange> picked, RevisedScreenplay.Density density) {
        var chapters = chapters();
        var scenes = story.scenes().stream()
                .filter(scene -> picked.isEmpty()
                        || picked.stream()
                                .anyMatch(range -> meets(
                                        range, chapters.get(scene.chapter()).range())))
                .toList();
        var rereader = new Rereader(scenes, kept);
        var recuts = rereader.cut(density.seconds(), density.stretch());
        var screenplay = screenplay(recuts.stream().map(Rereader.Recut::planned).toList());
        return new RevisedScreenplay(
                screenplay,
                recuts.stream().map(Rereader.Recut::owners).toList(),
                rereader.broken(),
                rereader.average());
    }

    private static boolean meets(TextRange one, TextRange other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** What the text becomes at that length, and what else it could: without composing its shots. */
    public Forecast forecast(CutLength length) {
        var plan = LengthPlan.of(picked(length));
        var planned = plan.planned(length);
        int shots = planned.stream().mapToInt(scene -> scene.cuts().size()).sum();
        var duration = planned.stream().map(LengthPlan.Planned::duration).reduce(Duration.ZERO, Duration::plus);
        return new Forecast(shots, duration, plan.fewestShots(), plan.shortest(), reachable(length, shots, duration));
    }

    private static boolean reachable(CutLength length, int shots, Duration duration) {
        return switch (length) {
            case CutLength.Natural() -> true;
            case CutLength.ShotCount(int most) -> shots <= most;
            case CutLength.Runtime(var target) ->
                duration.minus(target).abs().toMillis() <= Math.max(1000, target.toMillis() / 20);
            case CutLength.Part(var chapters, var inner) -> reachable(inner, shots, duration);
        };
    }

    private TitledScene titled(StoryScene scene) {
        return Objects.requireNonNull(titled.get(scene));
    }

    private List<StoryScene> picked(CutLength length) {
        return picked(story.scenes(), length);
    }

    /** The scenes of the chapters that the length picks. */
    private static List<StoryScene> picked(List<StoryScene> scenes, CutLength length) {
        if (!(length instanceof CutLength.Part(var chapters, var inner))) {
            return scenes;
        }
        var wanted = new HashSet<>(chapters);
        return picked(scenes, inner).stream()
                .filter(scene -> wanted.isEmpty() || wanted.contains(scene.chapter()))
                .toList();
    }

    private List<Chapter> chapters() {
        return story.chapters().stream()
                .map(chapter -> new Chapter(
                        chapter.title(),
                        new TextRange(chapter.span().start(), chapter.span().end())))
                .toList();
    }

    private List<CastMember> cast() {
        return story.people().stream().map(Breakdown::member).toList();
    }

    private static CastMember member(Person person) {
        var sex = CastMember.Sex.valueOf(person.nature().name());
        return new CastMember(person.name(), person.aliases(), sex, person.description(), person.mentions());
    }
}
