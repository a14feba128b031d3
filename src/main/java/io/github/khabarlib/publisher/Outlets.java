package io.github.khabarlib.publisher;

import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.data.Resources;
import io.github.khabarlib.text.ScriptFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * News organisations by id and by name. Names are compared by their folded letters: spaces, half-spaces and the Arabic
 * forms of letters make no difference. Immutable and thread-safe.
 */
public final class Outlets {
    private static final String RESOURCE = "outlets.tsv";

    private final List<OutletName> names;
    private final Map<String, Outlet> byKey;
    private final Map<String, Outlet> byId;

    private Outlets(List<OutletName> names) {
        this.names = List.copyOf(names);
        this.byKey = new HashMap<>();
        this.byId = new HashMap<>();
        for (OutletName name : names) {
            byKey.putIfAbsent(key(name.name()), name.outlet());
            byId.put(name.outlet().id().orElseThrow(), name.outlet());
        }
    }

    /**
     * The outlets that come with the library.
     *
     * @throws IllegalStateException if their table is missing or broken
     */
    public static Outlets standard() {
        return Standard.OUTLETS;
    }

    /** Every name of every outlet, in the order of the table. */
    public List<OutletName> names() {
        return names;
    }

    /** The outlet that goes by {@code name}, alone and in full; absent if the table has none of it. */
    public Optional<Outlet> find(String name) {
        return Optional.ofNullable(byKey.get(key(Objects.requireNonNull(name, "name"))));
    }

    /** The outlet with this id; absent if there is none. */
    public Optional<Outlet> byId(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = ScriptFolding.fold(name.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private static Outlets load() {
        List<OutletName> names = new ArrayList<>();
        for (String line : Resources.lines(Outlets.class, RESOURCE)) {
            addRow(names, line);
        }
        return new Outlets(names);
    }

    private static void addRow(List<OutletName> names, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5 || columns[0].isBlank() || columns[1].isBlank()) {
            throw new IllegalStateException(RESOURCE + ": bad row " + line);
        }
        Outlet outlet = Outlet.of(columns[1], columns[0]);
        for (String name : columns[2].split("\\|", -1)) {
            boolean ordinary = name.startsWith("~");
            names.add(new OutletName(ordinary ? name.substring(1) : name, outlet, ordinary));
        }
    }

    private static final class Standard {
        private static final Outlets OUTLETS = load();
    }
}
