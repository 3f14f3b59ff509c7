package app.photoplay.studio.share;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.RefusalNote;
import app.photoplay.base.ui.Toast;
import app.photoplay.project.ProjectSummary;
import app.photoplay.sharing.PasswordChange;
import app.photoplay.sharing.Publications.Standing;
import app.photoplay.sharing.ShareLink;
import app.photoplay.sharing.ShareLinkId;
import app.photoplay.sharing.ShareOptions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A film is shown to others: what is published of it, the links that lead to it with how they stand, and the form of
 * another. Beside the film on a desktop, over it on a phone.
 */
@StyleSheet("context://styles/share-dialog.css")
public final class ShareDialog extends Dialog {

    private static final String HOME = "return new URL('.', document.baseURI).href";

    private final transient ShareServices services;
    private final transient ProjectSummary project;
    private final transient LinkActs acts;
    private final transient Clock clock;
    private final ZoneId zone;
    private final Span subtitle = new Span();
    private final Div publishing = new Div();
    private final Paragraph down = new Paragraph();
    private final RefusalNote mark = new RefusalNote();
    private final Div best = new Div();
    private final Div list = new Div();
    private final H3 heading = new H3();
    private final LinkForm form = new LinkForm();
    private final Button save = new Button();
    private final Button back = new Button();
    private final Span remembered = new Span();
    private String home = "";
    private @Nullable ShareLinkId handed;
    private @Nullable ShareLink changed;

    public ShareDialog(ShareServices services, ProjectSummary project, ZoneId zone) {
        this.services = services;
        this.project = project;
        this.acts = new LinkActs(this, services, project.id());
        this.zone = zone;
        this.clock = services.clock();
        addClassName("share-sheet");
        setHeaderTitle(getTranslation("share.title"));
        subtitle.addClassName("sec");
        Button close = new Button(Icons.CROSS.create(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("ico");
        close.setAriaLabel(getTranslation("share.close"));
        getHeader().add(subtitle, close);
        Div make = new Div(heading, form);
        make.addClassName("make");
        down.addClassName("down");
        down.setText(getTranslation("error.taken-down"));
        Div body = new Div(down, publishing, best, mark, list, make);
        body.addClassName("share-body");
        add(body);
        remembered.addClassNames("sec", "t12", "remembered");
        remembered.setText(getTranslation("share.remembered"));
        back.setText(getTranslation("share.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(click -> begin());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("save-link");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        getFooter().add(remembered, back, save);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                try {
                    show();
                } catch (Refusal notTheirs) {
                    close();
                    Toast.failed(getTranslation("share.owner-only"));
                    return;
                }
                begin();
                getElement().executeJs(HOME).then(String.class, found -> {
                    home = found;
                    // Nothing else is drawn anew: somebody may be pressing it.
                    showHanded(services.links().of(project.id()));
                });
            }
        });
    }

    /** Brings everything but the form to how the work stands. */
    void show() {
        Standing standing = services.publications().standing(project.id());
        List<ShareLink> links = services.links().of(project.id());
        boolean published = !standing.versions().isEmpty();
        boolean takenDown = services.links().isTakenDown(project.id());
        subtitle.setText(
                published
                        ? getTranslation(
                                "share.of",
                                project.title(),
                                standing.versions().getFirst().number())
                        : project.title());
        down.setVisible(takenDown);
        publishing.removeAll();
        publishing.setVisible(standing.changed() && !takenDown);
        if (standing.changed()) {
            publishing.add(publish(standing, published));
        }
        showHanded(links);
        services.mark()
                .because(project.id())
                .ifPresentOrElse(
                        why -> mark.show(
                                getTranslation("share.marked", why.lifting(), why.liftedBy() == null ? 0 : 1),
                                why.remedy()),
                        mark::clear);
        list.removeAll();
        list.setVisible(!links.isEmpty());
        list.add(head(links));
        Div rows = new Div();
        rows.addClassName("lks");
        rows.getElement().setAttribute("role", "list").setAttribute("aria-label", getTranslation("share.links"));
        links.stream()
                .sorted(Comparator.comparing(ShareLink::state))
                .forEach(link -> rows.add(new LinkRowView(link, null, clock, acts.of(link))));
        list.add(rows);
        boolean open = published && !takenDown;
        heading.setVisible(open);
        form.setVisible(open);
        save.setVisible(open);
        remembered.setVisible(open && changed == null);
    }

