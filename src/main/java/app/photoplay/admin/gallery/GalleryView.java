package app.photoplay.admin.gallery;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Moments;
import app.photoplay.admin.PageSteps;
import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import app.photoplay.sharing.GalleryDesk;
import app.photoplay.sharing.GalleryDesk.Case;
import app.photoplay.sharing.ShareLinkId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Works that somebody reported, and those that were taken down: looked at, and decided. */
@Route("admin/gallery")
@RolesAllowed("ADMIN")
@Menu(title = "admin.gallery.title", icon = "image", order = 150)
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/share-dialog.css")
class GalleryView extends Composite<Div> implements AdminScreen, HasDynamicTitle {

    private static final int PAGE = 20;
    private static final int LONGEST_REASON = 500;

    private final transient GalleryDesk desk;
    private final transient Clock clock;
    private final Div cases = new Div();
    private final Span total = new Span();
    private final EmptyState none = new EmptyState(
            Icons.IMAGE, getTranslation("admin.gallery.none.title"), getTranslation("admin.gallery.none.words"));
    private final PageSteps steps = new PageSteps(this::show);
    private int page;

    GalleryView(GalleryDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        total.addClassNames("sec", "tab");
        Div head = new Div(new H1(getTranslation("admin.gallery.title")), total);
        head.addClassNames("sheet-head", "counted");
        cases.addClassName("cases");
        Div sheet = new Div(head, cases, none, steps);
        sheet.addClassName("sheet");
        getContent().add(sheet);
        show(0);
    }

    private void show(int wanted) {
        page = wanted;
        List<Case> shown = desk.cases(page, PAGE);
        long all = desk.count();
        total.setText(getTranslation("admin.total", all));
        cases.removeAll();
        shown.forEach(one -> cases.add(of(one)));
        none.setVisible(shown.isEmpty());
        steps.show(page, PAGE, shown.size(), all);
    }

    private Component of(Case one) {
        Div words = new Div(new H3(one.title()));
        if (one.takenDownAt() != null) {
            words.add(mark("admin.gallery.taken-down", "red"));
        } else if (one.listed()) {
            words.add(mark("admin.gallery.listed", "sec"));
        }
        Div reports = new Div();
        reports.addClassName("reports");
        reports.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("admin.gallery.said"));
        reports.setVisible(!one.reports().isEmpty());
        one.reports().forEach(report -> {
            String reason = getTranslation("share.report." + KebabCase.of(report.reason()));
            String at = Moments.minute(report.at(), clock.instant());
            Span facts = new Span(
                    report.count() == 1
                            ? getTranslation("admin.gallery.report", reason, at)
                            : getTranslation("admin.gallery.reports", reason, report.count(), at));
            facts.addClassNames("sec", "t12", "tab");
            reports.add(new Paragraph(facts, new Span(report.words())));
        });
        words.add(reports);
        Div acts = new Div();
        acts.addClassName("acts");
        if (one.path() != null && one.takenDownAt() == null) {
            Anchor look = new Anchor(one.path(), getTranslation("admin.gallery.look"));
            look.setTarget("_blank");
            look.setRouterIgnore(true);
            look.addClassName("btn");
            acts.add(look);
        } else if (one.takenDownAt() == null) {
            acts.add(mark("admin.gallery.locked", "sec"));
        }
        ShareLinkId link = one.link();
        if (link != null && one.takenDownAt() == null) {
            acts.add(
                    act("admin.gallery.take-down", () -> confirm(link)),
                    act("admin.gallery.keep", () -> desk.keep(link)));
        } else {
            acts.add(act("admin.gallery.put-back", () -> desk.putBack(one.work())));
        }
        Div row = new Div(words, acts);
        row.addClassName("case");
        return row;
    }

    private Span mark(String key, String colour) {
        Span mark = new Span(getTranslation(key));
        mark.addClassNames(colour, "t12");
        return mark;
    }

    private Button act(String key, Runnable run) {
        Button button = new Button(getTranslation(key), click -> {
            run.run();
            show(page);
        });
        button.setDisableOnClick(true);
        return button;
    }

    private void confirm(ShareLinkId link) {
        TextField why = new TextField(getTranslation("admin.gallery.why"));
        why.setWidthFull();
        why.setMaxLength(LONGEST_REASON);
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(getTranslation("admin.gallery.take-down"));
        sure.setText(new Div(new Paragraph(getTranslation("admin.gallery.sure")), why));
        sure.setConfirmText(getTranslation("admin.gallery.take-down"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("admin.gallery.cancel"));
        sure.addConfirmListener(confirmed -> {
            desk.takeDown(link, why.getValue().isBlank() ? null : why.getValue().strip());
            show(page);
        });
        sure.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.gallery.title"));
    }
}
