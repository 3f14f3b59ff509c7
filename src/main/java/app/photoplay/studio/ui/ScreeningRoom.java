package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.DashboardEntry;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.plan.Usage;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.storyboard.ShotId;
import java.util.List;

/**
 * Everything the screens of this capability ask and tell, in one place: so that a screen is a function of its answers,
 * and can be shown without anything behind it. Acts for the signed-in person; what belongs to somebody else does not
 * exist ({@code Refusal} NOT_FOUND).
 */
interface ScreeningRoom {

    /** The person's films, newest first. */
    List<DashboardEntry> films();

    Usage usage();

    FilmScreen film(ProjectId project);

    /** The words of the source that a shot stands for, verbatim, one text for each stretch. */
    List<String> words(ProjectId project, ShotId shot);

    /** @throws app.photoplay.screenplay.UnreadableManuscriptException naming what is wrong with the text */
    Manuscript read(String pastedText);

    /** @throws app.photoplay.screenplay.UnreadableManuscriptException naming what is wrong with the file */
    Manuscript read(byte[] bytes, String fileName);

    ConversionForecast forecast(NewConversion request);

    /** Starts it and names the project whose screen shows it. */
    ProjectId convert(NewConversion request);

    void cancel(ConversionId conversion);

    /** Tries again what failed, except for what was refused for its words. */
    void retryFailed(ConversionId conversion);

    /** Tries what failed of one shot again, also while others are still being made. */
    void retryShot(ConversionId conversion, ShotId shot);

    /** The same from other words, which the shot keeps. */
    void retryShot(ConversionId conversion, ShotId shot, String action);

    void continueTo(ConversionId conversion, Gate gate);
}
