/** The pages for guests: HTML from the server, without a session, and every file behind them asked for anew. */
@NullMarked
package app.photoplay.sharing.web;

import org.jspecify.annotations.NullMarked;
