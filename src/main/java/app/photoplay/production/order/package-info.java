/** Orders: placed, carried on by what is made, cancelled. */
@NamedInterface("order")
@NullMarked
package app.photoplay.production.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
