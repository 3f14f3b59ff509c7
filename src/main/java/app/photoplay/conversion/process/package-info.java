/** The way of one text: taken in, planned, carried on by what is made, stopped, continued. */
@NamedInterface("process")
@NullMarked
package app.photoplay.conversion.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
