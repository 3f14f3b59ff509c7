/** Signing in and signing up: plain pages from the server, without a session until somebody is let in. */
@NullMarked
package app.photoplay.account.web;

import org.jspecify.annotations.NullMarked;
