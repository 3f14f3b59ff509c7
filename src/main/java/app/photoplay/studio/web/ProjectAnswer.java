package app.photoplay.studio.web;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.Making;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectRights;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.ShotId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A project with everything that was made, and where it lies. */
record ProjectAnswer(
        String id,
        String title,
        String look,
        String aspect,
        String resolution,
        Instant createdAt,
        @Nullable ConversionAnswer conversion,
        List<SceneAnswer> scenes) {

    record SceneAnswer(int number, String title, String heading, List<ShotAnswer> shots) {}

    /** @param ranges the characters of the source that it stands for: {@code [start, end)} pairs */
    record ShotAnswer(
            String id,
            int number,
            String size,
            String move,
            String mood,
            double seconds,
            String action,
            List<LineAnswer> dialogue,
            List<String> cast,
            boolean title,
            List<int[]> ranges,
            MadeAnswer still,
            MadeAnswer clip) {}

    record LineAnswer(@Nullable String speaker, String text) {}

    /**
     * @param detail what its maker says of the words that it failed for; null where it says nothing that helps
     * @param queuePosition how many are ahead of it at its provider while it waits, null where that is not known
     */
    record MadeAnswer(
            String state,
            @Nullable String url,
            @Nullable String thumbnail,
            @Nullable String failure,
            @Nullable String detail,
            int attempts,
            @Nullable Integer queuePosition) {

        static MadeAnswer of(Making making) {
            AssetId asset = making.asset();
            return new MadeAnswer(
                    ConvertRequestReader.word(making.state()),
                    ConversionAnswer.url(asset),
                    asset == null ? null : MediaLinks.thumbnail(asset),
                    making.failure() == null ? null : ConvertRequestReader.word(making.failure()),
                    making.said(),
                    making.attempts(),
                    making.queuePosition().isPresent() ? making.queuePosition().getAsInt() : null);
        }
    }

    static ProjectAnswer of(
            ProjectSummary project,
            @Nullable ConversionProgress progress,
            ProjectRights rights,
            StoryboardView board,
            Map<ShotId, List<TextRange>> ranges) {
        return new ProjectAnswer(
                project.id().toString(),
                project.title(),
                project.look().id(),
                project.aspect().label(),
                project.resolution().label(),
                project.createdAt(),
                progress == null ? null : ConversionAnswer.of(progress, rights),
                board.scenes().stream().map(scene -> scene(scene, ranges)).toList());
    }

    private static SceneAnswer scene(SceneView scene, Map<ShotId, List<TextRange>> ranges) {
        return new SceneAnswer(
                scene.number(),
                scene.title(),
                scene.heading(),
                scene.shots().stream()
                        .map(shot -> shot(shot, ranges.getOrDefault(shot.id(), List.of())))
                        .toList());
    }

    private static ShotAnswer shot(ShotView shot, List<TextRange> ranges) {
        return new ShotAnswer(
                shot.id().toString(),
                shot.number(),
                ConvertRequestReader.word(shot.size()),
                ConvertRequestReader.word(shot.move()),
                ConvertRequestReader.word(shot.mood()),
                shot.duration().toMillis() / 1000.0,
                shot.action(),
                shot.dialogue().stream()
                        .map(line -> new LineAnswer(line.speaker(), line.text()))
                        .toList(),
                shot.cast(),
                shot.title(),
                ranges.stream()
                        .map(range -> new int[] {range.start(), range.end()})
                        .toList(),
                MadeAnswer.of(shot.still()),
                MadeAnswer.of(shot.clip()));
    }
}
