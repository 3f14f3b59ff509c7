package app.photoplay.conversion;

import app.photoplay.project.ProjectId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Starting, watching and steering conversions. Every method acts for the signed-in person; what belongs to somebody
 * else answers as if it did not exist ({@code Refusal} with {@code NOT_FOUND}).
 */
@Service
public class Conversions {

    /**
     * Accepts a text: writes the project and the conversion in one transaction, then the work begins by itself.
     *
     * @throws app.photoplay.base.Refusal with the field it belongs to, when the text or the plan does not allow it
     */
    public ConversionId convert(NewConversion request) {
        throw new UnsupportedOperationException();
    }

    /** What the text will become, before the click; saves nothing. */
    public ConversionForecast forecast(NewConversion request) {
        throw new UnsupportedOperationException();
    }

    /** The newest conversion of a project. */
    public Optional<ConversionProgress> progress(ProjectId project) {
        throw new UnsupportedOperationException();
    }

    public ConversionProgress progress(ConversionId id) {
        throw new UnsupportedOperationException();
    }

    /** Stops what is under way; what is made stays. */
    public void cancel(ConversionId id) {
        throw new UnsupportedOperationException();
    }

    /** Tries everything that failed again; what is made stays as it is. */
    public void retryFailed(ConversionId id) {
        throw new UnsupportedOperationException();
    }

    /** Goes on from a gate, a cancel or an earlier end, up to the given gate. */
    public void continueTo(ConversionId id, Gate gate) {
        throw new UnsupportedOperationException();
    }
}
