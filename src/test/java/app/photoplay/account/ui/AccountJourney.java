package app.photoplay.account.ui;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One start of the product for all journeys of an account, with an OpenID provider and a GitHub beside it, and without HTTP Basic. */
@BrowserTest
abstract class AccountJourney {

    static final String PASSWORD = "seven paper lanterns at dusk";

    /** Stands until the last journey is over: they share the product that knows it. */
    static final LocalIssuer ISSUER = LocalIssuer.start();

    static final LocalGithub GITHUB = LocalGithub.start();

    final ApplicationContext application;
    private final URI address;

    AccountJourney(ApplicationContext application, int port) {
        this.application = application;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        String client = "spring.security.oauth2.client.registration.studio.";
        properties.add(client + "client-id", () -> LocalIssuer.CLIENT);
        properties.add(client + "client-secret", () -> "secret");
        properties.add(client + "client-name", () -> "The Studio");
        properties.add(client + "scope", () -> "openid,email");
        String github = "spring.security.oauth2.client.registration.github.";
        properties.add(github + "client-id", () -> LocalIssuer.CLIENT);
        properties.add(github + "client-secret", () -> "secret");
        properties.add(github + "scope", () -> "read:user,user:email");
        String there = "spring.security.oauth2.client.provider.github.";
        properties.add(there + "authorization-uri", () -> GITHUB.address() + "/login/oauth/authorize");
        properties.add(there + "token-uri", () -> GITHUB.address() + "/login/oauth/access_token");
        properties.add(there + "user-info-uri", () -> GITHUB.address() + "/user");
        // A token is all that a program needs.
        properties.add("photoplay.account.basic", () -> "false");
        properties.add("spring.security.oauth2.client.provider.studio.issuer-uri", ISSUER::address);
    }

    static void fillSignIn(Visitor visitor, Creator person) {
        visitor.page().getByLabel("Email").fill(person.email());
        visitor.page().locator("input[type=password]").fill(PASSWORD);
        visitor.page().keyboard().press("Enter");
    }

    static void proves(Page page) {
        page.locator("vaadin-dialog input[type=password]").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .click();
    }

    int program(String credentials) throws IOException, InterruptedException {
        return answer(credentials).statusCode();
    }

    HttpResponse<Void> answer(String credentials) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve("api/me"))
                                .header("Authorization", credentials)
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }
}
