/** What is to be asked for, and its price: quotes and orders come from the same plan. */
@NullMarked
package app.photoplay.production.plan;

import org.jspecify.annotations.NullMarked;
