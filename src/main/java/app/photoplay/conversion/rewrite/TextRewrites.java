package app.photoplay.conversion.rewrite;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.FilmText;
import app.photoplay.conversion.TextRewrite;
import app.photoplay.conversion.progress.NewestConversions;
import app.photoplay.conversion.reading.ReadingPool;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.project.ProjectTexts;
import app.photoplay.project.Projects;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.StoryboardRevision;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.rewrite.RewritePlan;
import app.photoplay.storyboard.rewrite.RewriteReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the text under a film of the signed-in person. Nothing is made for it. */
@Service
@PreAuthorize("isAuthenticated()")
public class TextRewrites {

    private final ProjectAccess access;
    private final Projects projects;
    private final ProjectTexts texts;
    private final StoryboardArchive archive;
    private final StoryboardEditor editor;
    private final NewestConversions conversions;
    private final ReadingPool pool;
    private final ManuscriptReader reader;
    private final CurrentUser currentUser;

    TextRewrites(
            ProjectAccess access,
            Projects projects,
            ProjectTexts texts,
            StoryboardArchive archive,
            StoryboardEditor editor,
            NewestConversions conversions,
            ReadingPool pool,
            ManuscriptReader reader,
            CurrentUser currentUser) {
        this.access = access;
        this.projects = projects;
        this.texts = texts;
        this.archive = archive;
        this.editor = editor;
        this.conversions = conversions;
        this.pool = pool;
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** @throws Refusal with NOT_FOUND unless the project is the person’s own */
    @Transactional(readOnly = true)
    public FilmText of(ProjectId project) {
        ProjectSummary summary = access.require(project, ProjectRight.VIEW);
        StoryboardRevision now = archive.now(project);
        List<ShotEntry> film = now.storyboard().filmShots();
        List<FilmText.Stand> stands = new ArrayList<>();
        for (ShotEntry shot : film) {
            for (TextRange range : shot.ranges()) {
                stands.add(new FilmText.Stand(shot.id(), film.indexOf(shot) + 1, range));
            }
        }
        stands.sort(Comparator.comparingInt(stand -> stand.range().start()));
        return new FilmText(summary.title(), now.number(), projects.manuscript(project), stands);
    }

    /**
     * Works out what another text would change.
     *
     * @throws Refusal with NOT_FOUND unless the project is the person’s own, NOT_ALLOWED_NOW while it has no storyboard or
     *     its text is a Final Draft file, and where too much is read already
     * @throws app.photoplay.screenplay.UnreadableManuscriptException naming what is wrong with the text
     */
    public TextRewrite preview(ProjectId project, String typed) {
        ProjectSummary summary = access.requireToRead(project, ProjectRight.EDIT);
        StoryboardRevision now = archive.now(project);
        FilmText before = of(project);
        if (now.number() == 0 || !before.editable()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        String text = sameLineEnds(typed, before.manuscript().text());
        Manuscript other = new Manuscript(
                text,
                before.manuscript().format(),
                before.manuscript().title(),
                before.manuscript().fileName());
        CutLength length = conversions.of(project).map(ConversionFacts::length).orElse(new CutLength.Natural());
        Map<UUID, Set<String>> edited = archive.edited(project);
        RewritePlan plan = pool.read(() -> {
            reader.read(text);
            return new RewriteReader(now.storyboard(), summary.title(), length, edited)
                    .plan(before.manuscript(), other);
        });
        return new TextRewrite(now.number(), text, plan);
    }

    /**
     * Does it, as one step that can be undone.
     *
     * @return the revision that it made
     * @throws Refusal also with CHANGED_ELSEWHERE where the same shots have been changed since
     */
    @Transactional
    public long confirm(ProjectId project, TextRewrite rewrite) {
        access.require(project, ProjectRight.EDIT);
        if (rewrite.unchanged()) {
            return rewrite.revision();
        }
        UUID version = texts.keep(project, rewrite.text());
        return editor.apply(
                project, rewrite.revision(), rewrite.plan().command().of(version), currentUser.id());
    }

    /** Browsers give every line end as one character, whatever the text had. */
    private static String sameLineEnds(String typed, String before) {
        String plain = typed.replace("\r\n", "\n");
        return before.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
    }
}
