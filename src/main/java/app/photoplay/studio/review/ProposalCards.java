package app.photoplay.studio.review;

import app.photoplay.base.ui.ReadOnly;
import app.photoplay.review.Proposals.Price;
import app.photoplay.review.ProposedEdit;
import app.photoplay.review.RemarkThread;
import app.photoplay.sharing.SharedWork;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What becomes of the shots of a remark: an edit of each that somebody picks. */
final class ProposalCards extends Composite<Div> {

    private final Map<Integer, ProposalCard> cards = new TreeMap<>();
    private final Span way = new Span();
    private final Select<Integer> pick = new Select<>();

    ProposalCards(RemarkThread thread, ThreadActs acts) {
        List<Integer> shots = thread.first().place().id() == null
                ? List.of()
                : thread.first().place().shots();
        for (int shot : shots) {
            ProposalCard card = new ProposalCard(thread.first().id(), shot, acts);
            cards.put(shot, card);
            getContent().add(card);
            if (shots.size() == 1) {
                way.add(card.open());
            }
        }
        if (shots.size() > 1) {
            pick.setItems(shots);
            pick.setItemLabelGenerator(shot -> getTranslation("review.propose-shot", shot));
            pick.setPlaceholder(getTranslation("review.propose"));
            pick.setAriaLabel(getTranslation("review.propose"));
            pick.addClassName("propose");
            pick.setItemEnabledProvider(shot -> card(shot).isOffered());
            pick.addValueChangeListener(picked -> {
                if (picked.getValue() != null) {
                    card(picked.getValue()).edit();
                    pick.clear();
                }
            });
            way.add(pick);
        }
    }

    private ProposalCard card(int shot) {
        return Objects.requireNonNull(cards.get(shot));
    }

    /** The way to them, beside the other acts of the thread. */
    Span way() {
        return way;
    }

    /** @param editable whether whoever looks may propose and decide */
    void offer(boolean editable) {
        way.setVisible(editable);
        ReadOnly.show(getContent(), !editable);
    }

    /** @param prices of what is proposed, by shot */
    void show(RemarkThread thread, SharedWork work, Map<ShotId, Price> prices) {
        cards.forEach((shot, card) -> {
            ProposedEdit edit = thread.edit(shot);
            card.show(thread, work, edit == null ? null : prices.get(edit.shot()));
        });
        if (cards.size() > 1) {
            pick.getDataProvider().refreshAll();
        }
    }
}
