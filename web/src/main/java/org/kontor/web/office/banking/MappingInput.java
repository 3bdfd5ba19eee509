package org.kontor.web.office.banking;

import java.io.Serializable;
import org.kontor.banking.CsvColumns;
import org.kontor.banking.CsvMapping;

/** The fields of a column mapping as they are typed. */
public class MappingInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TAB = "TAB";

    private String charset;
    private String separator;
    private boolean decimalComma;
    private String datePattern;
    private int headerLines;
    private int bookedOn;
    private int valueOn;
    private int amount;
    private int sign;
    private int name;
    private int account;
    private int bic;
    private int purpose;
    private int endToEndId;
    private int mandate;
    private int bankReference;

    static MappingInput of(CsvMapping mapping) {
        MappingInput input = new MappingInput();
        input.charset = mapping.charset();
        input.separator = mapping.separator().equals("\t") ? TAB : mapping.separator();
        input.decimalComma = mapping.decimalComma();
        input.datePattern = mapping.datePattern();
        input.headerLines = mapping.headerLines();
        CsvColumns columns = mapping.columns();
        input.bookedOn = columns.bookedOn();
        input.valueOn = columns.valueOn();
        input.amount = columns.amount();
        input.sign = columns.sign();
        input.name = columns.name();
        input.account = columns.account();
        input.bic = columns.bic();
        input.purpose = columns.purpose();
        input.endToEndId = columns.endToEndId();
        input.mandate = columns.mandate();
        input.bankReference = columns.bankReference();
        return input;
    }

    CsvMapping value() {
        CsvColumns columns = new CsvColumns(
                bookedOn, valueOn, amount, sign, name, account, bic, purpose, endToEndId, mandate, bankReference);
        String cut = TAB.equalsIgnoreCase(separator) ? "\t" : separator;
        return new CsvMapping(charset, cut, decimalComma, datePattern, headerLines, columns);
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getSeparator() {
        return separator;
    }

    public void setSeparator(String separator) {
        this.separator = separator;
    }

    public boolean isDecimalComma() {
        return decimalComma;
    }

    public void setDecimalComma(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    public String getDatePattern() {
        return datePattern;
    }

    public void setDatePattern(String datePattern) {
        this.datePattern = datePattern;
    }

    public int getHeaderLines() {
        return headerLines;
    }

    public void setHeaderLines(int headerLines) {
        this.headerLines = headerLines;
    }

    public int getBookedOn() {
        return bookedOn;
    }

    public void setBookedOn(int bookedOn) {
        this.bookedOn = bookedOn;
    }

    public int getValueOn() {
        return valueOn;
    }

    public void setValueOn(int valueOn) {
        this.valueOn = valueOn;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }

    public int getSign() {
        return sign;
    }

    public void setSign(int sign) {
        this.sign = sign;
    }

    public int getName() {
        return name;
    }

    public void setName(int name) {
        this.name = name;
    }

    public int getAccount() {
        return account;
    }

    public void setAccount(int account) {
        this.account = account;
    }

    public int getBic() {
        return bic;
    }

    public void setBic(int bic) {
        this.bic = bic;
    }

    public int getPurpose() {
        return purpose;
    }

    public void setPurpose(int purpose) {
        this.purpose = purpose;
    }

    public int getEndToEndId() {
        return endToEndId;
    }

    public void setEndToEndId(int endToEndId) {
        this.endToEndId = endToEndId;
    }

    public int getMandate() {
        return mandate;
    }

    public void setMandate(int mandate) {
        this.mandate = mandate;
    }

    public int getBankReference() {
        return bankReference;
    }

    public void setBankReference(int bankReference) {
        this.bankReference = bankReference;
    }
}
