@NullMarked
@NamedInterface("ui")
package app.photoplay.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
