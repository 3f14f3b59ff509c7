package app.photoplay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    ProjectAccess access;

    @TempDir
    Path folder;

    private Creator owner;
    private Creator other;
    private ProjectId project;
    private Asset still;

    @BeforeEach
    void somebodysProjectHasAStill() throws IOException {
        owner = Creator.signUp(application);
        other = Creator.signUp(application);
        Path file = folder.resolve("still.png");
        ImageIO.write(new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        project = BareProject.of(owner.id(), jdbc);
        still = library.store(project, file, MediaKind.STILL);
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

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void whoeverMayLookAtAProjectByTheProjectsOwnWordsFindsItsFilesUntilItIsTakenBack(MemberRole role) {
        jdbc.sql("insert into project_members (project_id, user_id, role, joined_at) values (?, ?, ?, now())")
                .params(project.value(), other.id().value(), role.name())
                .update();

        assertThat(other.does(() -> access.allows(project, ProjectRight.VIEW))).isTrue();
        assertThat(other.does(() -> files.find(still.id()))).contains(still);
        jdbc.sql("delete from project_members where user_id = ?")
                .param(other.id().value())
                .update();
        assertThat(other.does(() -> files.find(still.id()))).isEmpty();
    }

    @Test
    void whatLiesInTheBinIsThereForNobody() {
        jdbc.sql("update projects set removed_at = now(), purge_at = now() where id = ?")
                .param(project.value())
                .update();

        assertThat(owner.does(() -> files.find(still.id()))).isEmpty();
    }
}
