/** The pages for guests: HTML from the server, without a session, and every file behind them asked for anew. */
@NullMarked
@NamedInterface("web")
package app.photoplay.sharing.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
