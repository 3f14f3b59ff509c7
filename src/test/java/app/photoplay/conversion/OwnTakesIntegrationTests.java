package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.media.FocusPoint;
import app.photoplay.media.MediaLibrary;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.PictureEdit;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotTake;
import app.photoplay.production.ShotWish;
import app.photoplay.production.StaleReason;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.production.take.OwnTakes;
import app.photoplay.production.take.TakeHistory;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.FilmEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.Clips;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes that come from elsewhere than a shot's words: a clip of one's own, a neighbour's frame, a picture changed. */
class OwnTakesIntegrationTests extends EngineScenario {

    @Autowired
    OwnTakes own;

    @Autowired
    TakeHistory history;

    @Autowired
    ShotOrders orders;

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    @Autowired
    MediaLibrary library;

    @TempDir
    Path folder;

    private ProjectId project;
    private List<ShotId> shots;

    @Test
    void aClipOfOnesOwnCountsCostsNothingAndIsTakenBack() throws IOException {
        film();
        TakeId before = chosen(shots.getFirst(), TakeKind.CLIP);
        int bought = provider.journal().size();

        TakeId clip = bring(shots.getFirst(), 0);

        ShotTake take = take(shots.getFirst(), clip);
        assertThat(take.kind()).isEqualTo(TakeKind.CLIP);
        assertThat(take.state()).isEqualTo(ShotTake.State.BROUGHT);
        assertThat(take.chosen()).isTrue();
        assertThat(take.stale()).isEmpty();
        assertThat(take.price()).isNull();
        assertThat(provider.journal()).hasSize(bought);

        creator.acts(() -> commands.undo(project));
        assertThat(chosen(shots.getFirst(), TakeKind.CLIP)).isEqualTo(before);
        assertThat(take(shots.getFirst(), clip).chosen()).isFalse();
    }

    @Test
    void aShotBeginsWithTheLastFrameOfTheOneBefore() throws IOException {
        film();
        bring(shots.getFirst(), 90);

        TakeId still = creator.does(() -> own.beginWithLastFrame(project, shots.get(1)));

        ShotTake taken = take(shots.get(1), still);
        assertThat(taken.kind()).isEqualTo(TakeKind.STILL);
        assertThat(taken.chosen()).isTrue();
        assertThat(near(picture(taken.asset()), lastFrame(shots.getFirst()))).isTrue();
        ShotTake clip = creator.does(() -> history.of(project, shots.get(1))).stream()
                .filter(take -> take.kind() == TakeKind.CLIP)
                .findFirst()
                .orElseThrow();
        assertThat(clip.stale()).containsExactly(StaleReason.STILL);
        assertThat(options(shots.getFirst()).before()).isFalse();
        assertThat(options(shots.get(1)).before()).isTrue();
        assertRefused(ErrorCode.NOT_ALLOWED_NOW, () -> own.beginWithLastFrame(project, shots.getFirst()));
    }

    @Test
    void aShotShowsTheFirstFrameOfTheOneAfter() throws IOException {
        film();

        TakeId still = creator.does(() -> own.beginWithFirstFrameAfter(project, shots.getFirst()));

        ShotTake taken = take(shots.getFirst(), still);
        assertThat(taken.kind()).isEqualTo(TakeKind.STILL);
        assertThat(taken.chosen()).isTrue();
        ShotTake after = take(shots.get(1), Objects.requireNonNull(chosen(shots.get(1), TakeKind.STILL)));
        assertThat(near(picture(taken.asset()), picture(after.asset()))).isTrue();
        assertThat(options(shots.getFirst()).after()).isTrue();
        assertThat(options(shots.getLast()).after()).isFalse();
        assertRefused(ErrorCode.NOT_ALLOWED_NOW, () -> own.beginWithFirstFrameAfter(project, shots.getLast()));
    }

    @Test
    void whatHasAnotherShapeThanItsFilmIsCroppedAsOneStepForNothing() throws IOException {
        film();
        ShotId shot = shots.getFirst();
        ShotId other = shots.get(1);
        TakeId still = chosen(shot, TakeKind.STILL);
        TakeId clip = chosen(shot, TakeKind.CLIP);
        TakeId untouched = chosen(other, TakeKind.CLIP);
        creator.does(() -> commands.execute(
                project,
                archive.now(project).number(),
                new StoryboardCommand.EditFilm(new FilmEdit(null, AspectRatio.SQUARE_1_1, null, null))));
        assertThat(take(shot, still).stale()).contains(StaleReason.SHAPE);
        int bought = provider.journal().size();

        creator.acts(() -> own.crop(project, List.of(shot)));

        ShotTake picture = take(shot, chosen(shot, TakeKind.STILL));
        BufferedImage image = picture(picture.asset());
        assertThat(image.getWidth()).isEqualTo(image.getHeight());
        assertThat(picture.stale()).isEmpty();
        assertThat(take(shot, chosen(shot, TakeKind.CLIP)).stale()).isEmpty();
        assertThat(chosen(other, TakeKind.CLIP)).isEqualTo(untouched);
        assertThat(provider.journal()).hasSize(bought);
        creator.acts(() -> commands.undo(project));
        assertThat(chosen(shot, TakeKind.STILL)).isEqualTo(still);
        assertThat(chosen(shot, TakeKind.CLIP)).isEqualTo(clip);
    }

