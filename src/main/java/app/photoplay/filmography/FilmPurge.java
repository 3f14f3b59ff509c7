package app.photoplay.filmography;

import app.photoplay.film.FilmCommands;
import app.photoplay.generation.Generations;
import app.photoplay.media.MediaLibrary;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRemovals;
import app.photoplay.storyboard.Takes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes films whose time in the bin is over: all rows in one transaction, then the files that no other row names. What
 * a crash leaves between the two goes with the next start's {@code MediaJanitor}; receipts and the ledger stay.
 */
@Component
class FilmPurge {

    private static final Logger log = LoggerFactory.getLogger(FilmPurge.class);
    private static final int AT_ONCE = 200;

    private final ProjectRemovals removals;
    private final Generations generations;
    private final FilmCommands films;
    private final Takes takes;
    private final MediaLibrary library;
    private final TransactionTemplate transaction;

    FilmPurge(
            ProjectRemovals removals,
            Generations generations,
            FilmCommands films,
            Takes takes,
            MediaLibrary library,
            TransactionTemplate transaction) {
        this.removals = removals;
        this.generations = generations;
        this.films = films;
        this.takes = takes;
        this.library = library;
        this.transaction = transaction;
    }

    /** One that cannot go yet is looked at again later, and holds up no other. */
    void purgeDue() {
        List<ProjectId> due = Objects.requireNonNull(transaction.execute(status -> removals.due(AT_ONCE)));
        for (ProjectId project : due) {
            try {
                purge(project);
            } catch (RuntimeException e) {
                log.warn("Could not purge project {}; retried later", project, e);
            }
        }
    }

    /** Waits, for the next look, until nothing is made for it any more: credits that are held have to be settled first. */
    void purge(ProjectId project) {
        Set<String> contents = transaction.execute(status -> delete(project));
        if (contents != null) {
            contents.forEach(library::removeUnused);
        }
    }

    private Set<String> delete(ProjectId project) {
        if (!removals.isDue(project)) {
            return Set.of();
        }
        if (!generations.ended(project.value())) {
            generations.cancel(project.value());
            return Set.of();
        }
        films.cancel(project);
        takes.forget(project);
        generations.forget(project.value());
        Set<String> contents = library.contents(project);
        removals.delete(project);
        return contents;
    }
}
