/** Tests of the service over HTTP, each against a server on a port of its own. */
@NullMarked
package kz.ereje.examples.desk.service;

import org.jspecify.annotations.NullMarked;
