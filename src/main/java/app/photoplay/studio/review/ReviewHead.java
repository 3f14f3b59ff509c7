package app.photoplay.studio.review;

import app.photoplay.base.ui.Icons;
import app.photoplay.project.ProjectLinks;
import app.photoplay.project.ProjectSummary;
import app.photoplay.review.Approval;
import app.photoplay.review.ReviewBoard;
import app.photoplay.sharing.Audience;
import app.photoplay.sharing.PublishedVersion;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Title, versions, who approved the one that is shown and how many looked, and the way to the links. */
final class ReviewHead extends Composite<Div> {

    /** More stand behind the address of each. */
    private static final int MOST = 6;

    private final H1 title = new H1();
    private final Nav versions = new Nav();
    private final Span approved = new Span();
    private final Span audience = new Span();
    private final Button share;

    /** @param sharing shows the links to the film */
    ReviewHead(Runnable sharing) {
        share = new Button(getTranslation("share.title"), Icons.SHARE.create(), click -> sharing.run());
        share.addClassName("share");
        audience.addClassNames("sec", "tab", "audience");
        versions.addClassName("vers");
        versions.setAriaLabel(getTranslation("share.versions"));
        approved.addClassNames("sec", "approved-by");
        getContent().addClassName("rv-h");
        Div beside = new Div(approved, audience, share);
        beside.addClassName("r");
        getContent().add(title, versions, beside);
    }

    /** @param sharable whether whoever looks may share it */
    void show(ProjectSummary project, ReviewBoard board, boolean sharable) {
        share.setVisible(sharable);
        Audience looked = board.audience();
        audience.setVisible(looked.people() + looked.plays() > 0);
        audience.setText(getTranslation("share.people", looked.people(), looked.plays()));
        title.setText(project.title());
        int now = board.work().version().number();
        String here = ProjectLinks.review(project.id());
        versions.removeAll();
        board.versions().stream().limit(MOST).map(PublishedVersion::number).forEach(number -> {
            Anchor one = new Anchor(here + "?version=" + number, getTranslation("share.version-short", number));
            if (number == now) {
                one.getElement().setAttribute("aria-current", "page");
            }
            versions.add(one);
        });
        board.versions().stream()
                .map(PublishedVersion::number)
                .filter(number -> number < now)
                .findFirst()
                .ifPresent(before -> {
                    Anchor compare = new Anchor(
                            here + "/compare?a=" + before + "&b=" + now, getTranslation("review.compare-with", before));
                    compare.addClassName("vs");
                    versions.add(compare);
                });
        List<String> names = board.approvals().stream()
                .filter(one -> one.shot() == Approval.WHOLE)
                .map(Approval::name)
                .distinct()
                .toList();
        String shots = board.approvals().stream()
                .filter(one -> one.shot() != Approval.WHOLE)
                .map(Approval::shot)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        approved.removeAll();
        approved.setVisible(!names.isEmpty() || !shots.isEmpty());
        approved.add(Icons.CHECK.small());
        if (!names.isEmpty()) {
            approved.add(new Span(getTranslation("review.approved-by", String.join(", ", names))));
        }
        if (!shots.isEmpty()) {
            approved.add(new Span(getTranslation("review.shots-approved", shots)));
        }
    }
}
