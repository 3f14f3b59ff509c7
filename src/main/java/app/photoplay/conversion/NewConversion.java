package app.photoplay.conversion;

import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;

/**
 * The Convert button: a text, how it is to look, how long it is to be, and where to stop.
 *
 * @param project a blank title stands for the one that the text has or begins with
 * @param length what the creator chose, chapters included
 */
public record NewConversion(NewProject project, CutLength length, Gate gate) {

    NewConversion titled(String title) {
        return new NewConversion(
                new NewProject(title, project.manuscript(), project.look(), project.aspect()), length, gate);
    }
}
