package kz.ereje.kb.act;

import java.time.LocalDate;
import kz.ereje.kb.Text;

/**
 * The official text with which an edition was last compared.
 *
 * @param edition the edition
 * @param with the text
 * @param asOf the day as of which that text was read
 */
public record Compared(String edition, Text with, LocalDate asOf) {}
