package app.photoplay.support;

import app.photoplay.base.Ids;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in front of a browser window, who does what people do on Photoplay's screens. */
public final class Visitor implements AutoCloseable {

    /** How long anything may take on a busy machine, a short film included. */
    public static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String PASSWORD = "seven paper lanterns at dusk";

    private final BrowserContext window;
    private final Page page;
    private final String address;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Response> partial = new CopyOnWriteArrayList<>();

    Visitor(Browser browser, String address) {
        this.address = address;
        window = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        page = window.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() == 206) {
                partial.add(response);
            }
        });
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    public Page page() {
        return page;
    }

    /** What scripts and the console complained about. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Answers that held a part of a file (HTTP 206). */
    public List<Response> partialAnswers() {
        return List.copyOf(partial);
    }

    /** @param path without a slash in front */
    public void open(String path) {
        go(page, address + path);
    }

    /**
     * Goes to an address. What a page does by itself at that moment, such as going back because a sheet closes, calls a
     * navigation off in Chromium, and may do so when it has just begun; a person would press Enter once more.
     */
    public static void go(Page page, String address) {
        for (int again = 3; ; again--) {
            try {
                page.navigate(address);
                return;
            } catch (PlaywrightException called) {
                if (again == 0 || !called.getMessage().contains("ERR_ABORTED")) {
                    throw called;
                }
            }
        }
    }

    public void onAPhone() {
        page.setViewportSize(390, 844);
    }

    public void onADesktop() {
        page.setViewportSize(1440, 900);
    }

    /** Opens an account by the form and waits for the empty dashboard. */
    public Visitor signUp(String name) {
        open("sign-up");
        fillSignUp(name);
        page.getByText("No films yet").waitFor();
        return this;
    }

    /** Comes in by the form, to an account that there is. */
    public Visitor signIn(String email, String password) {
        open("sign-in");
        page.getByLabel("Email").fill(email);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
        page.locator("main.screening").waitFor();
        return this;
    }

    /** Fills the form that is open, for somebody new, and sends it. */
    public void fillSignUp(String name) {
        page.getByLabel("Your name").fill(name);
        page.getByLabel("Email").fill("visitor-" + Ids.next() + "@photoplay.example");
        page.locator("input[type=password]").fill(PASSWORD);
        press("Create the account");
    }

    /** Presses a button by its name. */
    public void press(String name) {
        button(name).click();
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The page of paper of a new film. */
    public Locator paper() {
        return page.locator("manuscript-page textarea");
    }

    /** Opens a new film and writes a text on its page. */
    public void write(String title, String text) {
        open("new");
        paper().fill(text);
        paper().blur();
        Locator field = page.getByLabel("Title of the film");
        field.fill(title);
        field.blur();
    }

    /** The button that starts the making, once the forecast allows it. */
    public Locator convert() {
        return page.locator(".forecast vaadin-button.big:not([disabled])");
    }

    /** A marker that lives as long as this document: a reload would lose it. */
    public void mark() {
        page.evaluate("window.sameDocument = true");
    }

    /**
     * Waits until something is true in the page. Playwright's own waiting evaluates text inside the page, which the
     * product's content security policy rightly forbids. A document that is just being replaced knows nothing yet.
     */
    public void until(String expression) {
        page.waitForCondition(() -> {
            try {
                return (boolean) page.evaluate(expression);
            } catch (PlaywrightException leaving) {
                if (!leaving.getMessage().contains("Execution context was destroyed")) {
                    throw leaving;
                }
                return false;
            }
        });
    }

    public boolean isMarked() {
        return Boolean.TRUE.equals(page.evaluate("window.sameDocument === true"));
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        window.close();
    }
}
