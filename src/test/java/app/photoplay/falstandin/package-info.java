/**
 * A local stand-in of fal's HTTP API: routes, the life of a job, real small media, webhooks, and every way in which such
 * a service can fail; see {@link app.photoplay.falstandin.FalStandin}. Its journal tells what was accepted and what was
 * paid.
 */
@NullMarked
package app.photoplay.falstandin;

import org.jspecify.annotations.NullMarked;
