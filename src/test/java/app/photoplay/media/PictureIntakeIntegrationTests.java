package app.photoplay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.Ids;
import app.photoplay.project.ProjectId;
import app.photoplay.support.BareProject;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = FilmRooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
class PictureIntakeIntegrationTests {

    @Autowired
    private PictureIntake intake;

    @Autowired
    private MediaLibrary library;

    @Autowired
    private SignUps accounts;

    @Autowired
    private JdbcClient jdbc;

    private ProjectId project;

    @BeforeEach
    void somebodyHasAProject() {
        project = BareProject.of(
                accounts.signUp(new SignUp(Ids.next() + "@kessler.film", "Mara", "a house in the rain")), jdbc);
    }

    @Test
    void aPictureIsKeptAsItIsShapedAndNothingElseOfItsFile() throws IOException {
        byte[] secret = "GPS 48.1, 11.5".getBytes(StandardCharsets.UTF_8);
        byte[] png = png(300, 400);
        byte[] file = Arrays.copyOf(png, png.length + secret.length);
        System.arraycopy(secret, 0, file, png.length, secret.length);

        Asset asset = intake.store(project, new ByteArrayInputStream(file));

        assertThat(asset.kind()).isEqualTo(MediaKind.STILL);
        assertThat(asset.width()).isEqualTo(300);
        assertThat(asset.height()).isEqualTo(400);
        assertThat(new String(Files.readAllBytes(library.path(asset)), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsReason() throws IOException {
        byte[] cut = Arrays.copyOf(png(300, 400), 60);
        for (byte[] file : new byte[][] {{}, "<svg/>".getBytes(StandardCharsets.UTF_8), cut}) {
            assertThatThrownBy(() -> intake.store(project, new ByteArrayInputStream(file)))
                    .isInstanceOf(UnusableMediaException.class);
        }
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
