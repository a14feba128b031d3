package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of source text that a reader set apart: a line of scraped text, a paragraph, a heading, a piece of boilerplate.
 *
 * <p>Immutable and thread-safe.
 */
public final class DraftBlock {
    private final Span span;
    private final BlockRole role;
    private final int level;
    private final int group;
    private final List<Span> cells;
    private final @Nullable RemovedType removedType;
    private final @Nullable DraftImage image;

    private DraftBlock(Span span, RemovedType type) {
        this.span = span;
        this.role = BlockRole.REMOVED;
        this.level = 0;
        this.group = 0;
        this.cells = List.of();
        this.removedType = type;
        this.image = null;
    }

    private DraftBlock(Builder builder) {
        this.span = Objects.requireNonNull(builder.span, "span");
        this.role = Objects.requireNonNull(builder.role, "role");
        this.level = builder.level;
        this.group = builder.group;
        this.cells = builder.cells;
        this.removedType = builder.removedType;
        this.image = builder.image;
    }

    /** A block that is boilerplate, as most of a page are. */
    public static DraftBlock removed(Span span, RemovedType type) {
        return new DraftBlock(Objects.requireNonNull(span, "span"), Objects.requireNonNull(type, "type"));
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.span = span;
        builder.role = role;
        builder.level = level;
        builder.group = group;
        builder.cells = cells;
        builder.removedType = removedType;
        builder.image = image;
        return builder;
    }

    /** Where it stands in the source text; may hold hard wraps. Blocks of a draft do not overlap and come in source order. */
    public Span span() {
        return span;
    }

    /** What the reader takes it for. */
    public BlockRole role() {
        return role;
    }

    /** Heading level 1 to 6; 0 where the block is no heading. */
    public int level() {
        return level;
    }

    /** Blocks of one list, table or figure share a number above 0, unique in the draft; 0 for a block on its own. */
    public int group() {
        return group;
    }

    /** Cells of a table row, in order; empty for other roles. */
    public List<Span> cells() {
        return cells;
    }

    /** What boilerplate it is; absent unless the role is removed. */
    public Optional<RemovedType> removedType() {
        return Optional.ofNullable(removedType);
    }

    /** The picture of a figure block. */
    public Optional<DraftImage> image() {
        return Optional.ofNullable(image);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftBlock that
                && span.equals(that.span)
                && role.equals(that.role)
                && level == that.level
                && group == that.group
                && cells.equals(that.cells)
                && Objects.equals(removedType, that.removedType)
                && Objects.equals(image, that.image);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, role, level, group, cells, removedType, image);
    }

    @Override
    public String toString() {
        return "DraftBlock[" + "span=" + span + ", role=" + role + ", level=" + level + ", group=" + group + ", cells="
                + cells + ", removedType=" + removedType + ", image=" + image + "]";
    }

    /** Collects the components; not thread-safe. Components that may be absent take null for absent. */
    public static final class Builder {
        private @Nullable Span span;
        private @Nullable BlockRole role;
        private int level;
        private int group;
        private List<Span> cells = List.of();
        private @Nullable RemovedType removedType;
        private @Nullable DraftImage image;

        private Builder() {}

        /** Sets {@link DraftBlock#span()}. */
        public Builder span(Span span) {
            this.span = Objects.requireNonNull(span, "span");
            return this;
        }

        /** Sets {@link DraftBlock#role()}. */
        public Builder role(BlockRole role) {
            this.role = Objects.requireNonNull(role, "role");
            return this;
        }

        /** Sets {@link DraftBlock#level()}. */
        public Builder level(int level) {
            this.level = level;
            return this;
        }

        /** Sets {@link DraftBlock#group()}. */
        public Builder group(int group) {
            this.group = group;
            return this;
        }

        /** Sets {@link DraftBlock#cells()}. */
        public Builder cells(List<Span> cells) {
            this.cells = List.copyOf(cells);
            return this;
        }

        /** Sets {@link DraftBlock#removedType()}. */
        public Builder removedType(@Nullable RemovedType removedType) {
            this.removedType = removedType;
            return this;
        }

        /** Sets {@link DraftBlock#image()}. */
        public Builder image(@Nullable DraftImage image) {
            this.image = image;
            return this;
        }

        /**
         * Builds the value.
         *
         * @throws NullPointerException if span or role was not set
         */
        public DraftBlock build() {
            return new DraftBlock(this);
        }
    }
}
