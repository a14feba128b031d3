package io.github.khabarlib.page;

import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.data.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a draft: a line a block, a table row a block, figures where their pictures stand. */
final class DraftWriter {
    private static final Set<String> PLACES = Resources.lines(DraftWriter.class, "kicker-places.txt").stream()
            .map(Characters::fold)
            .collect(Collectors.toUnmodifiableSet());
    private static final int GALLERY_LINES = 10;
    private static final int CAPTION_LINES = 3;

    private final PageText page;
    private final Story story;
    private final MarkRuns marks;
    private final String origin;
    private final List<DraftBlock> blocks = new ArrayList<>();
    private final Map<String, Image> images = new LinkedHashMap<>();

    DraftWriter(PageText page, Story story, MarkRuns marks) {
        this.marks = marks;
        this.page = page;
        this.story = story;
        this.origin = page.origin();
    }

    /** All lines as blocks; all of them removed where the page is no article. */
    List<DraftBlock> blocks(boolean article) {
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            LineRole role = article ? story.roles().of(i).orElse(null) : null;
            if (role == null) {
                blocks.add(DraftBlock.removed(line.span(), outside(line)));
            } else if (role.row() != null) {
                i = addRow(role.row(), i);
            } else {
                blocks.add(block(line, role));
            }
        }
        return blocks;
    }

    /** Adds the cells from line {@code first} on as one block; returns the last of them. */
    private int addRow(Box row, int first) {
        List<Span> cells = new ArrayList<>();
        int last = first;
        for (int i = first; i < page.lines().size() && isCellOf(row, i); i++) {
            cells.add(page.lines().get(i).span());
            last = i;
        }
        blocks.add(DraftBlock.builder()
                .span(new Span(cells.get(0).start(), page.lines().get(last).end))
                .role(BlockRole.TABLE_ROW)
                .group(tableOf(row))
                .cells(cells)
                .build());
        return last;
    }

    private boolean isCellOf(Box row, int line) {
        return story.roles().of(line).filter(role -> row.equals(role.row())).isPresent();
    }

    private static int tableOf(Box row) {
        Box at = row;
        while (at.parent != null && !at.is("table")) {
            at = at.parent;
        }
        return at.index + 1;
    }

    private DraftBlock block(Line line, LineRole role) {
        if (role.role() == BlockRole.REMOVED && role.removed() != null) {
            return DraftBlock.removed(line.span(), role.removed());
        }
        DraftBlock.Builder builder = DraftBlock.builder()
                .span(role.role() == BlockRole.KICKER ? kickerIn(line) : line.span())
                .role(role.role())
                .removedType(role.removed())
                .level(role.level());
        if (role.role() == BlockRole.LIST_ITEM) {
            builder.group(listOf(line));
        } else if (role.role() == BlockRole.FIGURE) {
            builder.image(picture(line));
        }
        return builder.build();
    }

    /** A topic and a place side by side, each in an element of its own: the topic. */
    private Span kickerIn(Line line) {
        List<Box> parts = page.boxes().subList(line.block.index + 1, line.block.after).stream()
                .filter(box ->
                        line.block.equals(box.parent) && !page.spanOf(box).isEmpty())
                .toList();
        boolean topicAndPlace = parts.size() == 2
                && line.block.element.ownText().isBlank()
                && PLACES.contains(page.folded(parts.get(1)));
        return topicAndPlace ? page.spanOf(parts.get(0)) : line.span();
    }

    private static int listOf(Line line) {
        for (Box at = line.block; at != null; at = at.parent) {
            if (at.is("ul") || at.is("ol")) {
                return at.index + 1;
            }
        }
        return line.block.index + 1;
    }

    private static RemovedType outside(Line line) {
        Hint region = line.leaf.region;
        RemovedType type = region == null ? null : region.removedType();
        if (type != null) {
            return type;
        }
        return line.linkShare() > 0.8 ? RemovedType.NAVIGATION : RemovedType.OTHER;
    }

    private @Nullable DraftImage picture(Line caption) {
        PageImage picture = pictureOf(caption);
        return picture == null ? null : DraftImage.of(source(picture), alt(picture), null);
    }

    /** The picture that a caption belongs to: the nearest one above it, or the one right below if that is closer. */
    private @Nullable PageImage pictureOf(Line caption) {
        int next = page.imagesAbove(caption.index + 1);
        PageImage above = next == 0 ? null : page.images().get(next - 1);
        PageImage below = next == page.images().size() ? null : page.images().get(next);
        if (below == null || below.line() != caption.index + 1) {
            return above;
        }
        return above == null || isCloser(below, above, caption) ? below : above;
    }

    /** Whether a smaller box holds a caption and the picture below it, or an equal one where words part it from that above. */
    private static boolean isCloser(PageImage below, PageImage above, Line caption) {
        int linesBelow = sharedLines(below, caption);
        int linesAbove = sharedLines(above, caption);
        return linesBelow < linesAbove || (linesBelow == linesAbove && above.line() < caption.index);
    }

    private static int sharedLines(PageImage image, Line line) {
        Box shared = Box.common(image.parent(), line.leaf);
        return shared.endLine - shared.firstLine;
    }

    private @Nullable String source(PageImage image) {
        for (String name : List.of("data-src", "data-original", "src")) {
            String url = WebAddress.of(image.element(), name, origin);
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    private @Nullable String alt(PageImage image) {
        String alt = marks.cutAlone(image.element().attr("alt").strip());
        return alt.isEmpty() ? null : alt;
    }

    /** The pictures of the article, from the headline to the end of the body. */
    List<Image> images() {
        Headline headline = story.headline();
        if (headline == null || story.body().isEmpty()) {
            return List.of();
        }
        int end = story.body().get(story.body().size() - 1).endLine;
        for (PageImage image : page.images()) {
            boolean within = image.line() >= headline.first() && image.line() <= end;
            boolean gallery = image.line() > end && image.line() < end + GALLERY_LINES && caption(image) != null;
            if ((within || gallery) && image.parent().region == null) {
                addImage(image);
            }
        }
        return List.copyOf(images.values());
    }

    private void addImage(PageImage image) {
        String url = source(image);
        if (url != null) {
            images.putIfAbsent(url, Image.of(url, alt(image), caption(image)));
        }
    }

    private @Nullable Passage caption(PageImage image) {
        Line line = captionLine(image);
        if (line == null || line.length() == 0) {
            return null;
        }
        Span span = captionIn(line);
        return Passage.of(span.of(page.text()), span);
    }

    /** The line right below a picture, or one below a credit in the same box that is named a caption. */
    private @Nullable Line captionLine(PageImage image) {
        int end = Math.min(page.lines().size(), image.line() + CAPTION_LINES);
        for (Line line : page.lines().subList(Math.min(image.line(), end), end)) {
            if (line.leaf.region == Hint.CAPTION && besides(image, line)) {
                return line;
            }
        }
        return image.line() < end && isWords(image.line()) ? page.lines().get(image.line()) : null;
    }

    private static boolean besides(PageImage image, Line line) {
        return line.index == image.line() || sharedLines(image, line) <= CAPTION_LINES;
    }

    /** Whether the line was found to be words under a picture. */
    private boolean isWords(int line) {
        return story.roles()
                .of(line)
                .filter(role -> role.role() == BlockRole.FIGURE || role.removed() == RemovedType.PHOTO)
                .isPresent();
    }

    /** The part of a line that its markup names a caption, where a credit shares the line; else what is before small print. */
    private Span captionIn(Line line) {
        for (Box box : page.boxes().subList(line.block.index, line.block.after)) {
            Span span = page.spanOf(box);
            if (!box.block
                    && box.hints(Hint.CAPTION)
                    && !span.isEmpty()
                    && line.span().contains(span)) {
                return span;
            }
            if ((box.is("small") || box.hints(Hint.COPYRIGHT) || box.hints(Hint.SOURCE))
                    && !box.block
                    && span.start() > line.start
                    && span.end() == line.end) {
                return trimmed(line.start, span.start());
            }
        }
        return line.span();
    }

    private Span trimmed(int start, int end) {
        int last = end;
        while (last > start && Characters.blank(page.text().charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }
}
