/** What may change while the product runs, as a screen: each setting with who changed it and when. */
@NullMarked
package app.photoplay.admin.settings;

import org.jspecify.annotations.NullMarked;
