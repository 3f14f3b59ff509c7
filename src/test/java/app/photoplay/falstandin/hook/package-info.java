/** Webhooks: signed as fal signs them (contract 3), sent to loopback only, and forged where a fault wants it. */
@NullMarked
package app.photoplay.falstandin.hook;

import org.jspecify.annotations.NullMarked;
