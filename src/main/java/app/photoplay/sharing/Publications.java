package app.photoplay.sharing;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.film.FilmCommands;
import app.photoplay.film.FilmContents;
import app.photoplay.film.FilmId;
import app.photoplay.film.FilmView;
import app.photoplay.film.Films;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.view.StoryboardViews;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of the signed-in person’s works that they publish: deliberately, one after the other. */
@Service
@PreAuthorize("isAuthenticated()")
public class Publications {

    private final VersionRows rows;
    private final ProjectAccess access;
    private final StoryboardViews storyboards;
    private final Films films;
    private final FilmCommands cuts;
    private final DisplayNames names;
    private final CurrentUser currentUser;
    private final Outbox outbox;
    private final Clock clock;

    Publications(
            VersionRows rows,
            ProjectAccess access,
            StoryboardViews storyboards,
            Films films,
            FilmCommands cuts,
            DisplayNames names,
            CurrentUser currentUser,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.storyboards = storyboards;
        this.films = films;
        this.cuts = cuts;
        this.names = names;
        this.currentUser = currentUser;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * How the work stands beside what is published of it.
     *
     * @param versions newest first
     * @param changed whether publishing now would show something else than the newest version does
     * @param film whether what is published now has a film: one that is there, on its way, or cut anew
     */
    public record Standing(List<PublishedVersion> versions, boolean changed, boolean film) {

        public Optional<PublishedVersion> newest() {
            return versions.stream().findFirst();
        }
    }

    /** @throws Refusal with NOT_FOUND unless the work is the person’s own */
    @Transactional
    public Standing standing(ProjectId id) {
        ProjectSummary project = access.requireToRead(id, ProjectRight.OWN);
        StoryboardView board = storyboards.of(id);
        FilmId film = films.current(project, board).orElse(null);
        List<PublishedVersion> versions = rows.of(id);
        boolean changed = versions.isEmpty() || !isOf(versions.getFirst(), project, board, film);
        return new Standing(
                versions, changed, film != null || before(project, board).isPresent());
    }

    /**
     * Publishes the work as it stands. What is the newest version already is not published twice.
     *
     * @throws Refusal with NOT_FOUND unless the work is the person’s own, NOT_ALLOWED_NOW while its text is being read
     */
    @Transactional
    public PublishedVersion publish(ProjectId id) {
        ProjectSummary project = access.require(id, ProjectRight.OWN);
        rows.hold(id);
        StoryboardView board = storyboards.of(id);
        if (board.revision() == 0) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        FilmId film =
                films.current(project, board).or(() -> cutAnew(project, board)).orElse(null);
        PublishedVersion newest = rows.newest(id).orElse(null);
        if (newest != null && isOf(newest, project, board, film)) {
            return newest;
        }
        PublishedVersion version = new PublishedVersion(
                Ids.next(),
                id,
                newest == null ? 1 : newest.number() + 1,
                board.revision(),
                project.title(),
                byline(),
                project.aspect(),
                film,
                clock.instant());
        rows.add(version);
        outbox.hint(id.value());
        return version;
    }

    /** What had a film before goes out with one of what its shots show now; that costs nothing. */
    private Optional<FilmId> cutAnew(ProjectSummary project, StoryboardView board) {
        Optional<FilmContents> before = before(project, board);
        before.ifPresent(film -> cuts.request(project, film.language()));
        return before.flatMap(film -> films.current(project, board));
    }

    /** The film that another can be cut after. */
    private Optional<FilmContents> before(ProjectSummary project, StoryboardView board) {
        return films.isCuttable(board)
                ? films.find(project.id()).map(FilmView::id).flatMap(films::contents)
                : Optional.empty();
    }

    /** The same words, pictures and title; a film that was made of them since belongs to it. */
    private boolean isOf(PublishedVersion version, ProjectSummary now, StoryboardView board, @Nullable FilmId film) {
        boolean same = version.revision() == board.revision() && version.title().equals(now.title());
        if (same && film != null && version.film() == null) {
            rows.adopt(version.id(), film);
        }
        return same && (film == null || version.film() == null || version.film().equals(film));
    }

    /** An address that somebody typed as their name is nobody’s business. */
    private @Nullable String byline() {
        String name = names.of(Set.of(currentUser.id())).get(currentUser.id());
        return name == null || name.contains("@") ? null : name;
    }
}
