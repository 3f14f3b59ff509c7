package app.photoplay.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Under a list that lies in the database: which rows of how many are shown, and the pages before and after. */
public final class PageSteps extends Nav {

    private final Span words = new Span();
    private final Button before = new Button(getTranslation("admin.page.before"));
    private final Button after = new Button(getTranslation("admin.page.after"));
    private int page;

    /** @param ask called with another page, from 0 */
    public PageSteps(IntConsumer ask) {
        addClassName("page-steps");
        setAriaLabel(getTranslation("admin.page"));
        words.addClassNames("sec", "t12", "tab");
        words.getElement().setAttribute("role", "status");
        before.addClickListener(click -> ask.accept(page - 1));
        after.addClickListener(click -> ask.accept(page + 1));
        add(words, before, after);
    }

    /**
     * Says which rows are shown.
     *
     * @param shownPage from 0
     * @param size most rows of a page
     * @param rows how many this page has
     */
    public void show(int shownPage, int size, int rows, long total) {
        page = shownPage;
        long first = (long) page * size + 1;
        words.setText(rows == 0 ? "" : getTranslation("admin.page.rows", first, first + rows - 1, total));
        before.setVisible(page > 0);
        after.setVisible(first + rows - 1 < total);
    }
}
