package app.photoplay.admin.requests;

import app.photoplay.admin.Figures;
import app.photoplay.admin.report.UnknownDetails;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.generation.Bill;
import app.photoplay.generation.recovery.UnknownRequests;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;

/** Settles a request nobody knows of, once whoever does it has read what follows. */
final class SettleActs {

    private final UnknownRequests unknown;
    private final Runnable changed;

    SettleActs(UnknownRequests unknown, Runnable changed) {
        this.unknown = unknown;
        this.changed = changed;
    }

    /** The bill does not have it. */
    void notMade(UnknownDetails request) {
        ConfirmDialog dialog = dialog("admin.requests.not-made");
        dialog.setText(say("admin.requests.not-made.words", request.personName(), Figures.credits(request.credits())));
        dialog.addConfirmListener(confirmed -> settle(() -> unknown.madeNothing(request.id())));
        dialog.open();
    }

    /** The bill has it. */
    void made(UnknownDetails request) {
        BigDecimalField usd = new BigDecimalField(say("admin.requests.usd"));
        usd.setHelperText(say("admin.requests.usd.helper", Figures.dollars(request.usd())));
        usd.setWidthFull();
        ConfirmDialog dialog = dialog("admin.requests.made");
        dialog.setText(new Div(
                new Paragraph(
                        say("admin.requests.made.words", request.personName(), Figures.credits(request.credits()))),
                usd));
        dialog.addConfirmListener(confirmed -> {
            BigDecimal sum = usd.getValue();
            if (sum != null && !Bill.canSay(sum)) {
                Toast.failed(say("admin.requests.usd.invalid"));
                return;
            }
            settle(() -> unknown.charged(request.id(), sum));
        });
        dialog.open();
    }

    private static ConfirmDialog dialog(String key) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(say(key + ".title"));
        dialog.setConfirmText(say(key + ".act"));
        dialog.setCancelable(true);
        dialog.setCancelText(say("admin.cancel"));
        return dialog;
    }

    private void settle(Runnable verdict) {
        try {
            verdict.run();
            Toast.told(say("admin.requests.settled"));
        } catch (Refusal settledElsewhere) {
            Toast.told(say("admin.requests.settled-elsewhere"));
        }
        changed.run();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
