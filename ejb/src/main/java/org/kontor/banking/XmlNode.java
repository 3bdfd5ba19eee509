package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a file, small enough to be held as a whole. Paths are local names with slashes between. */
final class XmlNode {
    private final String name;
    private final int line;
    private final Map<String, String> attributes;
    private final List<XmlNode> children = new ArrayList<>(2);
    private String text = "";

    XmlNode(String name, int line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = attributes;
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void hold(String given) {
        text = given.strip();
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    String text() {
        return text;
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Every element at the path. */
    Stream<XmlNode> all(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        Stream<XmlNode> found = children.stream().filter(child -> child.name.equals(first));
        return slash < 0 ? found : found.flatMap(child -> child.all(path.substring(slash + 1)));
    }

    Optional<XmlNode> first(String path) {
        return all(path).findFirst();
    }

    /** The text at the first of the paths that has one; empty if none has. */
    String text(String... paths) {
        return Stream.of(paths)
                .flatMap(this::all)
                .map(XmlNode::text)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }
}
