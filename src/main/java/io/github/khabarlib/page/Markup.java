package io.github.khabarlib.page;

/**
 * What an element's tag and attributes say of the text in it. Style sheets are not read.
 *
 * @param hidden whether it is not shown
 * @param bold whether its text is bold
 * @param flex whether its children are boxes of their own
 * @param hints what its names hint at, as bits
 * @param id its id; empty for none
 * @param classes the words of its class attribute
 */
record Markup(boolean hidden, boolean bold, boolean flex, long hints, String id, ClassWords classes) {}
