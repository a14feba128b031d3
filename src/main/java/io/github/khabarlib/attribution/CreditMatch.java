package io.github.khabarlib.attribution;

import io.github.khabarlib.article.CreditType;

/** A credit found in a block, in tokens: {@code [from, to)}. */
record CreditMatch(CreditType type, int from, int to, CreditSource source) {}
