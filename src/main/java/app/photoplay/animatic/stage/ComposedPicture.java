package app.photoplay.animatic.stage;

import app.photoplay.animatic.paint.Palette;
import java.util.List;
import java.util.Optional;

/**
 * A composed picture, as data: it can be painted as a still or moved as a clip.
 *
 * @param view how the layers are seen
 * @param focusX where the light is; the vignette leans to it and the camera goes in there
 * @param elements from back to front
 * @param lightning seconds at which lightning strikes
 */
public record ComposedPicture(
        World world,
        Palette palette,
        Manner manner,
        View view,
        double focusX,
        double focusY,
        List<StageElement> elements,
        List<Glow> glows,
        List<Double> lightning) {

    /** The element of that kind that stands nearest. */
    public <T extends StageElement> Optional<T> last(Class<T> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).reduce((a, b) -> b);
    }
}
