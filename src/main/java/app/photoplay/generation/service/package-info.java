/** What other capabilities ask for, and what keeps the steps going. */
@NullMarked
package app.photoplay.generation.service;

import org.jspecify.annotations.NullMarked;
