package org.kontor.billing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.contracts.Terms;
import org.kontor.money.DatedRate;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** Reads one line of a scenario file (docs/scenarios.md). */
final class LifeReader {
    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * @throws org.kontor.BusinessException when the line is no scenario, or its terms are impossible
     */
    Life read(String line) {
        ScenarioNode life = new ScenarioNode("", tree(line));
        Map<String, List<DatedRate>> rates = rates(life.object("vat"));
        Map<String, ScenarioPlan> plans = plans(life.object("plans"), rates);
        List<String> names = new ArrayList<>();
        List<Terms> contracts = new ArrayList<>();
        for (ScenarioNode contract : life.objects("contracts")) {
            names.add(contract.text("id"));
            contracts.add(new ContractReader(contracts.size(), plans, contract).terms());
        }
        if (new HashSet<>(names).size() != names.size()) {
            throw new MalformedScenario("two contracts have one id");
        }
        return new Life(life.text("id"), new VatRates(rates), names, contracts, runs(life));
    }

    private JsonNode tree(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new MalformedScenario("no JSON: " + e.getOriginalMessage());
        }
    }

    private static Map<String, List<DatedRate>> rates(ScenarioNode vat) {
        Map<String, List<DatedRate>> rates = new HashMap<>();
        for (String name : vat.names()) {
            List<DatedRate> dated = new ArrayList<>();
            for (ScenarioNode rate : vat.objects(name)) {
                dated.add(new DatedRate(rate.date("from"), VatRate.of(rate.decimal("rate"))));
            }
            rates.put(name, dated);
        }
        return rates;
    }

    private static Map<String, ScenarioPlan> plans(ScenarioNode plans, Map<String, List<DatedRate>> rates) {
        Map<String, ScenarioPlan> read = new LinkedHashMap<>();
        for (String name : plans.names()) {
            ScenarioNode plan = plans.object(name);
            String vatClass = plan.text("vat");
            if (!rates.containsKey(vatClass)) {
                throw new MalformedScenario(plan.path("vat") + " is no tax class of the line: " + vatClass);
            }
            // All of one category, so that invoices group by rate alone, as the format does.
            VatClass taxed = new VatClass(vatClass, VatCategory.S);
            read.put(name, new ScenarioPlan(Integer.toString(read.size()), name, plan.decimal("net"), taxed));
        }
        return read;
    }

    private static List<LocalDate> runs(ScenarioNode life) {
        List<LocalDate> runs = life.dates("runs");
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).isBefore(runs.get(i - 1))) {
                throw new MalformedScenario("runs are not in order: " + runs.get(i));
            }
        }
        return runs;
    }
}
