package kz.ereje.register;

import java.util.function.Supplier;

/**
 * A sheet of a workbook, or a file of CSV.
 *
 * @param name its name
 * @param hidden whether whoever opens the file does not see it
 * @param unsure whether the file does not say in which letters it is written, so that only known headings show that it was read right
 * @param rows opens its rows, each time from the first
 */
record Sheet(String name, boolean hidden, boolean unsure, Supplier<Rows> rows) {}
