/** The check over HTTP for other programs: JSON in, JSON out, problems by RFC 9457. */
@NullMarked
package kz.ereje.examples.desk.service;

import org.jspecify.annotations.NullMarked;
