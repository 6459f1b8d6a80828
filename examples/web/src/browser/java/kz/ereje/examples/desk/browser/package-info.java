/** The desk as people use it: its pages in a real browser, without script, in each language. */
@NullMarked
package kz.ereje.examples.desk.browser;

import org.jspecify.annotations.NullMarked;
