package app.photoplay.plan.billing.web;

import app.photoplay.base.CsvLine;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.DayPattern;
import app.photoplay.plan.billing.PaymentDesk;
import app.photoplay.plan.billing.PaymentReceipt;
import app.photoplay.plan.billing.PaymentReceipts;
import app.photoplay.plan.subscription.Subscriptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A person's receipts, and for administrators everybody's: each as a page of its own that prints on a sheet, and all of them as CSV (RFC 4180). */
@Controller
class ReceiptPages {

    /** Tells table programs that what follows is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PaymentReceipts receipts;
    private final PaymentDesk desk;
    private final Subscriptions subscriptions;

    ReceiptPages(PaymentReceipts receipts, PaymentDesk desk, Subscriptions subscriptions) {
        this.receipts = receipts;
        this.desk = desk;
        this.subscriptions = subscriptions;
    }

    @GetMapping("/receipts/{number}")
    String show(
            @PathVariable @Size(max = 40) String number,
            Model page,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        PaymentReceipt receipt = found(number, request.isUserInRole("ADMIN"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        page.addAttribute("receipt", receipt);
        page.addAttribute(
                "day",
                DayPattern.of("d MMMM yyyy", language)
                        .format(receipt.at().atZone(subscriptions.mine().zone())));
        page.addAttribute("what", "receipt.for." + word(receipt));
        page.addAttribute(
                "credits",
                NumberFormat.getNumberInstance(language)
                        .format(receipt.credits().hundredths() / 100.0));
        NumberFormat money = NumberFormat.getCurrencyInstance(language);
        money.setCurrency(Currency.getInstance(receipt.amount().currency()));
        page.addAttribute("amount", money.format(amount(receipt)));
        return "plan/receipt";
    }

    /** @param anybodys whether it may be somebody else's */
    private PaymentReceipt found(String number, boolean anybodys) {
        try {
            return anybodys ? desk.receipt(number) : receipts.mine(number);
        } catch (Refusal missing) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** The oldest first; refunds are negative. */
    @GetMapping(path = "/api/subscriptions/receipts.csv", produces = "text/csv")
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"photoplay-receipts.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        out.write(line("receipt", "refund of", "time", "payer", "for", "plan", "credits", "amount", "currency"));
        receipts.each(receipt -> write(out, receipt));
        out.flush();
    }

    private static void write(Writer out, PaymentReceipt receipt) {
        try {
            out.write(line(
                    receipt.number(),
                    receipt.of(),
                    receipt.at().truncatedTo(ChronoUnit.SECONDS),
                    receipt.payer(),
                    word(receipt),
                    receipt.name(),
                    signed(receipt, receipt.credits().hundredths(), 2),
                    amount(receipt),
                    receipt.amount().currency()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static BigDecimal amount(PaymentReceipt receipt) {
        return signed(receipt, receipt.amount().minor(), receipt.amount().digits());
    }

    private static BigDecimal signed(PaymentReceipt receipt, long minor, int digits) {
        BigDecimal amount = BigDecimal.valueOf(minor, digits);
        return receipt.refund() ? amount.negate() : amount;
    }

    private static String word(PaymentReceipt receipt) {
        return receipt.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(@Nullable Object... cells) {
        return new CsvLine(Arrays.asList(cells)).text();
    }
}
