package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.conversion.rewrite.FilmFaces;
import app.photoplay.conversion.screen.Dashboard;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.look.OwnLookDraft;
import app.photoplay.look.OwnLookId;
import app.photoplay.look.OwnLooks;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Resolution;
import app.photoplay.production.ChangePreview;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.production.view.ChangePreviews;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.OwnStyle;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.FilmEdit;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.storyboard.document.StoryboardCommand.ChoosePoster;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import app.photoplay.storyboard.document.StoryboardCommand.EditFilm;
import app.photoplay.support.TestPlans;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Look, shape and poster of a film are changed afterwards, like everything else of its document. */
class FilmFaceIntegrationTests extends EngineScenario {

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    @Autowired
    Storyboards storyboards;

    @Autowired
    ChangePreviews previews;

    @Autowired
    ShotOrders orders;

    @Autowired
    ProjectAccess access;

    @Autowired
    Dashboard dashboard;

    @Autowired
    OwnLooks looks;

    @Autowired
    FilmFaces faces;

    private ProjectId project;

    @Test
    void anotherLookSaysFirstWhatItMakesStaleAndCosts() {
        film();
        int shots = archive.now(project).storyboard().filmShots().size();
        EditFilm edit = new EditFilm(new FilmEdit(Look.NEON, AspectRatio.SQUARE_1_1, null, null));

        ChangePreview preview = creator.does(() -> previews.of(project, edit));
        assertThat(preview.stale()).isEqualTo(shots);
        assertThat(preview.before()).isEqualTo(Credits.ZERO);
        assertThat(summary().look()).isEqualTo(Look.SHADOW_THEATRE);

        int bought = provider.journal().size();
        execute(edit);
        assertThat(provider.journal()).hasSize(bought);
        assertThat(summary().look()).isEqualTo(Look.NEON);
        assertThat(summary().aspect()).isEqualTo(AspectRatio.SQUARE_1_1);
        assertThat(creator.does(() -> orders.offers(project)).stale().credits()).isEqualTo(preview.price());

        creator.acts(() -> commands.undo(project));
        assertThat(summary().look()).isEqualTo(Look.SHADOW_THEATRE);
        assertThat(creator.does(() -> orders.offers(project)).stale().isEmpty()).isTrue();

        creator.acts(() -> commands.redo(project));
        creator.acts(() -> commands.backTo(project, 1));
        assertThat(summary().look()).isEqualTo(Look.SHADOW_THEATRE);
        assertThat(summary().aspect()).isEqualTo(AspectRatio.WIDE_16_9);
    }

    @Test
    void aLargerFilmMakesItsPicturesStaleAndASmallerOneNothing() {
        on("large", Resolution.FULL_HD);
        film();
        int shots = archive.now(project).storyboard().filmShots().size();
        FaceWish larger = new FaceWish(null, null, null, Resolution.FULL_HD);

        ChangePreview preview = creator.does(() -> faces.preview(project, larger));
        assertThat(preview.stale()).isEqualTo(shots);
        creator.does(() -> faces.change(project, archive.now(project).number(), larger));
        assertThat(summary().resolution()).isEqualTo(Resolution.FULL_HD);
        var stale = creator.does(() -> orders.offers(project)).stale();
        assertThat(stale.credits()).isEqualTo(preview.price());

        int before = provider.journal().size();
        creator.does(() -> orders.place(project, stale.wishes(), stale.credits()));
        await().atMost(LIMIT)
                .until(() -> creator.does(() -> orders.open(project)).isEmpty());
        assertThat(provider.journal().stream().skip(before).map(submit -> submit.request()))
                .isNotEmpty()
                .extracting(FilmFaceIntegrationTests::frame)
                .containsOnly(new FrameSize(1920, 1080));

        ChangePreview back = creator.does(() -> faces.preview(project, new FaceWish(null, null, null, Resolution.HD)));
        assertThat(back.stale()).isZero();
        assertThat(back.price()).isEqualTo(Credits.ZERO);

        creator.acts(() -> commands.backTo(project, 1));
        assertThat(summary().resolution()).isEqualTo(Resolution.HD);
    }

    @Test
    void aSizeBeyondThePlanOfTheOwnerIsRefusedWithWhatLiftsIt() {
        project = awaitState(convert(creator, Gate.SHOT_LIST), ConversionState.AT_GATE)
                .project();
        on("small", Resolution.HD);
        FaceWish larger = new FaceWish(null, null, null, Resolution.FULL_HD);

        assertRefused(ErrorCode.PLAN_RESOLUTION, () -> faces.change(project, Long.MAX_VALUE, larger));
        assertThat(summary().resolution()).isEqualTo(Resolution.HD);

        on("large", Resolution.FULL_HD);
        creator.does(() -> faces.change(project, Long.MAX_VALUE, larger));
        on("small", Resolution.HD);
        var missing = creator.does(() -> orders.offers(project)).missing();
        assertRefused(ErrorCode.PLAN_RESOLUTION, () -> orders.place(project, missing.wishes(), missing.credits()));
        creator.does(() -> faces.change(project, Long.MAX_VALUE, new FaceWish(null, null, null, Resolution.HD)));
        var smaller = creator.does(() -> orders.offers(project)).missing();
        assertThat(creator.does(() -> orders.place(project, smaller.wishes(), smaller.credits())))
                .as("made smaller, it goes on")
                .isNotEmpty();
    }

