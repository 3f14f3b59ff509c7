/** The screens of a conversion: the films, a new film, and one film while it is made and when it is done. */
@NullMarked
package app.photoplay.studio.ui;

import org.jspecify.annotations.NullMarked;
