package app.photoplay.storyboard;

import app.photoplay.base.UserId;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a storyboard, as it was made; never changed itself.
 *
 * @param revision that it made, 1 for the first version
 * @param author null where a step did it, such as the one that wrote the first version
 * @param name of the command, such as «MoveShots»; «WriteScreenplay», «Undo», «Redo» and «BackTo» for what is none
 * @param command as it was given; null where {@code name} says it all
 * @param undoes the revision that it takes back
 * @param redoes the revision that it makes again
 * @param backTo the revision that it makes everything as at; null also in rows of an older release
 */
public record LogEntry(
        long revision,
        Instant at,
        @Nullable UserId author,
        String name,
        @Nullable StoryboardCommand command,
        @Nullable Long undoes,
        @Nullable Long redoes,
        @Nullable Long backTo) {}