    private void showHanded(List<ShareLink> links) {
        best.removeAll();
        handed(links).ifPresent(link -> best.add(new LinkAddress(link, project.title(), home)));
    }

    /** The one that was made or chosen last, else the newest that leads somewhere. */
    private Optional<ShareLink> handed(List<ShareLink> links) {
        return links.stream()
                .filter(link -> link.state() == ShareLink.State.ACTIVE)
                .filter(link -> link.id().equals(handed))
                .findFirst()
                .or(() -> links.stream()
                        .filter(link -> link.state() == ShareLink.State.ACTIVE)
                        .findFirst());
    }

    private Div publish(Standing standing, boolean published) {
        Button publish = new Button(getTranslation("share.publish"), Icons.CHECK.create(), click -> {
            LinkActs.attempt(() -> services.publications().publish(project.id()));
            show();
            begin();
        });
        publish.addClassName("publish");
        publish.setDisableOnClick(true);
        if (!published) {
            publish.addThemeVariants(ButtonVariant.PRIMARY);
        }
        String words = getTranslation(published ? "share.unpublished" : "share.first")
                + (standing.film() ? "" : " " + getTranslation("share.without-film"));
        Div note = new Div(new Paragraph(words), publish);
        note.addClassName("pub");
        return note;
    }

    private Div head(List<ShareLink> links) {
        long active = links.stream()
                .filter(link -> link.state() == ShareLink.State.ACTIVE)
                .count();
        long views = links.stream().mapToLong(ShareLink::views).sum();
        Span counts = new Span(getTranslation("share.counts", active, views));
        counts.addClassNames("n", "sec", "t12", "tab");
        Anchor all = new Anchor("links", getTranslation("share.all-links"));
        all.addClassNames("btn", "bare", "all-links");
        all.getElement().addEventListener("click", left -> close());
        Button off =
                new Button(getTranslation("share.off-all"), Icons.FAILED.create(), click -> acts.confirmAllOff(active));
        off.addThemeVariants(ButtonVariant.TERTIARY);
        off.setEnabled(active > 0);
        Div head = new Div(new H3(getTranslation("share.links")), counts, all, off);
        head.addClassName("lk-h");
        return head;
    }

    void hand(ShareLink link) {
        handed = link.id();
        show();
    }

    /** The form of a new link. */
    private void begin() {
        changed = null;
        fill(services.links().defaults(zone), false);
        heading.setText(getTranslation("share.new"));
        save.setText(getTranslation("share.create"));
        back.setVisible(false);
    }

    void change(ShareLink link) {
        changed = link;
        fill(link.options(), link.locked());
        heading.setText(getTranslation("share.change", link.options().name()));
        save.setText(getTranslation("share.save"));
        back.setVisible(true);
        remembered.setVisible(false);
        form.focus();
    }

    private void fill(ShareOptions options, boolean locked) {
        form.show(
                options,
                services.publications().standing(project.id()).versions(),
                locked,
                LocalDateTime.ofInstant(clock.instant(), options.zone()));
    }

    private void save() {
        try {
            form.told(null);
            ShareLink before = changed;
            ShareLink saved = before == null
                    ? services.links()
                            .create(
                                    project.id(),
                                    form.options(),
                                    form.lock() instanceof PasswordChange.Put put ? put.password() : null)
                    : services.links().change(project.id(), before.id(), form.options(), form.lock());
            Toast.told(getTranslation(
                    before == null ? "share.created" : "share.saved",
                    saved.options().name()));
            begin();
            hand(saved);
            getElement().executeJs("this.querySelector('.share-body')?.scrollTo({ top: 0 })");
        } catch (Refusal refusal) {
            form.told(refusal);
        }
    }
}
