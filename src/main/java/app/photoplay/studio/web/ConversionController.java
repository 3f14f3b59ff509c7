package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.web.ClientConnection;
import app.photoplay.base.web.UnknownFieldException;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.reading.ClientPresence;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.Projects;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.web.ConvertRequest.Length;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Starts, watches and steers conversions by HTTP. */
@RestController
@RequestMapping("/api/conversions")
class ConversionController {

    private static final String KEY = "Idempotency-Key";

    private static final List<String> FIELDS =
            List.of("file", "title", "look", "aspect", "resolution", "gate", "shots", "seconds", "approved");

    private final Conversions conversions;
    private final ProjectAccess access;
    private final ConvertRequestReader intake;

    ConversionController(Conversions conversions, ProjectAccess access, ManuscriptIntake manuscripts) {
        this.conversions = conversions;
        this.access = access;
        this.intake = new ConvertRequestReader(manuscripts);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConversionAnswer> convert(
            @Valid @RequestBody ConvertRequest request,
            @RequestHeader(name = KEY, required = false)
                    @Size(max = Conversions.LONGEST_KEY, message = "{field.idempotency-key}")
                    @Nullable
                    String key,
            HttpServletRequest connection) {
        return accepted(connection, () -> intake.of(request), key, request.said());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ConversionAnswer> convert(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Size(max = Projects.MAX_TITLE, message = "{field.title}") @Nullable
                    String title,
            @RequestParam(required = false) @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.look}") @Nullable
                    String look,
            @RequestParam(required = false)
                    @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.aspect}")
                    @Nullable
                    String aspect,
            @RequestParam(required = false)
                    @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.resolution}")
                    @Nullable
                    String resolution,
            @RequestParam(required = false) @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.gate}") @Nullable
                    String gate,
            @RequestParam(required = false)
                    @Range(min = 1, max = Length.MOST_SHOTS, message = "{field.shots}")
                    @Nullable
                    Integer shots,
            @RequestParam(required = false)
                    @Range(min = 1, max = Length.MOST_SECONDS, message = "{field.seconds}")
                    @Nullable
                    Integer seconds,
            @RequestParam(required = false) @Nullable Boolean approved,
            @RequestHeader(name = KEY, required = false)
                    @Size(max = Conversions.LONGEST_KEY, message = "{field.idempotency-key}")
                    @Nullable
                    String key,
            MultipartRequest form,
            @RequestParam @Size(max = 100) Map<String, String> fields,
            HttpServletRequest connection)
            throws IOException {
        UnknownFieldException.check(fields.keySet(), FIELDS);
        UnknownFieldException.check(form.getFileMap().keySet(), FIELDS);
        if (file == null) {
            throw new Refusal(ErrorCode.FILE_EMPTY, "file");
        }
        Length length = new Length(shots, seconds, null);
        ConvertRequest request = new ConvertRequest(title, null, look, aspect, resolution, length, gate, approved);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        byte[] bytes = file.getBytes();
        return accepted(connection, () -> intake.of(request, bytes, name), key, request.said());
    }

    /** Takes what neither of the two above does, so that it is told and not taken for an unknown address. */
    @PostMapping
    void otherBody() throws HttpMediaTypeNotSupportedException {
        throw new HttpMediaTypeNotSupportedException(
                "Neither JSON nor a form", List.of(MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA));
    }

    @GetMapping("/{id}")
    ConversionAnswer conversion(@PathVariable UUID id) {
        return answer(progress(id));
    }

    private ConversionAnswer answer(ConversionProgress progress) {
        return ConversionAnswer.of(progress, access.rights(progress.project()));
    }

    @GetMapping("/{id}/status")
    StatusAnswer status(@PathVariable UUID id) {
        return StatusAnswer.of(progress(id));
    }

    @GetMapping("/{id}/coverage")
    CoverageAnswer coverage(@PathVariable UUID id) {
        return CoverageAnswer.of(conversions.coverage(new ConversionId(id)));
    }

    @PostMapping("/{id}/cancel")
    ConversionAnswer cancel(@PathVariable UUID id) {
        conversions.cancel(new ConversionId(id));
        return conversion(id);
    }

    @PostMapping("/{id}/retry")
    RetryAnswer retry(@PathVariable UUID id) {
        int begun = conversions.retryFailed(new ConversionId(id));
        return new RetryAnswer(begun, conversion(id));
    }

    /** @param begun how many shots are tried again; what was refused for its words is not among them */
    record RetryAnswer(int begun, @JsonUnwrapped ConversionAnswer conversion) {}

    /** @param shot as the project names it */
    @PostMapping("/{id}/shots/{shot}/retry")
    ConversionAnswer retry(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @Valid @RequestBody(required = false) @Nullable RetryRequest request) {
        conversions.retryShot(new ConversionId(id), new ShotId(shot), request == null ? null : request.action());
        return conversion(id);
    }

    /** @param action what the shot is made from henceforth; by default what it was made from */
    record RetryRequest(
            @Size(max = ActionRule.MAX_LENGTH, message = "{field.action}") @Nullable
            String action) {}

    @PostMapping("/{id}/continue")
    ConversionAnswer goOn(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable ContinueRequest request) {
        conversions.continueTo(
                new ConversionId(id), ConvertRequestReader.gate(request == null ? null : request.gate()));
        return conversion(id);
    }

    /** @param gate where to stop; «film» by default */
    record ContinueRequest(
            @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.gate}") @Nullable
            String gate) {}

    private ResponseEntity<ConversionAnswer> accepted(
            HttpServletRequest connection, Supplier<NewConversion> request, @Nullable String key, boolean approved) {
        ConversionId id = ClientPresence.whileHere(
                ClientConnection.goneOf(connection), () -> conversions.convert(request.get(), key, approved));
        return ResponseEntity.accepted()
                .location(URI.create("/api/conversions/" + id))
                .body(answer(conversions.progress(id)));
    }

    private ConversionProgress progress(UUID id) {
        return conversions.progress(new ConversionId(id));
    }
}
