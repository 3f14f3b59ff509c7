package app.photoplay.admin.subscriptions;

import app.photoplay.base.Refusal;
import app.photoplay.plan.billing.PaymentDesk;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Says what an act on a payment means, asks what has to be known for it, and does it. */
final class PaymentDialog extends Dialog {

    private static final int LONGEST_EXTENSION = 366;

    private PaymentDialog(String title, String words) {
        addClassName("box");
        setHeaderTitle(title);
        setWidth("min(480px, 94vw)");
        Paragraph meaning = new Paragraph(words);
        meaning.addClassName("sec");
        add(meaning);
    }

    /** @param act called with the reason; a refusal is told at the field */
    static PaymentDialog reason(String title, String words, String name, Consumer<String> act) {
        PaymentDialog dialog = new PaymentDialog(title, words);
        TextField reason = new TextField(dialog.getTranslation("admin.payments.reason"));
        reason.setWidthFull();
        reason.setMaxLength(PaymentDesk.LONGEST_REASON);
        reason.setAutofocus(true);
        dialog.add(reason);
        dialog.foot(name, () -> {
            try {
                act.accept(reason.getValue());
                dialog.close();
            } catch (Refusal refusal) {
                reason.setErrorMessage(dialog.getTranslation(
                        "reason".equals(refusal.field())
                                ? "admin.payments.reason-missing"
                                : refusal.code().messageKey(),
                        refusal.arguments()));
                reason.setInvalid(true);
            }
        });
        return dialog;
    }

    /**
     * @param kept what can go back, in whole units of its currency
     * @param act called with how much goes back, and the reason; a refusal is told at its field
     */
    static PaymentDialog refund(
            String title, String words, String name, BigDecimal kept, BiConsumer<BigDecimal, String> act) {
        PaymentDialog dialog = new PaymentDialog(title, words);
        BigDecimalField amount = new BigDecimalField(dialog.getTranslation("admin.payments.refund.amount"));
        amount.setValue(kept);
        amount.setHelperText(dialog.getTranslation("admin.payments.refund.amount-help"));
        TextField reason = new TextField(dialog.getTranslation("admin.payments.reason"));
        reason.setMaxLength(PaymentDesk.LONGEST_REASON);
        reason.setAutofocus(true);
        Div fields = new Div(amount, reason);
        fields.addClassName("refund-fields");
        dialog.add(fields);
        dialog.foot(name, () -> {
            amount.setInvalid(false);
            reason.setInvalid(false);
            try {
                act.accept(amount.getValue() == null ? BigDecimal.ZERO : amount.getValue(), reason.getValue());
                dialog.close();
            } catch (Refusal refusal) {
                if ("amount".equals(refusal.field())) {
                    amount.setErrorMessage(dialog.getTranslation("admin.payments.refund.amount-wrong", kept));
                    amount.setInvalid(true);
                } else {
                    reason.setErrorMessage(dialog.getTranslation(
                            "reason".equals(refusal.field())
                                    ? "admin.payments.reason-missing"
                                    : refusal.code().messageKey(),
                            refusal.arguments()));
                    reason.setInvalid(true);
                }
            }
        });
        return dialog;
    }

    /** @param act called with a number of days */
    static PaymentDialog days(String title, String words, String name, IntConsumer act) {
        PaymentDialog dialog = new PaymentDialog(title, words);
        IntegerField days = new IntegerField(dialog.getTranslation("admin.payments.days"));
        days.setMin(1);
        days.setMax(LONGEST_EXTENSION);
        days.setValue(7);
        days.setStepButtonsVisible(true);
        days.setAutofocus(true);
        dialog.add(days);
        dialog.foot(name, () -> {
            Integer value = days.getValue();
            if (value == null || value < 1 || value > LONGEST_EXTENSION) {
                days.setErrorMessage(dialog.getTranslation("admin.payments.days-wrong"));
                days.setInvalid(true);
                return;
            }
            act.accept(value);
            dialog.close();
        });
        return dialog;
    }

    private void foot(String name, Runnable act) {
        Button doIt = new Button(name);
        doIt.setDisableOnClick(true);
        doIt.addClickListener(click -> {
            act.run();
            // A second click on what was done already would be told that it cannot be done.
            doIt.setEnabled(isOpened());
        });
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        doIt.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("admin.payments.back"), click -> close()), doIt);
    }
}
