/** Who somebody is: their row, how they stand, who acts, and how they show that it is really them. */
@NullMarked
package app.photoplay.account.person;

import org.jspecify.annotations.NullMarked;
