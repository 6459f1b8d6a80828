@NullMarked
package kz.ereje.junit;

import org.jspecify.annotations.NullMarked;
