package app.photoplay.base.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Incidents;
import app.photoplay.base.Refusal;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns everything that ends a call of the HTTP interface early into a problem with a stable code. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private final Problems problems;
    private final DataSize largestFile;

    ProblemAnswers(Problems problems, @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.problems = problems;
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal, WebRequest request) {
        var problem = problems.of(refusal.code(), request.getLocale(), refusal.arguments());
        if (refusal.field() != null) {
            // «See the marked fields» says nothing at the field itself.
            String words = refusal.code() == ErrorCode.VALIDATION
                    ? problems.text("error.field-malformed", request.getLocale())
                    : String.valueOf(problem.getDetail());
            problem.setProperty("fields", Map.of(refusal.field(), words));
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(ConstraintViolationException e, WebRequest request) {
        var fields = new LinkedHashMap<String, String>();
        e.getConstraintViolations()
                .forEach(violation -> fields.putIfAbsent(
                        violation.getPropertyPath().toString().replaceFirst("^[^.]+\\.[^.]+\\.", ""),
                        violation.getMessage()));
        return problems.of(ErrorCode.VALIDATION, request.getLocale(), fields);
    }

    /** The security filters answer these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notHere(RuntimeException e) {
        throw e;
    }

    /** A form without its boundary, or cut off. */
    @ExceptionHandler
    ProblemDetail unreadable(MultipartException e, WebRequest request) {
        return problems.of(ErrorCode.MALFORMED_REQUEST, request.getLocale());
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e, WebRequest request) {
        String id = Incidents.report(request.getDescription(false), e);
        var problem = problems.of(ErrorCode.UNEXPECTED, request.getLocale());
        problem.setDetail(problems.text("error.incident", request.getLocale(), id));
        problem.setProperty("incident", id);
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problem(e, status, request);
        return super.handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private ProblemDetail problem(Exception e, HttpStatusCode status, WebRequest request) {
        var locale = request.getLocale();
        return switch (e) {
            case MethodArgumentNotValidException invalid -> problems.of(ErrorCode.VALIDATION, locale, fields(invalid));
            case HandlerMethodValidationException invalid -> problems.of(ErrorCode.VALIDATION, locale, fields(invalid));
            case MaxUploadSizeExceededException large -> tooLarge(locale);
            case HttpMessageNotReadableException unreadable ->
                path(unreadable)
                        .map(path -> problems.of(
                                ErrorCode.VALIDATION,
                                locale,
                                Map.of(path, problems.text("error.field-malformed", locale))))
                        .orElseGet(() -> problems.of(ErrorCode.MALFORMED_REQUEST, locale));
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch, locale);
            default ->
                problems.of(status.value() == 404 ? ErrorCode.NOT_FOUND : ErrorCode.MALFORMED_REQUEST, status, locale);
        };
    }

    private ProblemDetail tooLarge(Locale locale) {
        var problem = problems.of(ErrorCode.FILE_TOO_LARGE, locale, largestFile.toMegabytes());
        problem.setProperty("fields", Map.of("file", String.valueOf(problem.getDetail())));
        return problem;
    }

    /** An id that is none names nothing; any other value is told at its name. */
    private ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? problems.of(ErrorCode.NOT_FOUND, locale)
                : problems.of(
                        ErrorCode.VALIDATION,
                        locale,
                        Map.of(mismatch.getName(), problems.text("error.field-malformed", locale)));
    }

    private static Map<String, String> fields(MethodArgumentNotValidException invalid) {
        var fields = new LinkedHashMap<String, String>();
        invalid.getFieldErrors().forEach(error -> fields.putIfAbsent(error.getField(), "" + error.getDefaultMessage()));
        return fields;
    }

    private static Map<String, String> fields(HandlerMethodValidationException invalid) {
        var fields = new LinkedHashMap<String, String>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors errors) {
                errors.getFieldErrors()
                        .forEach(error -> fields.putIfAbsent(error.getField(), "" + error.getDefaultMessage()));
            } else {
                String name = "" + result.getMethodParameter().getParameterName();
                result.getResolvableErrors().forEach(error -> fields.putIfAbsent(name, "" + error.getDefaultMessage()));
            }
        }
        return fields;
    }

    /** The path of the JSON value that does not fit, if it is a value and not the JSON as such. */
    private static Optional<String> path(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException e
                        && !e.getPath().isEmpty()
                ? Optional.of(e.getPath().stream()
                        .map(step -> step.getPropertyName() != null ? step.getPropertyName() : "" + step.getIndex())
                        .collect(Collectors.joining(".")))
                : Optional.empty();
    }
}
