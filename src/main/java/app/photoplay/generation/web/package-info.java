/** What an operator may see and decide by HTTP. */
@NullMarked
package app.photoplay.generation.web;

import org.jspecify.annotations.NullMarked;
