package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.base.web.BodyLimit;
import app.photoplay.conversion.FilmText;
import app.photoplay.conversion.TextRewrite;
import app.photoplay.conversion.rewrite.TextRewrites;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.rewrite.RewriteLine;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The text under a film by HTTP: what another one would change is told first, and done in one step. */
@RestController
@RequestMapping("/api/projects/{id}/text")
class TextController {

    private final TextRewrites rewrites;
    private final ProjectEdits edits;

    TextController(TextRewrites rewrites, ProjectEdits edits) {
        this.rewrites = rewrites;
        this.edits = edits;
    }

    /** @param format such as «prose» */
    record TextAnswer(long revision, String format, String text) {

        static TextAnswer of(FilmText film) {
            return new TextAnswer(
                    film.revision(),
                    KebabCase.of(film.manuscript().format()),
                    film.manuscript().text());
        }
    }

    @GetMapping
    ResponseEntity<TextAnswer> text(@PathVariable UUID id) {
        TextAnswer answer = TextAnswer.of(rewrites.of(new ProjectId(id)));
        return ResponseEntity.ok().eTag(IfMatch.etag(answer.revision())).body(answer);
    }

    /** @param text the whole text as it would be */
    record TextRequest(@NotNull @Size(max = BodyLimit.BYTES) String text) {}

    /**
     * One thing that another text does.
     *
     * @param what «added», «changed», «moved», «removed» or «restored»
     * @param number of the shot as it stands now; left out where it does not
     * @param words of the new text; of the old one where they are removed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineAnswer(String what, UUID shot, @Nullable Integer number, String words) {

        static LineAnswer of(RewriteLine line) {
            UUID shot = line.shot().value();
            return switch (line) {
                case RewriteLine.Added added -> new LineAnswer("added", shot, null, added.words());
                case RewriteLine.Restored restored -> new LineAnswer("restored", shot, null, restored.words());
                case RewriteLine.Moved moved -> new LineAnswer("moved", shot, moved.number(), moved.words());
                case RewriteLine.Changed changed -> new LineAnswer("changed", shot, changed.number(), changed.after());
                case RewriteLine.Removed removed -> new LineAnswer("removed", shot, removed.number(), removed.words());
            };
        }
    }

    record RewriteAnswer(long revision, List<LineAnswer> changes) {}

    /** What another text would change; nothing is done. */
    @PostMapping("/preview")
    RewriteAnswer preview(@PathVariable UUID id, @Valid @RequestBody TextRequest request) {
        TextRewrite rewrite = rewrite(id, request);
        return new RewriteAnswer(
                rewrite.revision(),
                rewrite.plan().lines().stream().map(LineAnswer::of).toList());
    }

    @PutMapping
    ResponseEntity<EditAnswer> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody TextRequest request) {
        edits.require(id, ifMatch);
        TextRewrite rewrite = rewrite(id, request);
        return edits.step(id, ifMatch, all -> rewrites.confirm(new ProjectId(id), rewrite));
    }

    private TextRewrite rewrite(UUID id, TextRequest request) {
        return ConvertRequestReader.reading("text", () -> rewrites.preview(new ProjectId(id), request.text()));
    }
}
