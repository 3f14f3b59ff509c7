package app.photoplay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.ContextConfiguration;

/** Who may fetch a stored file is who may see its project. */
@SpringBootTest(classes = FilmRooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
class MediaFilesIntegrationTests {

    @Autowired
    MediaFiles files;

    @Autowired
    MediaLibrary library;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    @Autowired
    EntityManagerFactory entities;

    @TempDir
    Path folder;

    private Creator owner;
    private Creator other;
    private Asset still;

    @BeforeEach
    void somebodysProjectHasAStill() throws IOException {
        owner = Creator.signUp(application);
        other = Creator.signUp(application);
        Path file = folder.resolve("still.png");
        ImageIO.write(new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        still = library.store(BareProject.of(owner.id(), jdbc), file, MediaKind.STILL);
    }

    @Test
    void whoSeesTheProjectFindsItsFilesAndNobodyElseDoes() {
        assertThat(owner.does(() -> files.find(still.id()))).contains(still);
        assertThat(other.does(() -> files.find(still.id()))).isEmpty();
        assertThat(owner.does(() -> files.find(AssetId.next()))).isEmpty();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> files.find(still.id()));
    }

    @Test
    void aProjectThatIsGivenAwayTakesItsFilesAlong() {
        jdbc.sql("update projects set owner_id = ? where owner_id = ?")
                .params(other.id().value(), owner.id().value())
                .update();

        assertThat(other.does(() -> files.find(still.id()))).contains(still);
        assertThat(owner.does(() -> files.find(still.id()))).isEmpty();
    }

    @Test
    void aProjectThatIsRemovedTakesItsFilesAlong() {
        jdbc.sql("delete from projects where owner_id = ?")
                .param(owner.id().value())
                .update();

        assertThat(library.find(still.id())).isEmpty();
    }

    @Test
    void theRightIsOneQueryBesideTheFilesOwn() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            owner.does(() -> files.find(still.id()));

            assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
            assertThat(statistics.getEntityLoadCount()).isEqualTo(2);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
