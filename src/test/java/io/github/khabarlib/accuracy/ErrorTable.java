package io.github.khabarlib.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts of errors, a row a form and a column a class of error. */
final class ErrorTable {
    private static final String ALL = "marked";
    private static final String RIGHT = "right";
    private static final String FALSE = "false";

    private final String title;
    private final Map<String, Map<String, Integer>> rows = new TreeMap<>();

    ErrorTable(String title) {
        this.title = title;
    }

    /** Counts one that readers marked, right if {@code errors} is empty. */
    void count(String form, List<String> errors) {
        add(form, ALL);
        if (errors.isEmpty()) {
            add(form, RIGHT);
        }
        errors.forEach(error -> add(form, error));
    }

    /** Counts one that readers did not mark. */
    void countFalse(String form) {
        add(form, FALSE);
    }

    private void add(String form, String column) {
        rows.computeIfAbsent(form, row -> new TreeMap<>()).merge(column, 1, Integer::sum);
    }

    int get(String form, String column) {
        return rows.getOrDefault(form, Map.of()).getOrDefault(column, 0);
    }

    /** The sum over all forms. */
    int sum(String column) {
        return rows.keySet().stream().mapToInt(form -> get(form, column)).sum();
    }

    /** As Markdown. */
    @Override
    public String toString() {
        TreeSet<String> errors = new TreeSet<>();
        rows.values().forEach(row -> errors.addAll(row.keySet()));
        errors.removeAll(List.of(ALL, RIGHT));
        StringBuilder out = new StringBuilder("## " + title + "\n\n| | marked | right |");
        errors.forEach(error -> out.append(' ').append(error).append(" |"));
        out.append("\n|---|---|---|").append("---|".repeat(errors.size())).append('\n');
        rows.keySet().forEach(form -> {
            out.append("| " + form + " | " + get(form, ALL) + " | " + get(form, RIGHT) + " |");
            errors.forEach(error -> out.append(' ').append(get(form, error)).append(" |"));
            out.append('\n');
        });
        out.append("| all | " + sum(ALL) + " | " + sum(RIGHT) + " |");
        errors.forEach(error -> out.append(' ').append(sum(error)).append(" |"));
        return out.append("\n\n").toString();
    }
}
