@NullMarked
package app.photoplay.base.database;

import org.jspecify.annotations.NullMarked;
