package app.photoplay.studio.life;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.project.ProjectBin;
import app.photoplay.project.ProjectSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;

/** The two ways out of the bin. */
final class RemovedFilmActs extends Div {

    /** @param done called once it is out of the bin, or was before */
    RemovedFilmActs(ProjectBin bin, ProjectSummary film, Runnable done) {
        addClassName("removed-acts");
        Button restore = new Button(getTranslation("bin.restore"), click -> {
            attempt(() -> bin.restore(film.id()), "film-menu.restored", film);
            done.run();
        });
        restore.setAriaLabel(getTranslation("bin.restore-film", film.title()));
        Button delete = new Button(getTranslation("bin.delete"), click -> {
            ConfirmDialog dialog = new ConfirmDialog(
                    getTranslation("bin.delete.title", film.title()),
                    getTranslation("bin.delete.words"),
                    getTranslation("bin.delete"),
                    confirmed -> {
                        attempt(() -> bin.giveUp(film.id()), "bin.deleted", film);
                        done.run();
                    });
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("film-menu.keep"));
            dialog.setConfirmButtonTheme("error");
            dialog.open();
        });
        delete.addClassName("danger");
        delete.setAriaLabel(getTranslation("bin.delete-film", film.title()));
        add(restore, delete);
    }

    private void attempt(Runnable act, String done, ProjectSummary film) {
        try {
            act.run();
            Toast.told(getTranslation(done, film.title()));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }
}
