package app.photoplay.shell;

import app.photoplay.account.Profile;
import app.photoplay.account.Scheme;
import app.photoplay.account.profile.Accounts;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the page says before any script runs: its language, its light (so that paper does not flash dark first), its
 * icons, words for a browser without scripts, and the policy with a nonce for the scripts it carries itself.
 */
@Component
class PageHead implements VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient Accounts accounts;
    private final transient MessageSource messages;

    PageHead(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Optional<Profile> me = accounts.me();
        Locale language = me.flatMap(person -> Optional.ofNullable(person.language()))
                .orElse(response.getVaadinRequest().getLocale());
        Scheme scheme = me.map(Profile::scheme).orElse(Scheme.DARK);
        Element html = page.getElementsByTag("html").first();
        if (html != null) {
            html.attr("style", "color-scheme: " + scheme.css());
            html.attr("lang", word("account.language", language));
        }
        Element head = page.head();
        head.appendElement("meta").attr("name", "color-scheme").attr("content", scheme.css());
        head.appendElement("meta").attr("name", "theme-color").attr("content", "#100e0c");
        head.appendElement("meta").attr("name", "description").attr("content", word("shell.description", language));
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "./icons/photoplay.svg");
        page.body()
                .appendElement("noscript")
                .appendElement("p")
                .attr("class", "noscript")
                .text(word("shell.no-script", language));

        String nonce = nonce();
        page.getElementsByTag("script").attr("nonce", nonce);
        VaadinResponse headers = response.getVaadinResponse();
        headers.setHeader("Content-Security-Policy", PageSecurity.policyWith(nonce));
        headers.setHeader("X-Frame-Options", "DENY");
        headers.setHeader("Cache-Control", "no-store");
        if (leadsNowhere(response.getVaadinRequest().getPathInfo())) {
            headers.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The screen that says so is drawn by the client later; programs that look at the answer's status hear it here. */
    private static boolean leadsNowhere(@Nullable String path) {
        String route = path == null ? "" : path.replaceFirst("^/", "");
        return RouteConfiguration.forApplicationScope().getRoute(route).isEmpty();
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, new Object[0], language);
    }

    private static String nonce() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
