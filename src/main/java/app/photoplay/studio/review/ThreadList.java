package app.photoplay.studio.review;

import app.photoplay.base.ui.Icons;
import app.photoplay.project.ProjectId;
import app.photoplay.review.RemarkId;
import app.photoplay.review.RemarkThread;
import app.photoplay.review.ReviewBoard;
import app.photoplay.review.TeamRemarks;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** All threads of a version: what is open first, what is settled folded below, and the way to say something. */
final class ThreadList extends Composite<Aside> {

    private final ThreadActs acts;
    private final Span count = new Span();
    private final Anchor csv = new Anchor();
    private final Anchor edl = new Anchor();
    private final Paragraph none = new Paragraph();
    private final Div open = new Div();
    private final Div settled = new Div();
    private final NativeDetails fold = new NativeDetails();
    private final SayForm say;
    private final Map<RemarkId, ThreadCard> cards = new LinkedHashMap<>();
    private List<RemarkThread> shown = List.of();

    ThreadList(ThreadActs acts, Predicate<TeamRemarks.Saying> say) {
        this.acts = acts;
        this.say = new SayForm(say);
        count.addClassNames("n", "sec", "tab");
        take(csv, "review.csv");
        take(edl, "review.edl");
        Div head = new Div(new H2(getTranslation("review.remarks")), count, csv, edl);
        head.addClassName("th-h");
        none.setText(getTranslation("review.none-yet"));
        none.addClassName("sec");
        fold.setContent(settled);
        fold.addClassName("done-f");
        getContent().addClassName("th");
        getContent().getElement().setAttribute("aria-label", getTranslation("review.remarks"));
        getContent().add(head, none, open, fold, this.say);
    }

    private void take(Anchor anchor, String key) {
        anchor.add(Icons.DOWNLOAD.small(), new Span(getTranslation(key)));
        anchor.addClassNames("btn", "bare");
        anchor.setRouterIgnore(true);
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.setAriaLabel(getTranslation(key + ".label"));
    }

    void show(ReviewShown now) {
        ReviewBoard board = Objects.requireNonNull(now.board());
        ProjectId project = now.project().id();
        int version = board.work().version().number();
        csv.setHref("api/projects/" + project + "/remarks/export.csv?version=" + version);
        edl.setHref("api/projects/" + project + "/remarks/export.edl?version=" + version);
        count.setText(getTranslation("review.open", board.open()));
        say.setVisible(now.rights().comment());
        shown = board.threads();
        none.setVisible(shown.isEmpty());
        Set<RemarkId> gone = new HashSet<>(cards.keySet());
        List<RemarkThread> ended = new ArrayList<>();
        for (RemarkThread thread : shown) {
            RemarkId id = thread.first().id();
            gone.remove(id);
            ThreadCard card = cards.computeIfAbsent(id, fresh -> new ThreadCard(thread, acts));
            card.show(thread, board.work(), board.pictures().get(id), now.prices());
            card.offer(now.rights());
            boolean closed = thread.first().resolved();
            Div place = closed ? settled : open;
            if (card.getParent().filter(place::equals).isEmpty()) {
                card.removeFromParent();
                place.add(card);
            }
            if (closed) {
                ended.add(thread);
            }
        }
        gone.forEach(id -> Objects.requireNonNull(cards.remove(id)).removeFromParent());
        fold.setVisible(!ended.isEmpty());
        fold.setSummaryText(getTranslation("review.settled", ended.size()));
    }

    /** Marks the one of that number. */
    void open(int number) {
        for (RemarkThread thread : shown) {
            boolean wanted = thread.first().number() == number;
            if (wanted && thread.first().resolved()) {
                fold.setOpen(true);
            }
            ThreadCard card = cards.get(thread.first().id());
            if (card != null) {
                card.mark(wanted);
            }
        }
    }

    /** The film stands there now. */
    void at(double seconds, int shot) {
        say.at(seconds);
    }
}
