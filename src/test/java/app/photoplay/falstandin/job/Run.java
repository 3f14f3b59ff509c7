package app.photoplay.falstandin.job;

import app.photoplay.falstandin.model.Frame;

/**
 * What is known of a run when it starts.
 *
 * @param ending how it will end, unless somebody cancels it
 * @param frame the measures of what comes out
 */
public record Run(Ending ending, Frame frame) {}
