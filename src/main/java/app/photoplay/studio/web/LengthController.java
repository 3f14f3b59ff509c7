package app.photoplay.studio.web;

import app.photoplay.continuity.FilmLength;
import app.photoplay.continuity.FilmLengths;
import app.photoplay.project.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the shots of a film make it, and another length for the same shots, as one step that can be undone. */
@RestController
@RequestMapping("/api/projects/{id}/length")
class LengthController {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(86_400);

    private final FilmLengths lengths;
    private final ProjectEdits edits;

    LengthController(FilmLengths lengths, ProjectEdits edits) {
        this.lengths = lengths;
        this.edits = edits;
    }

    /** In seconds. */
    record LengthAnswer(double seconds, double shortest, double longest) {

        static LengthAnswer of(FilmLength length) {
            return new LengthAnswer(seconds(length.now()), seconds(length.shortest()), seconds(length.longest()));
        }

        private static double seconds(Duration length) {
            return length.toMillis() / 1000.0;
        }
    }

    @GetMapping
    LengthAnswer length(@PathVariable UUID id) {
        return LengthAnswer.of(lengths.of(new ProjectId(id)));
    }

    record LengthRequest(@NotNull BigDecimal seconds) {}

    @PutMapping
    ResponseEntity<EditAnswer> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody LengthRequest request) {
        Duration wanted = Duration.ofMillis(request.seconds()
                .max(BigDecimal.ZERO)
                .min(LONGEST)
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
        return edits.apply(id, ifMatch, () -> lengths.to(new ProjectId(id), wanted));
    }
}
