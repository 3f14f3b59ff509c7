package app.photoplay.bench;

import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.Takes;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes films of any length into the database of an application, without having anything made. */
final class LongFilm {

    private final ApplicationContext context;

    LongFilm(ApplicationContext context) {
        this.context = context;
    }

    /** A film of so many shots at a stop, each with its still. */
    ProjectId of(UserId owner, int shots) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        ProjectId project = ProjectId.next();
        jdbc.sql("""
                        insert into projects (id, owner_id, title, look, aspect, created_at)
                        values (?, ?, ?, 'NOIR', 'WIDE_16_9', now())
                        """)
                .params(project.value(), owner.value(), "A film of " + shots + " shots")
                .update();
        jdbc.sql("insert into project_sources (project_id, format, content) values (?, 'PROSE', ?)")
                .params(project.value(), LongScreenplay.TEXT)
                .update();
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> fill(project, shots));
        jdbc.sql("""
                        insert into conversions (id, project_id, account_id, state, gate, length, quoted, started_at,
                                                 ended_at, language)
                        values (?, ?, ?, 'AT_GATE', 'STILLS', '{"kind":"natural"}', 0, now(), now(), 'en')
                        """).params(UUID.randomUUID(), project.value(), owner.value()).update();
        return project;
    }

    private void fill(ProjectId project, int shots) {
        StoryboardEditor editor = context.getBean(StoryboardEditor.class);
        editor.write(project, LongScreenplay.of(shots), "");
        AssetId picture = picture(project);
        List<Take> takes = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (ShotEntry shot : context.getBean(StoryboardArchive.class)
                .now(project)
                .storyboard()
                .filmShots()) {
            TakeId take = TakeId.next();
            takes.add(new Take(take, shot.id(), TakeKind.STILL, 1, null, picture, "{}"));
            choices.add(new Choice(shot.id(), TakeKind.STILL, take));
        }
        context.getBean(Takes.class).add(project, takes);
        editor.apply(project, null, new ChooseTakes(choices), null);
    }

    /** One, for all shots. */
    private AssetId picture(ProjectId project) {
        BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x2f4858), 1280, 720, new Color(0xf0a63c)));
        graphics.fillRect(0, 0, 1280, 720);
        graphics.dispose();
        try {
            Path file = Files.createTempFile("studio-bench", ".png");
            ImageIO.write(image, "png", file.toFile());
            AssetId id = context.getBean(MediaLibrary.class)
                    .store(project, file, MediaKind.STILL)
                    .id();
            Files.delete(file);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
