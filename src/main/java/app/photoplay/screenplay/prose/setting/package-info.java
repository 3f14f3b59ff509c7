/** Where and when the story plays. */
@NullMarked
package app.photoplay.screenplay.prose.setting;

import org.jspecify.annotations.NullMarked;
