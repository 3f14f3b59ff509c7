package app.photoplay.continuity;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardRevision;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What does not hold together in a storyboard of the signed-in person, and what of that they ignore. */
@Service
@PreAuthorize("isAuthenticated()")
public class Continuity {

    private static final Pattern KEY = Pattern.compile("[A-Z_]{1,20}:[0-9a-f-]{36}:[0-9a-f]{12}");
    private static final int MOST = 5_000;

    private final ProjectAccess access;
    private final StoryboardArchive archive;
    private final IgnoredRows ignored;

    Continuity(ProjectAccess access, StoryboardArchive archive, IgnoredRows ignored) {
        this.access = access;
        this.archive = archive;
        this.ignored = ignored;
    }

    /**
     * As many queries for one shot as for a thousand.
     *
     * @param language of the words, ISO 639-1; null where nobody knows
     * @throws Refusal with NOT_FOUND unless the project is the person’s own
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ContinuityReport report(ProjectId project, @Nullable String language) {
        access.require(project, ProjectRight.VIEW);
        StoryboardRevision now = archive.now(project);
        Set<String> keys = ignored.of(project);
        List<Finding> findings =
                ContinuityCheck.of(now.storyboard(), Objects.requireNonNullElse(language, "en")).stream()
                        .filter(finding -> !keys.contains(finding.key()))
                        .toList();
        return new ContinuityReport(now.number(), findings, keys);
    }

    /**
     * From now on that finding is not shown, until what it is about changes.
     *
     * @param key as in {@link Finding#key()}
     * @throws Refusal with VALIDATION where it is none, NOT_ALLOWED_NOW beyond {@value #MOST} of them
     */
    @Transactional
    public void ignore(ProjectId project, String key) {
        access.require(project, ProjectRight.EDIT);
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(ErrorCode.VALIDATION, "key");
        }
        if (ignored.count(project) >= MOST) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        ignored.add(project, key);
    }

    /** Shows one again. */
    @Transactional
    public void heed(ProjectId project, String key) {
        access.require(project, ProjectRight.EDIT);
        ignored.remove(project, key);
    }

    /** Shows all again that are ignored. */
    @Transactional
    public void heedAll(ProjectId project) {
        access.require(project, ProjectRight.EDIT);
        ignored.clear(project);
    }
}
