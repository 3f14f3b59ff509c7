@NullMarked
@NamedInterface("web")
package app.photoplay.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
