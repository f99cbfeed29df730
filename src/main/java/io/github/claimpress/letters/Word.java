package io.github.claimpress.letters;

/**
 * A word of a text.
 *
 * @param folded the spelling that all its spellings share
 * @param written as it stands there, in small letters, without apostrophes and invisible characters
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 * @param rest whether it is the single last letter of a run without spaces, whose letters stand in pairs already: the
 *     index holds it so that one letter alone can be asked for, a question leaves it out
 */
public record Word(String folded, String written, int start, int end, boolean rest) {}
