package io.github.khabarlib.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the common questions about who speaks and who is credited. */
final class Voices {
    private Voices() {}

    static List<Person> people(List<Statement> statements) {
        Map<Integer, List<Speaker>> mentions = new LinkedHashMap<>();
        speakers(statements)
                .forEach(speaker -> speaker.person()
                        .ifPresent(person -> mentions.computeIfAbsent(person, p -> new ArrayList<>())
                                .add(speaker)));
        List<Person> people = new ArrayList<>();
        mentions.forEach((id, speakers) -> people.add(person(id, speakers)));
        return List.copyOf(people);
    }

    private static Person person(int id, List<Speaker> mentions) {
        String name = mentions.stream()
                .flatMap(mention -> mention.name().stream())
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        List<String> roles = mentions.stream()
                .flatMap(mention -> mention.role().stream())
                .distinct()
                .toList();
        return Person.of(id, name, roles);
    }

    /** Those of the speakers whose name is {@code name} or ends in it, and of everyone led back to them. */
    static List<Statement> by(List<Statement> statements, String name) {
        String wanted = letters(name);
        Set<Integer> people = speakers(statements)
                .filter(speaker -> isNamed(speaker, wanted))
                .flatMap(speaker -> speaker.person().stream())
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(statement -> statement.speakers().stream()
                        .anyMatch(speaker -> isNamed(speaker, wanted)
                                || speaker.person().filter(people::contains).isPresent()))
                .toList();
    }

    private static boolean isNamed(Speaker speaker, String wanted) {
        return !wanted.isEmpty()
                && speaker.name()
                        .map(Voices::letters)
                        .filter(name -> name.equals(wanted) || name.endsWith(" " + wanted))
                        .isPresent();
    }

    /** A half-space counts as a space, for names are typed with either. */
    private static String letters(String name) {
        return name.replace('\u200c', ' ').strip();
    }

    private static Stream<Speaker> speakers(List<Statement> statements) {
        return statements.stream().flatMap(statement -> statement.speakers().stream());
    }

    static List<Outlet> outlets(List<Credit> credits) {
        Map<String, Outlet> outlets = new LinkedHashMap<>();
        for (Credit credit : credits) {
            for (OutletMention mention : credit.outlets()) {
                String id = mention.id().orElse(null);
                outlets.putIfAbsent(Objects.requireNonNullElse(id, mention.name()), Outlet.of(mention.name(), id));
            }
        }
        return List.copyOf(outlets.values());
    }
}
