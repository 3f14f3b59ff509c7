/**
 * Settings that an administrator changes while the product runs: a row each, read through a short cache that every process
 * drops as soon as one of them has written.
 */
@NullMarked
@NamedInterface("settings")
package app.photoplay.base.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
