/** Where Stripe rings: its webhooks, verified before anything else happens. */
@NullMarked
package app.photoplay.stripe.web;

import org.jspecify.annotations.NullMarked;
