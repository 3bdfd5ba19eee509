package org.kontor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** What a page names exists: a slip shows here in a second, not in the browser. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String OWN_TAGS = "https://kontor.org/tags";
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)\\}");
    private static final Pattern BEAN = Pattern.compile("(?<![\\w.'\\[])([a-z]\\w*)\\.(\\w+)(\\()?");

    @Test
    void useTagsThatExistWithAttributesTheyHave() throws Exception {
        Map<String, Set<String>> tags = tags();
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            NodeList used = parsed(page).getElementsByTagNameNS(OWN_TAGS, "*");
            for (int i = 0; i < used.getLength(); i++) {
                check((Element) used.item(i), tags, page, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Element used, Map<String, Set<String>> tags, Path page, List<String> wrong) {
        Set<String> known = tags.getOrDefault(used.getLocalName(), Set.of());
        NamedNodeMap given = used.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            String name = given.item(i).getNodeName();
            if (!known.contains(name) && !name.startsWith("xmlns")) {
                wrong.add(page + ": " + used.getNodeName() + " has no " + name);
            }
        }
        if (!tags.containsKey(used.getLocalName())) {
            wrong.add(page + ": no tag " + used.getNodeName());
        }
    }

    /** Two parts of a page with one id are an incident when it is shown, also if only one of them ever is. */
    @Test
    void nameEachFieldOfAFormOnce() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            NodeList all = parsed(page).getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                if (all.item(i) instanceof Element form && "form".equals(form.getLocalName())) {
                    duplicates(form).forEach(id -> wrong.add(page + ": " + id));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> duplicates(Element form) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        NodeList parts = form.getElementsByTagName("*");
        for (int i = 0; i < parts.getLength(); i++) {
            Element part = (Element) parts.item(i);
            boolean component =
                    part.getPrefix() != null && !part.getAttribute("id").isEmpty();
            boolean chosen = part.getParentNode() instanceof Element parent && "if".equals(parent.getLocalName());
            if (component && !chosen && !seen.add(part.getAttribute("id"))) {
                twice.add(part.getAttribute("id"));
            }
        }
        return twice;
    }

    @Test
    void nameBeansAndWhatTheyHave() throws IOException {
        Map<String, Class<?>> beans = beans();
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            Matcher expressions = EXPRESSION.matcher(Files.readString(page));
            while (expressions.find()) {
                Matcher named = BEAN.matcher(expressions.group(1));
                while (named.find()) {
                    Class<?> bean = beans.get(named.group(1));
                    if (bean != null && !has(bean, named.group(2))) {
                        wrong.add(page + ": " + named.group());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean has(Class<?> bean, String member) {
        String property = Character.toUpperCase(member.charAt(0)) + member.substring(1);
        return Stream.of(bean.getMethods())
                .map(java.lang.reflect.Method::getName)
                .anyMatch(name -> name.equals(member) || name.equals("get" + property) || name.equals("is" + property));
    }

    private static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new HashMap<>();
        for (JavaClass found : new ClassFileImporter().importPackages("org.kontor.web")) {
            if (found.isAnnotatedWith(Named.class)) {
                beans.put(Introspector.decapitalize(found.getSimpleName()), found.reflect());
            }
        }
        return beans;
    }

    private static Map<String, Set<String>> tags() throws Exception {
        Map<String, Set<String>> tags = new HashMap<>();
        NodeList found = parsed(PAGES.resolve("WEB-INF/kontor.taglib.xml")).getElementsByTagNameNS("*", "tag");
        for (int i = 0; i < found.getLength(); i++) {
            Element tag = (Element) found.item(i);
            assertThat(PAGES.resolve("WEB-INF").resolve(text(tag, "source"))).exists();
            Set<String> attributes = new HashSet<>();
            NodeList names = tag.getElementsByTagNameNS("*", "name");
            for (int j = 0; j < names.getLength(); j++) {
                attributes.add(names.item(j).getTextContent());
            }
            tags.put(text(tag, "tag-name"), attributes);
        }
        return tags;
    }

    private static String text(Element parent, String child) {
        return parent.getElementsByTagNameNS("*", child).item(0).getTextContent();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Document parsed(Path page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(page.toFile());
    }
}
