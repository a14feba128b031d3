package io.github.khabarlib.page;

/**
 * The headline as found on the page.
 *
 * @param box the element that holds it
 * @param first its first line
 * @param end the line after its last
 * @param fit how well it fits the metadata, 0 to 3
 */
record Headline(Box box, int first, int end, int fit) {}
