/** How plans, money and credits are shown, wherever they are. */
@NullMarked
@NamedInterface("ui")
package app.photoplay.plan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
