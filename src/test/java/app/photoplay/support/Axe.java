package app.photoplay.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;

/** What axe finds on a screen that is more than minor: nothing, or the test fails with the rule and the elements. */
public final class Axe {

    private static final Set<String> GRAVE = Set.of("moderate", "serious", "critical");
    /** The rules whose answer the light can change; the others look at what stands on the page, not at its colours. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /**
     * Checks the page as it stands.
     *
     * @param state says in a failure which screen it was, and in which state
     */
    public static void check(Page page, String state) {
        check(page, violations(), state);
    }

    /** Checks the page on a desktop and on a phone, in the dark and in the light, and leaves it on a dark desktop. */
    public static void checkEverywhere(Visitor visitor, String state) {
        // What is on its way from one light to another has the contrast of neither.
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        inLight(visitor, "dark", violations(), state);
        AxeRunOnlyOptions colour = new AxeRunOnlyOptions();
        colour.setType("rule");
        colour.setValues(OF_COLOUR);
        AxeRunOptions options = violations();
        options.setRunOnly(colour);
        inLight(visitor, "light", options, state);
        visitor.page().evaluate("document.documentElement.style.colorScheme = 'dark'");
        visitor.onADesktop();
    }

    private static void inLight(Visitor visitor, String light, AxeRunOptions options, String state) {
        visitor.page().evaluate("light => document.documentElement.style.colorScheme = light", light);
        visitor.onADesktop();
        check(visitor.page(), options, state + ", desktop, " + light);
        visitor.onAPhone();
        check(visitor.page(), options, state + ", phone, " + light);
    }

    /** Without what is in order on a page. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static void check(Page page, AxeRunOptions options, String state) {
        page.waitForCondition(
                () -> (boolean) page.evaluate("document.getAnimations().every(a => !(a instanceof CSSTransition))"));
        // Without a second page to put the findings of frames together: it has none.
        assertThat(page.locator("iframe").count()).as("frames of " + state).isZero();
        List<Rule> findings = new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .toList();
        assertThat(findings)
                .as(state)
                .extracting(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }
}
