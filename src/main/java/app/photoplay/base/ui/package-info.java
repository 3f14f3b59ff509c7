/**
 * Widgets that every capability's screens use. Words come from the message bundle through {@code getTranslation} of the
 * component at hand (or {@code I18NProvider.translate} where there is none): a key, never a sentence, stands in the code.
 */
@NullMarked
@NamedInterface("ui")
package app.photoplay.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
