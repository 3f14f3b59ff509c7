package app.photoplay.studio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an edit came to.
 *
 * @param revision of the storyboard after it
 * @param id of what is new; left out where nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditAnswer(long revision, @Nullable UUID id) {}
