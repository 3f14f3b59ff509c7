package app.photoplay.conversion;

import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;

/**
 * The Convert button: a text, how it is to look, how long it is to be, and where to stop.
 *
 * @param length what the creator chose, chapters included
 */
public record NewConversion(NewProject project, CutLength length, Gate gate) {}
