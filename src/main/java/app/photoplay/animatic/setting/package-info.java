/** The places of the stage, one class for each. */
@NullMarked
package app.photoplay.animatic.setting;

import org.jspecify.annotations.NullMarked;
