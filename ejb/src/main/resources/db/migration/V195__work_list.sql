-- The work list reads all that is open once, in the order of accounts, from the index alone.
DROP INDEX open_entry_account_ix ON open_entry;
CREATE INDEX open_entry_account_ix ON open_entry (account_id, due_on, open_amount);
-- Mandates that cannot be used are few among many.
CREATE INDEX mandate_state_ix ON mandate (state, given_id);
