package app.photoplay.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.PhotoplayApplication;
import app.photoplay.account.Role;
import app.photoplay.account.administrator.AccountDesk;
import app.photoplay.account.person.SessionNews;
import app.photoplay.base.ChangeNotifier;
import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.SecondNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** What is decided about somebody on one node counts at their next request on the other. */
@PhotoplayTest
class SessionNodesIntegrationTests {

    private final ApplicationContext here;
    private final AccountSessions sessions;
    private final AccountDesk desk;
    private SecondNode there;
    private Creator mara;
    private Browser browser;
    private URI address;

    SessionNodesIntegrationTests(
            @Autowired ApplicationContext here, @Autowired AccountSessions sessions, @Autowired AccountDesk desk) {
        this.here = here;
        this.sessions = sessions;
        this.desk = desk;
    }

    @BeforeEach
    void maraIsSignedInAtTheSecondNode() {
        there = SecondNode.beside(here, PhotoplayApplication.class);
        mara = Creator.signUp(here);
        String port = there.bean(Environment.class).getRequiredProperty("local.server.port");
        address = URI.create("http://localhost:" + port + "/");
        browser = mara.browser(address);
        assertThat(browser.get("new").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void theSecondNodeEnds() {
        there.close();
    }

    @Test
    void aSessionThatIsEndedARoleAndASuspensionCountOnTheOtherNode() {
        Creator administrator = Creator.administrator(here);
        AtomicInteger heard = new AtomicInteger();
        there.bean(ChangeNotifier.class).subscribe(SessionNews.topic(mara.id()), heard::incrementAndGet);

        assertThat(browser.fetch("api/admin/people").statusCode()).isEqualTo(403);
        administrator.acts(() -> desk.appoint(mara.id(), Role.ADMIN));
        assertThat(browser.fetch("api/admin/people").statusCode()).isEqualTo(200);
        administrator.acts(() -> desk.appoint(mara.id(), Role.CREATOR));
        assertThat(browser.fetch("api/admin/people").statusCode()).isEqualTo(403);

        AccountSession theirs = mara.does(() -> sessions.mine("")).getFirst();
        mara.acts(() -> sessions.end(theirs.id()));
        assertThat(location(browser.get("new"))).endsWith("/sign-in");
        await().until(() -> heard.get() > 0);

        browser = mara.browser(address);
        assertThat(browser.get("new").statusCode()).isEqualTo(200);
        administrator.acts(() -> desk.suspend(mara.id(), "Asked for it"));
        assertThat(location(browser.get("new"))).contains("/sign-in");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
