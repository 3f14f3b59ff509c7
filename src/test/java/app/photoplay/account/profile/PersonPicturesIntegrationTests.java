package app.photoplay.account.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.DisplayPictures;
import app.photoplay.base.UserId;
import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectInvitations;
import app.photoplay.project.ProjectMembers;
import app.photoplay.support.ApiClient;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.TestPlans;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees whose picture, on screens and at its address. */
@PhotoplayTest
class PersonPicturesIntegrationTests {

    private final ApplicationContext application;
    private final URI address;
    private final DisplayPictures pictures;
    private final Preferences preferences;
    private final JdbcClient database;
    private Creator owner;
    private Creator member;
    private Creator stranger;
    private ProjectId film;

    PersonPicturesIntegrationTests(
            @Autowired ApplicationContext application,
            @LocalServerPort int port,
            @Autowired DisplayPictures pictures,
            @Autowired Preferences preferences,
            @Autowired JdbcClient database) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
        this.pictures = pictures;
        this.preferences = preferences;
        this.database = database;
    }

    @BeforeEach
    void allOfThemHaveOne() throws IOException {
        owner = Creator.signUp(application);
        member = Creator.signUp(application);
        stranger = Creator.signUp(application);
        TestPlans.give(database, owner.id(), "house", 0, 300);
        film = BareProject.of(owner.id(), database);
        byte[] file = picture();
        for (Creator person : List.of(owner, member, stranger)) {
            person.acts(() -> preferences.portrait(file));
        }
    }

    @Test
    void whoSharesAFilmSeesTheOthersAndNobodyElseDoesButAdministrators() {
        assertThat(seenBy(member)).containsOnlyKeys(member.id());
        join(member);
        Creator third = Creator.signUp(application);
        join(third);

        assertThat(seenBy(owner)).containsOnlyKeys(owner.id(), member.id());
        assertThat(seenBy(member)).containsOnlyKeys(owner.id(), member.id());
        assertThat(seenBy(third)).as("who has none themselves").containsOnlyKeys(owner.id(), member.id());
        assertThat(seenBy(stranger)).containsOnlyKeys(stranger.id());
        assertThat(seenBy(Creator.administrator(application))).containsOnlyKeys(owner.id(), member.id(), stranger.id());
    }

    @Test
    void whoIsRemovedSeesThemNoMoreAndIsSeenNoMore() {
        join(member);
        assertThat(status(member, owner)).isEqualTo(200);

        owner.acts(() -> application.getBean(ProjectMembers.class).remove(film, member.id(), Locale.ENGLISH));

        assertThat(status(member, owner)).isEqualTo(404);
        assertThat(status(owner, member)).isEqualTo(404);
        assertThat(seenBy(owner)).containsOnlyKeys(owner.id());
    }

    @Test
    void aFilmInTheBinIsSharedWithNobody() {
        join(member);
        database.sql("update projects set removed_at = now(), purge_at = now() + interval '1 day' where id = ?")
                .param(film.value())
                .update();

        assertThat(status(member, owner)).isEqualTo(404);
    }

    @Test
    void itsAddressLeadsToItIsKeptByTheirBrowserAndChangesWithIt() throws IOException {
        String first = Objects.requireNonNull(seenBy(owner).get(owner.id()));
        ApiClient client = owner.client(address);
        ApiClient.Answer answer = client.get(first);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("Cache-Control")).contains("private", "max-age");
        assertThat(answer.header("Vary")).contains("Cookie");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.bytes())).getWidth())
                .isEqualTo(Portrait.SIDE);

        byte[] other = picture();
        owner.acts(() -> preferences.portrait(other));
        assertThat(seenBy(owner).get(owner.id())).isNotEqualTo(first);
        owner.acts(preferences::noPortrait);
        assertThat(seenBy(owner)).isEmpty();
        assertThat(status(owner, owner)).isEqualTo(404);
        assertThat(client.get("media/people/nobody").status()).isEqualTo(404);
    }

    private Map<UserId, String> seenBy(Creator person) {
        return person.does(() -> pictures.of(List.of(owner.id(), member.id(), stranger.id())));
    }

    private int status(Creator onlooker, Creator portrayed) {
        return onlooker.client(address).get("media/people/" + portrayed.id()).status();
    }

    private void join(Creator person) {
        ProjectInvitations invitations = application.getBean(ProjectInvitations.class);
        String link = owner.does(() -> invitations.link(film, MemberRole.VIEWER).path());
        person.does(() -> invitations.accept(link.substring("join/".length())));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
