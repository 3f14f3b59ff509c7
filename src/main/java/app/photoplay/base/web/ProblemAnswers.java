package app.photoplay.base.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Incidents;
import app.photoplay.base.Refusal;
import app.photoplay.base.Remedy;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

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
    ResponseEntity<ProblemDetail> refused(Refusal refusal, WebRequest request) {
        var problem = problems.of(refusal.code(), request.getLocale(), refusal.arguments());
        if (refusal.field() != null) {
            // «See the marked fields» says nothing at the field itself.
            String words = refusal.code() == ErrorCode.VALIDATION
                    ? problems.field(refusal.field(), request.getLocale(), refusal.arguments())
                    : String.valueOf(problem.getDetail());
            problem.setProperty("fields", Map.of(refusal.field(), words));
        }
        Remedy remedy = refusal.remedy();
        if (remedy != null) {
            problem.setProperty("lift", "/" + remedy.address());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException e, WebRequest request) {
        var fields = new LinkedHashMap<String, String>();
        e.getConstraintViolations()
                .forEach(violation -> fields.putIfAbsent(
                        violation.getPropertyPath().toString().replaceFirst("^[^.]+\\.[^.]+\\.", ""),
                        violation.getMessage()));
        return answer(problems.of(ErrorCode.VALIDATION, request.getLocale(), fields));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownFieldException e, WebRequest request) {
        return answer(unknown(e.field(), e.known(), request.getLocale()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(WrongFieldsException e, WebRequest request) {
        var fields = new LinkedHashMap<String, String>();
        e.fields().forEach(path -> fields.put(path, problems.field(path, request.getLocale())));
        return answer(problems.of(ErrorCode.VALIDATION, request.getLocale(), fields));
    }

    /** The security filters answer these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class, RequestRejectedException.class})
    void notHere(RuntimeException e) {
        throw e;
    }

    /** A form without its boundary, or cut off. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException e, WebRequest request) {
        return answer(malformed("error.form-broken", request.getLocale()));
    }

    /** The query or the form cannot be read, such as {@code %zz} in it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException e, WebRequest request) {
        return answer(problems.of(
                ErrorCode.MALFORMED_REQUEST, HttpStatusCode.valueOf(e.getErrorCode()), request.getLocale()));
    }

    /** The database is away, which passes. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetail> away(RuntimeException e, WebRequest request) {
        return answer(problems.of(ErrorCode.UNAVAILABLE, request.getLocale()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e, WebRequest request) {
        String id = Incidents.report(request.getDescription(false), e);
        var problem = problems.of(ErrorCode.UNEXPECTED, request.getLocale());
        problem.setDetail(problems.text("error.incident", request.getLocale(), id));
        problem.setProperty("incident", id);
        return answer(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problem(e, status, request);
        var own = new HttpHeaders();
        own.putAll(headers);
        own.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(e, problem, own, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private ProblemDetail problem(Exception e, HttpStatusCode status, WebRequest request) {
        var locale = request.getLocale();
        return switch (e) {
            case MethodArgumentNotValidException invalid ->
                problems.of(ErrorCode.VALIDATION, locale, fields(invalid, locale));
            case HandlerMethodValidationException invalid -> problems.of(ErrorCode.VALIDATION, locale, fields(invalid));
            case MaxUploadSizeExceededException large -> tooLarge(locale);
            case HttpMessageNotReadableException unreadable -> unreadable(BodyFault.of(unreadable), locale);
            case MissingServletRequestParameterException missing -> misfit(missing.getParameterName(), locale);
            case MethodArgumentConversionNotSupportedException misfit -> misfit(misfit.getName(), locale);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch, locale);
            default -> problems.of(Problems.code(status), status, locale);
        };
    }

    private ProblemDetail unreadable(BodyFault fault, Locale locale) {
        return switch (fault) {
            case BodyFault.Missing missing -> malformed("error.body-missing", locale);
            case BodyFault.TooLarge large -> problems.of(ErrorCode.BODY_TOO_LARGE, locale);
            case BodyFault.Beyond beyond -> malformed("error.body-beyond", locale);
            case BodyFault.NotJson(int line, int column) -> malformed("error.body-not-json", locale, line, column);
            case BodyFault.NoObject other -> malformed("error.body-no-object", locale);
            case BodyFault.UnknownField(String path, var known) -> unknown(path, known, locale);
            case BodyFault.Value(String path) -> misfit(path, locale);
        };
    }

    private ProblemDetail malformed(String words, Locale locale, Object... arguments) {
        var problem = problems.of(ErrorCode.MALFORMED_REQUEST, locale);
        problem.setDetail(problems.text(words, locale, arguments));
        return problem;
    }

    private ProblemDetail unknown(String path, Collection<String> known, Locale locale) {
        String words = problems.text("error.field-unknown", locale, String.join(", ", known));
        return problems.of(ErrorCode.VALIDATION, locale, Map.of(path, words));
    }

    private ProblemDetail misfit(String path, Locale locale) {
        return problems.of(ErrorCode.VALIDATION, locale, Map.of(path, problems.field(path, locale)));
    }

    /** In its own type whatever was asked for: a problem that cannot be told helps nobody. */
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
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
                : misfit(mismatch.getName(), locale);
    }

    /** What is of another kind than its field is told in our words: the framework's name its classes. */
    private Map<String, String> fields(MethodArgumentNotValidException invalid, Locale locale) {
        var fields = new LinkedHashMap<String, String>();
        invalid.getFieldErrors()
                .forEach(error -> fields.putIfAbsent(
                        error.getField(),
                        error.isBindingFailure()
                                ? problems.field(error.getField(), locale)
                                : "" + error.getDefaultMessage()));
        return fields;
    }

    private static Map<String, String> fields(HandlerMethodValidationException invalid) {
        var fields = new LinkedHashMap<String, String>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors errors) {
                errors.getFieldErrors()
                        .forEach(error -> fields.putIfAbsent(error.getField(), "" + error.getDefaultMessage()));
            } else {
                String name = name(result.getMethodParameter());
                result.getResolvableErrors().forEach(error -> fields.putIfAbsent(name, "" + error.getDefaultMessage()));
            }
        }
        return fields;
    }

    /** As the caller writes it. */
    private static String name(MethodParameter parameter) {
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        return header == null || header.name().isEmpty() ? "" + parameter.getParameterName() : header.name();
    }
}
