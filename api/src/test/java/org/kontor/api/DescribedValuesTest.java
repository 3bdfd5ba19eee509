package org.kontor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.accounts.Grade;
import org.kontor.accounts.MandateScheme;
import org.kontor.accounts.MandateSource;
import org.kontor.accounts.MandateState;
import org.kontor.accounts.PaymentMethod;
import org.kontor.banking.FileState;
import org.kontor.banking.StatementKind;
import org.kontor.banking.StatementState;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ChangeKind;
import org.kontor.contracts.ContractState;
import org.kontor.invoicing.Anomaly;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.LeftOut;
import org.kontor.invoicing.RunState;
import org.kontor.invoicing.Standing;
import org.kontor.payments.DebitState;
import org.kontor.payments.LeftOutReason;
import org.kontor.payments.PaymentRunState;
import org.kontor.receivables.AgeBand;
import org.kontor.receivables.DepositState;
import org.kontor.receivables.EntryKind;
import org.kontor.usage.Source;
import org.kontor.usage.UsageState;

/** The description of the API lists the values of enums by hand; this finds the one that somebody added. */
class DescribedValuesTest {

    static List<Arguments> members() {
        return List.of(
                Arguments.of(ProductJson.class, "kind", ProductKind.class),
                Arguments.of(ProductJson.Details.class, "kind", ProductKind.class),
                Arguments.of(UsageJson.class, "state", UsageState.class),
                Arguments.of(RemainingJson.class, "source", Source.class),
                Arguments.of(ProductJson.Price.class, "entry", PriceEntry.class),
                Arguments.of(ProductJson.Price.class, "timing", Timing.class),
                Arguments.of(ProductJson.Price.class, "proration", Proration.class),
                Arguments.of(AccountJson.class, "type", CustomerType.class),
                Arguments.of(AccountJson.Details.class, "type", CustomerType.class),
                Arguments.of(AccountJson.Details.class, "payment", PaymentMethod.class),
                Arguments.of(AccountJson.Details.class, "delivery", DeliveryWay.class),
                Arguments.of(AccountJson.Details.class, "restriction", Grade.class),
                Arguments.of(ContractJson.class, "state", ContractState.class),
                Arguments.of(ContractJson.Change.class, "kind", ChangeKind.class),
                Arguments.of(AmendmentJson.class, "kind", AmendmentKind.class),
                Arguments.of(AmendmentJson.class, "anchor", AnchorRule.class),
                Arguments.of(AmendmentJson.class, "notice", CancellationKind.class),
                Arguments.of(SignContractJson.class, "anchor", AnchorKind.class),
                Arguments.of(InvoiceJson.class, "kind", InvoiceKind.class),
                Arguments.of(InvoiceJson.Details.class, "standing", Standing.class),
                Arguments.of(OpenItemJson.class, "kind", EntryKind.class),
                Arguments.of(LedgerLineJson.class, "kind", EntryKind.class),
                Arguments.of(MandateJson.class, "scheme", MandateScheme.class),
                Arguments.of(MandateJson.class, "source", MandateSource.class),
                Arguments.of(MandateJson.class, "state", MandateState.class),
                Arguments.of(DepositJson.class, "state", DepositState.class),
                Arguments.of(AgeingJson.Band.class, "band", AgeBand.class),
                Arguments.of(RunJson.class, "state", RunState.class),
                Arguments.of(RunJson.Draft.class, "anomaly", Anomaly.class),
                Arguments.of(CollectionRunJson.class, "state", PaymentRunState.class),
                Arguments.of(CollectionRunJson.Debit.class, "state", DebitState.class),
                Arguments.of(CollectionRunJson.Item.class, "reason", LeftOutReason.class),
                Arguments.of(BankFileJson.class, "state", FileState.class),
                Arguments.of(BankFileJson.Statement.class, "state", StatementState.class),
                Arguments.of(BankStatementJson.class, "state", StatementState.class),
                Arguments.of(BankStatementJson.class, "kind", StatementKind.class),
                Arguments.of(LeftOutResource.LeaveOut.class, "kind", LeftOut.Kind.class));
    }

    @ParameterizedTest
    @MethodSource("members")
    void namesEveryValue(Class<? extends Record> json, String member, Class<? extends Enum<?>> values)
            throws NoSuchFieldException {
        Schema described = json.getDeclaredField(member).getAnnotation(Schema.class);

        assertThat(described.enumeration())
                .containsExactly(
                        Arrays.stream(values.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }
}
