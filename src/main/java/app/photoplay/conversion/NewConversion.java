package app.photoplay.conversion;

import app.photoplay.look.OwnLookId;
import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;
import org.jspecify.annotations.Nullable;

/**
 * The Convert button: a text, how it is to look, how long it is to be, and where to stop.
 *
 * @param project a blank title stands for the one that the text has or begins with
 * @param length what the creator chose, chapters included
 * @param ownLook the creator's own, which stands above the preset of the project; null for that one
 */
public record NewConversion(
        NewProject project,
        CutLength length,
        Gate gate,
        @Nullable OwnLookId ownLook) {

    /** One with a preset look. */
    public NewConversion(NewProject project, CutLength length, Gate gate) {
        this(project, length, gate, null);
    }

    public NewConversion titled(String title) {
        return new NewConversion(project.titled(title), length, gate, ownLook);
    }
}
