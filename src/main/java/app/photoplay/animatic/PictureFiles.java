package app.photoplay.animatic;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where pictures lie that were not drawn here. */
@Component
class PictureFiles {

    private final MediaLibrary library;

    PictureFiles(MediaLibrary library) {
        this.library = library;
    }

    /**
     * Arguments that let ffmpeg read a picture.
     *
     * @throws IllegalArgumentException if there is no such picture
     */
    List<String> input(AssetId picture) {
        return library.input(
                library.find(picture).orElseThrow(() -> new IllegalArgumentException("No picture " + picture)));
    }
}
