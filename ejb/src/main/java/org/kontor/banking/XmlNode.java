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

    /** Every element at the path, in the order of the file. */
    Stream<XmlNode> all(String path) {
        List<XmlNode> found = new ArrayList<>();
        collect(path, 0, Integer.MAX_VALUE, found);
        return found.stream();
    }

    Optional<XmlNode> first(String path) {
        List<XmlNode> found = new ArrayList<>(1);
        collect(path, 0, 1, found);
        return found.stream().findFirst();
    }

    /** Plain loops: this is what reading a file spends its time with. */
    private void collect(String path, int from, int most, List<XmlNode> found) {
        int slash = path.indexOf('/', from);
        int end = slash < 0 ? path.length() : slash;
        for (int i = 0; i < children.size() && found.size() < most; i++) {
            XmlNode child = children.get(i);
            if (child.name.length() == end - from && path.startsWith(child.name, from)) {
                if (slash < 0) {
                    found.add(child);
                } else {
                    child.collect(path, slash + 1, most, found);
                }
            }
        }
    }

    /** The text at the first of the paths that has one; empty if none has. */
    String text(String... paths) {
        for (String path : paths) {
            List<XmlNode> found = new ArrayList<>(1);
            collect(path, 0, Integer.MAX_VALUE, found);
            for (XmlNode node : found) {
                if (!node.text.isEmpty()) {
                    return node.text;
                }
            }
        }
        return "";
    }
}
