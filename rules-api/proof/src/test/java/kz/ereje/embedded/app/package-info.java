/** Small applications that embed the library; each is run in a process of its own. */
@NullMarked
package kz.ereje.embedded.app;

import org.jspecify.annotations.NullMarked;
