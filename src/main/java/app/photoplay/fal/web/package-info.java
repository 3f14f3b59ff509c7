/** Where fal rings: its webhooks, verified before anything else happens. */
@NullMarked
package app.photoplay.fal.web;

import org.jspecify.annotations.NullMarked;
