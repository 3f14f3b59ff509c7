/** What a picture or a clip is to be made from: prompts, references, the tone of a scene. */
@NullMarked
package app.photoplay.production.brief;

import org.jspecify.annotations.NullMarked;
