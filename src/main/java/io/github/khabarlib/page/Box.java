package io.github.khabarlib.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A visible element of a page: where its text lies, what its name says. Boxes stand in document order. */
final class Box {
    final Element element;
    final @Nullable Box parent;
    final int index;
    final int depth;
    final boolean block;
    final boolean link;
    final boolean bold;
    final boolean small;
    final TagTraits tag;
    final Markup markup;
    /** First line that holds text of it, and the line after the last. */
    int firstLine;

    int endLine;
    /** Its text in the source text, white space at the edges possible. */
    int start;

    int end;
    /** The box after its last descendant; 0 until it is read. */
    int after;
    /** What keeps all of its text out of the body; null for nothing. */
    @Nullable
    Hint region;

    Box(Element element, @Nullable Box parent, int index, boolean block, TagTraits tag, Markup markup) {
        this.element = element;
        this.parent = parent;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.block = block;
        this.link = tag.link() || (parent != null && parent.link);
        this.bold = (parent != null && parent.bold) || markup.bold();
        this.small = (parent != null && parent.small) || tag.small();
        this.tag = tag;
        this.markup = markup;
    }

    /** Whether the name of the element hints at {@code hint}. */
    boolean hints(Hint hint) {
        return (markup.hints() & hint.bit()) != 0;
    }

    /** The tag, in small letters. */
    String name() {
        return tag.name();
    }

    boolean is(String other) {
        return tag.name().equals(other);
    }

    /** Whether the element says that it leads to its page's {@code how}: a word of its {@code rel}. */
    boolean relates(String how) {
        String rel = element.attr("rel");
        return rel.contains(how) && (' ' + rel + ' ').contains(' ' + how + ' ');
    }

    /** Whether all of it is read. */
    boolean isClosed() {
        return after > 0;
    }

    /** Whether {@code other} is this box or lies within it. */
    boolean contains(Box other) {
        return index <= other.index && other.index < after;
    }

    boolean containsLine(int line) {
        return firstLine <= line && line < endLine;
    }

    /** Whether the box around it is out for {@code hint}. */
    boolean parentIn(Hint hint) {
        return parent != null && parent.region == hint;
    }

    /** Heading level 1 to 6, or 0. */
    int headingLevel() {
        String name = tag.name();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    /** The nearest box that holds both. */
    static Box common(Box first, Box second) {
        Box a = first;
        Box b = second;
        while (a != b) {
            if (a.depth >= b.depth && a.parent != null) {
                a = a.parent;
            } else if (b.parent != null) {
                b = b.parent;
            } else {
                return a;
            }
        }
        return a;
    }
}
