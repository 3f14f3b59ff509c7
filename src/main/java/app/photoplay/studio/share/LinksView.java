package app.photoplay.studio.share;

import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.project.ProjectLinks;
import app.photoplay.sharing.AllLinks;
import app.photoplay.sharing.AllLinks.Listed;
import app.photoplay.sharing.ShareLink;
import app.photoplay.sharing.ShareLinks;
import app.photoplay.studio.share.LinkRowView.Act;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** All links to all films of a person, with the one act that switches them all off. */
@Route("links")
@PermitAll
@StyleSheet("context://styles/share-dialog.css")
class LinksView extends Composite<Div> implements HasDynamicTitle, HasCrumbs {

    private final transient AllLinks all;
    private final transient ShareLinks links;
    private final transient Clock clock;
    private final Div rows = new Div();
    private final Button more = new Button();
    private int page;

    LinksView(AllLinks all, ShareLinks links, Clock clock) {
        this.all = all;
        this.links = links;
        this.clock = clock;
        getContent().addClassNames("links-page");
        more.setText(getTranslation("share.more"));
        more.addClickListener(click -> {
            page++;
            add(all.page(page));
        });
        show();
    }

    private void show() {
        page = 0;
        getContent().removeAll();
        rows.removeAll();
        List<Listed> first = all.page(0);
        H1 title = new H1(getTranslation("share.all-links"));
        if (first.isEmpty()) {
            getContent()
                    .add(
                            title,
                            new EmptyState(
                                    Icons.SHARE, getTranslation("share.none"), getTranslation("share.none.words")));
            return;
        }
        Span words = new Span(getTranslation("share.all-links.words"));
        words.addClassName("sec");
        Button off = new Button(getTranslation("share.off-all"), Icons.FAILED.create(), click -> confirmAllOff());
        Div head = new Div(title, off);
        head.addClassName("links-head");
        rows.addClassName("lks");
        rows.getElement().setAttribute("role", "list").setAttribute("aria-label", getTranslation("share.links"));
        getContent().add(head, words, rows, more);
        add(first);
    }

    private void add(List<Listed> some) {
        some.forEach(one -> rows.add(new LinkRowView(one.link(), one.title(), clock, acts(one.link()))));
        more.setVisible(some.size() == AllLinks.PAGE);
    }

    private List<Act> acts(ShareLink link) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act("share.act.film", () -> UI.getCurrent().navigate(ProjectLinks.screen(link.project()))));
        if (link.state() == ShareLink.State.ACTIVE) {
            acts.add(new Act("share.act.revoke", () -> {
                links.revoke(link.project(), link.id());
                show();
            }));
        } else if (link.state() != ShareLink.State.TAKEN_DOWN) {
            acts.add(new Act("share.act.put-away", () -> {
                links.putAway(link.project(), link.id());
                show();
            }));
        }
        return acts;
    }

    private void confirmAllOff() {
        ConfirmDialog sure = new ConfirmDialog(
                getTranslation("share.off-all"),
                getTranslation("share.off-all.everywhere"),
                getTranslation("share.off-all"),
                confirmed -> {
                    Toast.told(getTranslation("share.off", all.revoke()));
                    show();
                });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("share.keep"));
        sure.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("share.all-links"));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("dashboard.menu"), "."), Crumb.here(getTranslation("share.all-links")));
    }
}
