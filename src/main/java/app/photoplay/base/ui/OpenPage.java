package app.photoplay.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that may have been left while something was worked out for it. */
public final class OpenPage {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPage.class);

    private static final String LEAVES = "photoplay.leaves";

    private OpenPage() {}

    /** Leads it to an address of ours, from the base of the page; whoever is first says where. */
    public static void leave(UI page, String address) {
        if (ComponentUtil.getData(page, LEAVES) == null) {
            ComponentUtil.setData(page, LEAVES, address);
            page.getPage().setLocation(address);
        }
    }

    /** Runs this under the session's lock. Where the page is closed, nobody is told anything. */
    public static void tell(UI page, Command news) {
        try {
            page.access(news);
        } catch (UIDetachedException e) {
            LOG.trace("Page closed before it was told", e);
        }
    }
}
