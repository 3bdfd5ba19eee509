package org.kontor.kosit;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.FileSystemResource;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.phive.xrechnung.XRechnungValidation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The XML of every generated invoice, judged by the schema, the rules of CEN for EN 16931 and, for XRechnung, those of
 * KoSIT. A module and a JVM of its own: these rules and Mustang's validator cannot share a class path.
 */
class RulesOfKositTest {
    /** Written by InvoiceDocumentsTest of the module ejb, earlier in the same build. */
    private static final Path FOLDER = Path.of("..", "..", "ejb", "target", "einvoices");

    private final ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();

    RulesOfKositTest() {
        EN16931Validation.initEN16931(registry);
        XRechnungValidation.initXRechnung(registry);
    }

    @Test
    void everyEInvoiceIsValidWithoutAWarning() throws IOException {
        IValidationExecutorSet<IValidationSourceXML> cen = rules(EN16931Validation.VID_CII_1315);
        IValidationExecutorSet<IValidationSourceXML> kosit = rules(XRechnungValidation.VID_XRECHNUNG_CII_302);
        List<Path> documents = documents();
        int xrechnungen = 0;
        List<String> complaints = new ArrayList<>();
        for (Path document : documents) {
            complaints.addAll(judged(document, cen));
            if (document.toString().endsWith("XRECHNUNG.xml")) {
                xrechnungen++;
                complaints.addAll(judged(document, kosit));
            }
        }

        assertThat(complaints).isEmpty();
        assertThat(xrechnungen).as("XRechnungen in " + FOLDER).isPositive();
        System.out.printf(
                "%d e-invoices valid by CEN 1.3.15, %d of them XRechnungen valid by KoSIT%n",
                documents.size(), xrechnungen);
    }

    @Test
    void theJudgeIsAwake() throws IOException {
        Path document = documents().stream()
                .filter(path -> path.toString().endsWith("XRECHNUNG.xml"))
                .findFirst()
                .orElseThrow();
        Path broken = Files.createTempFile("broken", ".xml");
        try {
            String xml = Files.readString(document);
            Files.writeString(broken, xml.replaceFirst("<ram:BuyerReference>[^<]*</ram:BuyerReference>", ""));

            assertThat(judged(broken, rules(XRechnungValidation.VID_XRECHNUNG_CII_302)))
                    .anyMatch(complaint -> complaint.contains("BR-DE-15"));
        } finally {
            Files.delete(broken);
        }
    }

    private IValidationExecutorSet<IValidationSourceXML> rules(DVRCoordinate id) {
        IValidationExecutorSet<IValidationSourceXML> rules = registry.getOfID(id);
        assertThat(rules).as(id.toString()).isNotNull();
        return rules;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** Errors and warnings alike. */
    private static List<String> judged(Path document, IValidationExecutorSet<IValidationSourceXML> rules) {
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                rules,
                ValidationSourceXML.create(new FileSystemResource(document)),
                Locale.ENGLISH);
        List<String> complaints = new ArrayList<>();
        results.forEachFlattened(
                (IError error) -> complaints.add(document.getFileName() + ": " + error.getAsString(Locale.ENGLISH)));
        if (!results.containsNoError() && complaints.isEmpty()) {
            complaints.add(document.getFileName() + " is invalid");
        }
        return complaints;
    }
}
