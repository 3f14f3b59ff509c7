package app.photoplay.shell;

import com.microsoft.playwright.Page;
import java.util.List;

/** What can be pressed on a screen, and whether a finger hits it. */
final class Targets {

    private Targets() {}

    /** Everything to press that is narrower or lower than 40 px, with its size. */
    @SuppressWarnings("unchecked")
    static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll(
                        ':is(a, button, label:has(input), summary, vaadin-button, vaadin-select, [role=slider], input[type=range])')]
                    .filter(target => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.aside-only, .skip'))
                    .map(target => [target, target.getBoundingClientRect()])
                    .filter(([target, box]) => box.width < 39.5 || box.height < 39.5)
                    .map(([target, box]) =>
                        `${target.innerText || target.getAttribute('aria-label') || target.className} ${box.width} x ${box.height}`)
                """);
    }
}
