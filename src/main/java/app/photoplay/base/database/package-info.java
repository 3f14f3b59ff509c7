/**
 * The database that needs no installation: a real PostgreSQL, unpacked from its packaged programs into the home folder,
 * started and stopped with the application. It steps aside as soon as {@code spring.datasource.url} names another one.
 */
@NullMarked
package app.photoplay.base.database;

import org.jspecify.annotations.NullMarked;
