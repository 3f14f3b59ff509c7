package app.photoplay.admin.requests;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Moments;
import app.photoplay.admin.Panel;
import app.photoplay.admin.Rows;
import app.photoplay.base.KebabCase;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.billing.Receipt;
import app.photoplay.generation.billing.Receipts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;

/** What every attempt was quoted, has cost and how it ended: of a request, a film or a conversion, by its id. */
final class ReceiptSearch extends Composite<Panel> {

    private static final int MOST = 200;

    private final transient Receipts receipts;
    private final TextField id = new TextField();
    private final Div found = new Div();

    ReceiptSearch(Receipts receipts) {
        this.receipts = receipts;
        id.setLabel(getTranslation("admin.receipts.id"));
        id.setHelperText(getTranslation("admin.receipts.id.helper"));
        id.setMaxLength(36);
        Button search = new Button(getTranslation("admin.receipts.search"), click -> search());
        Div line = new Div(id, search);
        line.addClassName("receipt-search");
        getContent().show(line, found);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("admin.receipts.title"));
    }

    private void search() {
        found.removeAll();
        id.setInvalid(false);
        UUID wanted;
        try {
            wanted = UUID.fromString(id.getValue().strip());
        } catch (IllegalArgumentException none) {
            id.setErrorMessage(getTranslation("admin.receipts.invalid"));
            id.setInvalid(true);
            return;
        }
        List<Receipt> all = any(wanted);
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("admin.receipts.none"));
            none.addClassName("sec");
            found.add(none);
            return;
        }
        Rows rows = new Rows(
                "admin.receipts.attempt",
                "admin.receipts.outcome",
                "#admin.receipts.credits",
                "#admin.receipts.quoted",
                "#admin.receipts.cost",
                "admin.receipts.at");
        all.stream().limit(MOST).forEach(one -> row(rows, one));
        found.add(rows);
    }

    /** Ids of all kinds are different from each other. */
    private List<Receipt> any(UUID wanted) {
        List<Receipt> ofRequest = receipts.of(new GenerationId(wanted));
        if (!ofRequest.isEmpty()) {
            return ofRequest;
        }
        List<Receipt> ofFilm = receipts.ofSubject(wanted);
        return ofFilm.isEmpty() ? receipts.ofJob(wanted) : ofFilm;
    }

    private void row(Rows rows, Receipt one) {
        String outcome = getTranslation("admin.receipts.outcome." + KebabCase.of(one.outcome()));
        String reason = one.reason() == null ? "" : getTranslation("failure." + KebabCase.of(one.reason()));
        rows.row(
                Rows.words(
                        getTranslation("admin.receipts.which", one.attempt(), one.model()),
                        one.requestId() == null ? one.generation().toString() : one.requestId()),
                Rows.words(outcome, reason),
                Figures.credits(one.quoted()),
                Figures.dollars(one.usdQuoted()),
                one.usd() == null ? getTranslation("admin.receipts.unattributed") : Figures.dollars(one.usd()),
                Moments.minute(one.at(), one.at()));
    }
}
