package app.photoplay.admin.web;

import app.photoplay.base.CsvLine;
import app.photoplay.base.audit.AuditEntry;
import app.photoplay.base.audit.AuditPage;
import app.photoplay.base.audit.AuditReader;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log for programs: page by page, or whole as CSV. */
@RestController
@RequestMapping("/api/admin")
@PreAuthorize("hasRole('ADMIN')")
class AuditController {

    private final AuditReader reader;

    AuditController(AuditReader reader) {
        this.reader = reader;
    }

    @GetMapping("/audit")
    PageAnswer page(
            @Valid @ModelAttribute AuditParameters wanted,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) long offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        AuditPage page = reader.page(wanted.filter(), offset, limit);
        return new PageAnswer(
                page.total(), page.entries().stream().map(EntryAnswer::of).toList());
    }

    record PageAnswer(long total, List<EntryAnswer> entries) {}

    /** @param actor null for the house itself */
    record EntryAnswer(
            long id,
            Instant at,
            @Nullable String actor,
            String actorName,
            String action,
            String subjectType,
            String subject,
            String subjectName,
            List<String> arguments,
            @Nullable String reason,
            Map<String, Object> before,
            Map<String, Object> after) {

        static EntryAnswer of(AuditEntry entry) {
            return new EntryAnswer(
                    entry.id(),
                    entry.at(),
                    entry.actor() == null ? null : entry.actor().toString(),
                    entry.actorName(),
                    entry.action(),
                    entry.subject().type(),
                    entry.subject().id(),
                    entry.subject().name(),
                    entry.arguments(),
                    entry.reason(),
                    entry.before(),
                    entry.after());
        }
    }

    /** Row by row as they are read: however long the log is, little of it is held. */
    @GetMapping(path = "/audit.csv", produces = "text/csv")
    void export(@Valid @ModelAttribute AuditParameters wanted, HttpServletResponse response) throws IOException {
        var filter = wanted.filter();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Writer out = response.getWriter();
        out.write(line(
                "id",
                "at",
                "actor",
                "actor name",
                "action",
                "subject type",
                "subject",
                "subject name",
                "arguments",
                "reason",
                "before",
                "after"));
        reader.each(filter, entry -> write(out, entry));
        out.flush();
    }

    private static void write(Writer out, AuditEntry entry) {
        try {
            out.write(line(
                    entry.id(),
                    entry.at(),
                    entry.actor(),
                    entry.actorName(),
                    entry.action(),
                    entry.subject().type(),
                    entry.subject().id(),
                    entry.subject().name(),
                    String.join(" · ", entry.arguments()),
                    entry.reason(),
                    entry.before().isEmpty() ? "" : entry.before().toString(),
                    entry.after().isEmpty() ? "" : entry.after().toString()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String line(@Nullable Object... cells) {
        return new CsvLine(Arrays.asList(cells)).text();
    }
}
