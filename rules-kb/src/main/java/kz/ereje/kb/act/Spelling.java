package kz.ereje.kb.act;

import java.util.Map;

/**
 * How a number or a day is spelled in each language, by form: {@code plain}, and the forms that the grammar of the language requires.
 *
 * @param kk {@code plain: он, one-more: он бір}
 * @param ru {@code plain: десять, calendar-days: десять календарных дней}
 * @param en {@code plain: ten}
 */
public record Spelling(Map<String, String> kk, Map<String, String> ru, Map<String, String> en) {}
