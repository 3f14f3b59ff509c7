/**
 * What the HTTP interface of every capability shares: problems instead of stack traces, with the codes of
 * {@link app.photoplay.base.ErrorCode}. A controller throws a {@link app.photoplay.base.Refusal}; the rest happens here.
 */
@NullMarked
@NamedInterface("web")
package app.photoplay.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
