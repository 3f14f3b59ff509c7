package app.photoplay.departure;

import app.photoplay.base.Refusal;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands over the file that somebody takes along. */
@RestController
class ExportController {

    private final DataExports exports;

    ExportController(DataExports exports) {
        this.exports = exports;
    }

    @GetMapping("/account/exports/{export}")
    ResponseEntity<Resource> file(@PathVariable UUID export) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/zip"))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"photoplay-data.zip\"")
                    .cacheControl(CacheControl.noStore())
                    .body(new FileSystemResource(exports.file(export)));
        } catch (Refusal missing) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
