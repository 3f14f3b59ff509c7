/** The HTTP interface of the administration. */
@NullMarked
package app.photoplay.admin.web;

import org.jspecify.annotations.NullMarked;
