package kz.ereje.api.data;

import java.util.List;

/**
 * A message: its id and arguments stay the same where a sentence is worded anew. Immutable and safe for all threads.
 *
 * @param id the id, {@code 12.2.14/no-assembly-consent/violated}, {@code note:consent.later}; empty where an older format did not tell it
 * @param arguments what is filled into the sentence
 * @param facts the paths of the facts of which it speaks
 * @param sentence the sentence
 */
public record MessageData(String id, List<ArgumentData> arguments, List<String> facts, Words sentence) {}
