/** The fault campaign: many conversions, everything that can go wrong, and an oracle that counts what was lost. */
@NullMarked
package app.photoplay.bench.campaign;

import org.jspecify.annotations.NullMarked;
