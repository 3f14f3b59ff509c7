package app.photoplay.conversion.reading;

import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.ManuscriptReader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes texts in: reads what people paste and send, on the threads that are for that. */
@Service
@PreAuthorize("isAuthenticated()")
public class ManuscriptIntake {

    private final ReadingPool pool;
    private final ManuscriptReader reader;

    ManuscriptIntake(ReadingPool pool, ManuscriptReader reader) {
        this.pool = pool;
        this.reader = reader;
    }

    /**
     * @throws app.photoplay.screenplay.UnreadableManuscriptException naming what is wrong with the text
     * @throws app.photoplay.base.Refusal where too much is read already, or where it takes too long
     */
    public Manuscript read(String pastedText) {
        return pool.read(() -> reader.read(pastedText));
    }

    /**
     * @throws app.photoplay.screenplay.UnreadableManuscriptException naming what is wrong with the file
     * @throws app.photoplay.base.Refusal where too much is read already, or where it takes too long
     */
    public Manuscript read(byte[] bytes, String fileName) {
        return pool.read(() -> reader.read(bytes, fileName));
    }
}
