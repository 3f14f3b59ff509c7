package app.photoplay.account.web;

import app.photoplay.account.profile.PersonPictures;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of people, for whoever works with them. */
@RestController
@PreAuthorize("isAuthenticated()")
class PictureController {

    /** As long as a session of somebody who works; whoever signs in next on this machine asks anew. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofHours(8)).cachePrivate().immutable();

    private final PersonPictures pictures;

    PictureController(PersonPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/people/{portrayed}")
    ResponseEntity<byte[]> picture(@PathVariable String portrayed) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(KEPT)
                .header(HttpHeaders.VARY, "Cookie, Authorization")
                .body(pictures.jpeg(id(portrayed)));
    }

    private static UserId id(String text) {
        try {
            return UserId.of(text);
        } catch (IllegalArgumentException none) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
    }
}
