package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.accounts.Members;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractFiles;
import org.kontor.contracts.Contracts;
import org.kontor.documents.DocumentRow;
import org.kontor.persistence.PageRequest;
import org.kontor.usage.UsageRow;
import org.kontor.usage.Usages;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.ContractStory;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Moment;
import org.kontor.web.ui.UsageLeft;
import org.omnifaces.cdi.Param;

/** One contract of the member; of somebody else's there is none. */
@Named
@RequestScoped
public class MyContract {
    private static final int SHOWN = 50;

    @Inject
    private Contracts contracts;

    @Inject
    private Usages usages;

    @Inject
    private Members members;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    @Param
    private String id;

    @Inject
    private ContractFiles files;

    private Contract contract;
    private List<Moment> story;
    private List<UsageLeft> left;
    private List<UsageRow> used;

    @PostConstruct
    void load() {
        contract = contracts.findMine(Ids.parse(id));
        story = new ContractStory(contract, language.getLocale()).on(localStack.getToday());
        left = UsageLeft.of(
                contract,
                usages.myLeft(contract.id(), localStack.getToday()),
                members.mine(contract.account().id()));
        used = usages.mine(contract.id(), PageRequest.first(SHOWN)).rows();
    }

    /** Of each metered product, in the order of use. */
    public List<UsageLeft> getLeft() {
        return left;
    }

    /** The latest first. */
    public List<UsageRow> getUsed() {
        return used;
    }

    /** As they were archived: the contract, then its amendments. */
    public List<DocumentRow> getPapers() {
        return files.ofMine(contract.id());
    }

    public Contract getContract() {
        return contract;
    }

    public List<Moment> getStory() {
        return story;
    }
}
