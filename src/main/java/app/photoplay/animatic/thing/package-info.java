/** Key objects: furniture, vehicles, trees, and what an insert shows. */
@NullMarked
package app.photoplay.animatic.thing;

import org.jspecify.annotations.NullMarked;