    private void on(String plan, Resolution resolution) {
        TestPlans.publish(jdbc, plan, 1_000_000, 300, resolution);
        TestPlans.subscribe(jdbc, creator.id(), plan);
    }

    private static FrameSize frame(GenerationRequest request) {
        return switch (request) {
            case GenerationRequest.Still still -> still.frame();
            case GenerationRequest.Clip clip -> clip.frame();
        };
    }

    @Test
    void aStyleOfOnesOwnSpeaksInEveryPromptAndIsShownAsAReference() {
        film();
        AssetId picture = picture();
        OwnStyle own =
                new OwnStyle(UUID.randomUUID(), "Rain", "wet lithograph in three greys", List.of(picture.value()));

        execute(new EditFilm(new FilmEdit(Look.NOIR, null, null, own)));
        var stale = creator.does(() -> orders.offers(project)).stale();
        creator.does(() -> orders.place(project, stale.wishes(), stale.credits()));
        await().atMost(LIMIT)
                .until(() -> creator.does(() -> orders.open(project)).isEmpty());

        assertThat(provider.journal().stream().map(submit -> submit.request()))
                .filteredOn(request -> request instanceof GenerationRequest.Still still
                        && still.brief().prompt().contains("Style: wet lithograph in three greys.")
                        && still.references().contains(picture))
                .hasSameSizeAs(archive.now(project).storyboard().filmShots());
    }

    @Test
    void aFilmBeginsWithALookOfOnesOwnAndKeepsIt() {
        OwnLookId id = creator.does(() ->
                looks.save(null, new OwnLookDraft("Rain", "wet lithograph", Look.NOIR, List.of(), List.of(drawing()))));
        NewConversion plain = request(Gate.SHOT_LIST);
        ConversionId started = creator.does(
                () -> conversions.convert(new NewConversion(plain.project(), plain.length(), plain.gate(), id)));
        project = awaitState(started, ConversionState.AT_GATE).project();

        FilmEntry face = archive.now(project).storyboard().film();
        assertThat(face.look()).isEqualTo(Look.NOIR);
        assertThat(face.style().words()).isEqualTo("wet lithograph");
        assertThat(face.style().pictures()).hasSize(1);
        assertThat(creator.does(() -> conversions.again(project)).orElseThrow().ownLook())
                .isEqualTo(id);

        creator.acts(() -> looks.remove(id));
        assertThat(archive.now(project).storyboard().film()).isEqualTo(face);

        creator.acts(() -> looks.restore(id));
        creator.does(() ->
                faces.change(project, archive.now(project).number(), new FaceWish(Look.WATERCOLOUR, null, null, null)));
        assertThat(archive.now(project).storyboard().film().style()).isNull();
        creator.does(
                () -> faces.change(project, archive.now(project).number(), new FaceWish(Look.NOIR, id, null, null)));
        assertThat(archive.now(project).storyboard().film().style().words()).isEqualTo("wet lithograph");
        creator.acts(() -> commands.undo(project));
        creator.acts(() -> commands.undo(project));
        assertThat(archive.now(project).storyboard().film()).isEqualTo(face);
    }

    private byte[] drawing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return looks.picture(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void aPosterIsChosenAndTakenBackAndShownOnTheDashboard() {
        film();
        AssetId picture = picture();

        execute(new ChoosePoster(picture));
        assertThat(dashboardPicture()).isEqualTo(picture);

        creator.acts(() -> commands.undo(project));
        assertThat(dashboardPicture()).isNotEqualTo(picture);
    }

    @Test
    void whatIsNamedHasToBeOfTheSameFilm() {
        film();
        var shot = archive.now(project).storyboard().filmShots().getFirst();
        AssetId foreign = AssetId.next();

        refused(new ChoosePoster(foreign));
        refused(new EditFilm(new FilmEdit(
                Look.NOIR, null, null, new OwnStyle(UUID.randomUUID(), "a", "b", List.of(foreign.value())))));
        refused(new ChooseTakes(List.of(new Choice(shot.id(), TakeKind.STILL, TakeId.next()))));
        refused(new ChooseTakes(List.of(new Choice(shot.id(), TakeKind.CLIP, shot.still()))));
        refused(new StoryboardCommand.PutAside(shot.id(), TakeId.next(), true));
        archive.now(project).storyboard().cast().stream()
                .findFirst()
                .ifPresent(person -> refused(new StoryboardCommand.EditPersonDetails(
                        person.id(), new PersonEdit(null, List.of(foreign), null))));
        refused(new StoryboardCommand.Together(List.of(new ChoosePoster(foreign))));
    }

    private void film() {
        project = awaitState(convert(creator, Gate.FILM), ConversionState.DONE).project();
    }

    private AssetId picture() {
        return creator.does(() -> storyboards.of(project)).scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .map(shot -> shot.still().asset())
                .toList()
                .getLast();
    }

    private AssetId dashboardPicture() {
        return creator.does(() -> dashboard.page(DashboardQuery.FIRST))
                .films()
                .getFirst()
                .picture();
    }

    private ProjectSummary summary() {
        return creator.does(() -> access.require(project, ProjectRight.VIEW));
    }

    private void execute(StoryboardCommand command) {
        creator.does(() -> commands.execute(project, archive.now(project).number(), command));
    }

    private void refused(StoryboardCommand command) {
        assertRefused(ErrorCode.NOT_FOUND, () -> commands.execute(project, Long.MAX_VALUE, command));
    }
}
