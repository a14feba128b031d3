package io.github.khabarlib.page;

/**
 * What is known of a page once its story is found: all that the readers of the other fields look at.
 *
 * @param page its text
 * @param picks what a profile picked
 * @param story headline and body
 * @param head what the page says of itself where no reader sees it
 * @param ld its JSON-LD
 * @param clues what its metadata call the headline
 */
record Findings(PageText page, Picks picks, Story story, HeadData head, JsonLd ld, TitleClues clues) {}