    @Test
    void aPictureIsChangedByAnInstructionForThePriceThatWasShown() {
        film();
        ShotId shot = shots.getFirst();
        ShotTake before = take(shot, Objects.requireNonNull(chosen(shot, TakeKind.STILL)));
        Credits price = Objects.requireNonNull(options(shot).edit());
        ShotWish wish = new ShotWish(shot, OrderedTakes.STILL, 1, new PictureEdit(before.id(), "Make the lamp green."));
        assertThat(creator.does(() -> orders.quote(project, List.of(wish))).credits())
                .isEqualTo(price);

        creator.does(() -> orders.place(project, List.of(wish), price));
        await().atMost(LIMIT)
                .until(() -> creator.does(() -> orders.open(project)).isEmpty());

        ShotTake changed = creator.does(() -> history.of(project, shot)).getFirst();
        assertThat(changed.number()).isEqualTo(before.number() + 1);
        assertThat(changed.references()).containsExactly(before.asset());
        assertThat(changed.prompt()).isEqualTo("Make the lamp green.");
        assertThat(changed.stale()).isEmpty();
        assertThat(provider.journal().stream().map(submit -> submit.request()))
                .filteredOn(request -> request instanceof GenerationRequest.Still still
                        && still.references().contains(before.asset()))
                .hasSize(1);
        for (String unusable : List.of(" ", "x".repeat(PictureEdit.LONGEST + 1), "two\nlines")) {
            ShotWish wrong = new ShotWish(shot, OrderedTakes.STILL, 1, new PictureEdit(before.id(), unusable));
            assertRefused(ErrorCode.VALIDATION, () -> orders.place(project, List.of(wrong), null));
        }
    }

    private void film() {
        project = awaitState(convert(creator, Gate.FILM), ConversionState.DONE).project();
        shots = archive.now(project).storyboard().filmShots().stream()
                .map(ShotEntry::id)
                .toList();
    }

    private TakeId bring(ShotId shot, int hue) throws IOException {
        byte[] clip = Files.readAllBytes(Clips.stock(folder.resolve("own-" + hue + ".mp4"), 320, 180, 24, hue));
        return creator.does(() -> own.bring(project, shot, new ByteArrayInputStream(clip), FocusPoint.CENTRE));
    }

    private ShotOptions options(ShotId shot) {
        return creator.does(() -> orders.options(project, shot));
    }

    private ShotTake take(ShotId shot, TakeId id) {
        return creator.does(() -> history.of(project, shot)).stream()
                .filter(take -> take.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TakeId chosen(ShotId shot, TakeKind kind) {
        return Objects.requireNonNull(archive.now(project).storyboard().shots().get(shot))
                .chosen(kind);
    }

    private BufferedImage picture(AssetId asset) throws IOException {
        return ImageIO.read(library.path(asset).toFile());
    }

    private BufferedImage lastFrame(ShotId shot) throws IOException {
        ShotTake clip = take(shot, Objects.requireNonNull(chosen(shot, TakeKind.CLIP)));
        Path frame = Clips.of(
                folder.resolve("frame.png"),
                "-sseof",
                "-0.05",
                "-i",
                library.path(Objects.requireNonNull(clip.asset())).toString(),
                "-update",
                "1",
                "-c:v",
                "png",
                "-f",
                "image2");
        return ImageIO.read(frame.toFile());
    }

    /** The same picture but for what encoding twice does to it. */
    private static boolean near(BufferedImage one, BufferedImage other) {
        long difference = 0;
        int looked = 0;
        for (int y = 8; y < Math.min(one.getHeight(), other.getHeight()); y += 16) {
            for (int x = 8; x < Math.min(one.getWidth(), other.getWidth()); x += 16) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(other.getRGB(x, y));
                difference += Math.abs(a.getRed() - b.getRed())
                        + Math.abs(a.getGreen() - b.getGreen())
                        + Math.abs(a.getBlue() - b.getBlue());
                looked++;
            }
        }
        return difference < 12L * looked;
    }
}
