package app.photoplay.studio.web;

import app.photoplay.base.CsvLine;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import app.photoplay.spending.SpendingEntry;
import app.photoplay.spending.SpendingKind;
import app.photoplay.spending.SpendingQuery;
import app.photoplay.spending.SpendingReports;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every entry of a month as CSV (RFC 4180), written line by line as it is read. */
@RestController
class SpendingExport {

    /** Tells table programs that what follows is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** With seconds always, also on the full minute. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private final SpendingReports spending;
    private final Clock clock;

    SpendingExport(SpendingReports spending, Clock clock) {
        this.spending = spending;
        this.clock = clock;
    }

    /**
     * @param month such as 2026-11; the present one where none is given
     * @param zone whose month it is, such as Europe/Berlin; UTC where none is given. Times are told in it
     * @param film only what was for it
     */
    @GetMapping(path = "/api/subscriptions/usage.csv", produces = "text/csv")
    void entries(
            @RequestParam(required = false) @Nullable @Size(max = 7) String month,
            @RequestParam(required = false) @Nullable @Size(max = 60) String zone,
            @RequestParam(required = false) @Nullable UUID film,
            HttpServletResponse response)
            throws IOException {
        ZoneId place = zone(zone);
        SpendingQuery query = new SpendingQuery(
                month(month, place), place, film == null ? null : new ProjectId(film), SpendingQuery.PAGE);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"photoplay-usage-" + query.month() + ".csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        out.write(line("time", "entry", "credits", "film", "film id", "kind", "model", "note", "reference"));
        spending.entries(query, entry -> write(out, entry, place));
        out.flush();
    }

    private static void write(Writer out, SpendingEntry entry, ZoneId zone) {
        try {
            out.write(line(
                    TIME.format(entry.at().atZone(zone)),
                    entry.booking().toLowerCase(Locale.ROOT),
                    BigDecimal.valueOf(entry.hundredths(), 2),
                    entry.title(),
                    entry.film(),
                    word(entry.kind()),
                    entry.model(),
                    entry.note(),
                    entry.reference()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static @Nullable String word(@Nullable SpendingKind kind) {
        return kind == null ? null : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String line(@Nullable Object... cells) {
        return new CsvLine(Arrays.asList(cells)).text();
    }

    private YearMonth month(@Nullable String wanted, ZoneId zone) {
        try {
            YearMonth month = wanted == null ? YearMonth.from(clock.instant().atZone(zone)) : YearMonth.parse(wanted);
            if (month.getYear() < 1970 || month.getYear() > 9999) {
                throw new Refusal(ErrorCode.VALIDATION, "month");
            }
            return month;
        } catch (DateTimeException e) {
            throw new Refusal(ErrorCode.VALIDATION, "month");
        }
    }

    private static ZoneId zone(@Nullable String wanted) {
        try {
            return wanted == null ? ZoneOffset.UTC : ZoneId.of(wanted);
        } catch (DateTimeException e) {
            throw new Refusal(ErrorCode.VALIDATION, "zone");
        }
    }
}
