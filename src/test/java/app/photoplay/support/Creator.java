package app.photoplay.support;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** A person with an account of their own, in whose name a test acts. */
public final class Creator {

    private static final String PASSWORD = "seven paper lanterns at dusk";

    private final ApplicationContext application;
    private final UserId id;
    private final String email;
    private final Authentication authentication;

    private Creator(ApplicationContext application, UserId id, String email, Authentication authentication) {
        this.application = application;
        this.id = id;
        this.email = email;
        this.authentication = authentication;
    }

    /** Somebody new. */
    public static Creator signUp(ApplicationContext application) {
        return signUp(application, id -> {});
    }

    /** Somebody new who looks after the house. */
    public static Creator administrator(ApplicationContext application) {
        return signUp(
                application,
                id -> application
                        .getBean(JdbcClient.class)
                        .sql("update users set role = 'ADMIN' where id = ?")
                        .param(id.value())
                        .update());
    }

    private static Creator signUp(ApplicationContext application, Consumer<UserId> beforeTheyComeIn) {
        String email = "creator-" + Ids.next() + "@photoplay.example";
        UserId id = application.getBean(SignUps.class).signUp(new SignUp(email, "A creator", PASSWORD));
        beforeTheyComeIn.accept(id);
        return signIn(application, id, email, PASSWORD);
    }

    /** Somebody who has an account already. */
    public static Creator signIn(ApplicationContext application, UserId id, String email, String password) {
        Authentication signedIn = application
                .getBean(AuthenticationProvider.class)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
        return new Creator(application, id, email, Objects.requireNonNull(signedIn));
    }

    public String email() {
        return email;
    }

    /** Comes in by the form of a browser. */
    public Visitor signIn(Visitor visitor) {
        return visitor.signIn(email, PASSWORD);
    }

    public UserId id() {
        return id;
    }

    /** A program that speaks for this person. */
    public ApiClient client(URI address) {
        return new ApiClient(address, email, PASSWORD);
    }

    /** A browser in which this person is signed in. */
    public Browser browser(URI address) {
        Browser browser = new Browser(address);
        browser.signIn(email, PASSWORD);
        return browser;
    }

    /** Signs this person in at a browser window. */
    public void comesIn(Visitor visitor) {
        visitor.signIn(email, PASSWORD);
    }

    /** Does something as this person. */
    public <T> T does(Supplier<T> work) {
        List<SecurityContextHolderStrategy> strategies = strategies().toList();
        List<SecurityContext> before = strategies.stream()
                .map(SecurityContextHolderStrategy::getContext)
                .toList();
        strategies.forEach(strategy -> strategy.setContext(new SecurityContextImpl(authentication)));
        try {
            return work.get();
        } finally {
            for (int i = 0; i < before.size(); i++) {
                strategies.get(i).setContext(before.get(i));
            }
        }
    }

    /** An application asks its own; with several in one test run, that is not the one that everybody finds. */
    private Stream<SecurityContextHolderStrategy> strategies() {
        return Stream.concat(
                Stream.of(SecurityContextHolder.getContextHolderStrategy()),
                application.getBeanProvider(SecurityContextHolderStrategy.class).stream());
    }

    /** The same for what answers nothing. */
    public void acts(Runnable work) {
        does(() -> {
            work.run();
            return "";
        });
    }
}
