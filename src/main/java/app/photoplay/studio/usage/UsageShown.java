package app.photoplay.studio.usage;

import app.photoplay.base.ui.DayPattern;
import app.photoplay.plan.Credits;
import app.photoplay.plan.PersonalLimit;
import app.photoplay.plan.TopUpPack;
import app.photoplay.plan.Usage;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentReceipt;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.ui.Amounts;
import app.photoplay.spending.MonthSpend;
import app.photoplay.spending.SpendingReports;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The one value that the page of usage is drawn from.
 *
 * @param counts whether credits count here; else amounts are told in dollars, a credit being a cent
 */
record UsageShown(
        UsageQuestion question,
        boolean counts,
        MonthSpend month,
        SpendingReports.Months months,
        Usage usage,
        SubscriptionView subscription,
        PersonalLimit personal,
        List<TopUpPack> packs,
        List<Payment> waiting,
        List<PaymentReceipt> receipts) {

    private static final double CREDITS_OF_A_DOLLAR = 100;

    /** With nothing ordered and nothing paid. */
    UsageShown(
            UsageQuestion question,
            boolean counts,
            MonthSpend month,
            SpendingReports.Months months,
            Usage usage,
            SubscriptionView subscription,
            PersonalLimit personal,
            List<TopUpPack> packs) {
        this(question, counts, month, months, usage, subscription, personal, packs, List.of(), List.of());
    }

    /** Whether the month is the one that it is. */
    boolean now() {
        return month.month().equals(months.last());
    }

    /** «24», or «$0.24» where credits do not count. */
    String amount(Credits credits) {
        return counts ? Amounts.credits(credits) : dollars(credits.hundredths() / 100.0);
    }

    /** The same for a figure of a chart, in credits. */
    String figure(double credits) {
        return counts ? Amounts.credits(new Credits(Math.round(credits * 100))) : dollars(credits);
    }

    private static String dollars(double credits) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        return format.format(credits / CREDITS_OF_A_DOLLAR);
    }

    /** A day of the month: «4 December». */
    String day(Instant moment) {
        return format("d MMMM", moment.atZone(subscription.zone()).toLocalDate());
    }

    static String format(String pattern, LocalDate day) {
        UI ui = UI.getCurrent();
        return DayPattern.of(pattern, ui == null ? Locale.ENGLISH : ui.getLocale())
                .format(day);
    }

    /** The receipts as lines: what was paid back is negative. */
    List<ReceiptsPanel.Line> receiptLines() {
        return receipts.stream()
                .map(receipt -> new ReceiptsPanel.Line(
                        receipt.number(),
                        say(
                                "receipt.for."
                                        + receipt.purpose()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                Amounts.credits(receipt.credits()),
                                receipt.name()),
                        (receipt.refund() ? "−" : "") + Amounts.money(receipt.amount()),
                        "receipts/" + receipt.number()))
                .toList();
    }

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
