package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.Conversions;
import app.photoplay.conversion.Dashboard;
import app.photoplay.conversion.DashboardEntry;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.FilmSnapshots;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.ManuscriptIntake;
import app.photoplay.conversion.NewConversion;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.SourceWords;
import java.util.List;
import org.springframework.stereotype.Service;

/** The screening room over the product's services; they hold the access rules. */
@Service
class ServiceScreeningRoom implements ScreeningRoom {

    private final Dashboard dashboard;
    private final Usages usages;
    private final FilmSnapshots snapshots;
    private final SourceWords sourceWords;
    private final Conversions conversions;
    private final ManuscriptIntake intake;

    ServiceScreeningRoom(
            Dashboard dashboard,
            Usages usages,
            FilmSnapshots snapshots,
            SourceWords sourceWords,
            Conversions conversions,
            ManuscriptIntake intake) {
        this.dashboard = dashboard;
        this.usages = usages;
        this.snapshots = snapshots;
        this.sourceWords = sourceWords;
        this.conversions = conversions;
        this.intake = intake;
    }

    @Override
    public List<DashboardEntry> films() {
        return dashboard.entries();
    }

    @Override
    public Usage usage() {
        return usages.mine();
    }

    @Override
    public FilmScreen film(ProjectId project) {
        FilmSnapshot now = snapshots.of(project);
        return new FilmScreen(now.project(), now.progress(), now.storyboard(), now.drawn(), now.outstanding());
    }

    @Override
    public List<String> words(ProjectId project, ShotId shot) {
        return sourceWords.of(project, shot);
    }

    @Override
    public Manuscript read(String pastedText) {
        return intake.read(pastedText);
    }

    @Override
    public Manuscript read(byte[] bytes, String fileName) {
        return intake.read(bytes, fileName);
    }

    @Override
    public ConversionForecast forecast(NewConversion request) {
        return conversions.forecast(request);
    }

    @Override
    public ProjectId convert(NewConversion request) {
        return conversions.progress(conversions.convert(request)).project();
    }

    @Override
    public void cancel(ConversionId conversion) {
        conversions.cancel(conversion);
    }

    @Override
    public void retryFailed(ConversionId conversion) {
        conversions.retryFailed(conversion);
    }

    @Override
    public void retryShot(ConversionId conversion, ShotId shot) {
        conversions.retryShot(conversion, shot);
    }

    @Override
    public void retryShot(ConversionId conversion, ShotId shot, String action) {
        conversions.retryShot(conversion, shot, action);
    }

    @Override
    public void continueTo(ConversionId conversion, Gate gate) {
        conversions.continueTo(conversion, gate);
    }
}
