package io.github.khabarlib.page;

import org.jsoup.nodes.Element;

/**
 * A picture on a page.
 *
 * @param element the element that shows it
 * @param parent the box it stands in
 * @param line the line that follows it, or the one it stands in
 */
record PageImage(Element element, Box parent, int line) {}
