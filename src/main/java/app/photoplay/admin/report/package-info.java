/**
 * What administrators look at, read from the rows of all capabilities: a bounded number of statements, however many rows
 * there are. Nothing is changed here.
 */
@NullMarked
package app.photoplay.admin.report;

import org.jspecify.annotations.NullMarked;
