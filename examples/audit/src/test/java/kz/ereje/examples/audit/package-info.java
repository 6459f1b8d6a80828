@NullMarked
package kz.ereje.examples.audit;

import org.jspecify.annotations.NullMarked;
