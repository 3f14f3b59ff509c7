/** Sends the product what would hurt it, and watches whether it does. */
@org.jspecify.annotations.NullMarked
package app.photoplay.bench.hostile;
