package app.photoplay.base.web;

import app.photoplay.base.ErrorCode;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers of the HTTP interface to what cannot be done (RFC 9457): {@code code} from the one table of codes, {@code
 * detail} in the reader's language and, where fields are at fault, {@code fields} with a message for each path.
 */
@Component
@PermitAll
public class Problems {

    private final MessageSource messages;
    private final JsonMapper json;

    Problems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** The problem with that code, with its own status. */
    public ProblemDetail of(ErrorCode code, Locale locale, Object... arguments) {
        return of(code, HttpStatusCode.valueOf(code.httpStatus()), locale, arguments);
    }

    /** The problem with that code and a status that says more than the code's own. */
    ProblemDetail of(ErrorCode code, HttpStatusCode status, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, text(code.messageKey(), locale, arguments));
        problem.setProperty("code", code.code());
        return problem;
    }

    /** The same, naming the fields at fault: a path such as {@code length.shots} and what is wrong with it. */
    ProblemDetail of(ErrorCode code, Locale locale, Map<String, String> fields) {
        var problem = of(code, locale);
        problem.setProperty("fields", fields);
        return problem;
    }

    /**
     * What may stand in a field, where the bundle says it under {@code field.<name>}; else that this may not.
     *
     * @param limits of this very request, for words under {@code field.<name>.within}, which come first then
     */
    String field(String path, Locale locale, Object... limits) {
        String name =
                path.replaceFirst("^.*\\.", "").replaceFirst("(\\[\\d+])+$", "").toLowerCase(Locale.ROOT);
        String unknown = text("error.field-malformed", locale);
        String words = Objects.requireNonNullElse(messages.getMessage("field." + name, null, unknown, locale), unknown);
        return limits.length == 0
                ? words
                : Objects.requireNonNullElse(
                        messages.getMessage("field." + name + ".within", limits, words, locale), words);
    }

    String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Writes the problem where no controller is asked, as in the security filters. */
    public void write(ErrorCode code, Locale locale, HttpServletResponse response) throws IOException {
        write(of(code, locale), response);
    }

    /** The same for a status that the container or a filter has chosen. */
    public void write(HttpStatusCode status, Locale locale, HttpServletResponse response) throws IOException {
        write(of(code(status), status, locale), response);
    }

    /** The code that says most of what a status says. */
    static ErrorCode code(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> ErrorCode.SIGN_IN_NEEDED;
            case 403 -> ErrorCode.FORBIDDEN;
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 406 -> ErrorCode.NOT_ACCEPTABLE;
            case 413 -> ErrorCode.BODY_TOO_LARGE;
            case 415 -> ErrorCode.BODY_UNSUPPORTED;
            case 421 -> ErrorCode.UNKNOWN_HOST;
            case 429 -> ErrorCode.TOO_MANY_REQUESTS;
            case 503 -> ErrorCode.UNAVAILABLE;
            default -> isOurFault(status) ? ErrorCode.UNEXPECTED : ErrorCode.MALFORMED_REQUEST;
        };
    }

    /** Whether a status says that something broke here: not where the request asks for what no server does (501, 505). */
    public static boolean isOurFault(HttpStatusCode status) {
        return status.is5xxServerError() && status.value() != 501 && status.value() != 505;
    }

    private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getOutputStream(), problem);
    }
}
