-- Since when an account is blocked: its contact data was erased, what the law keeps is used for tax and claims only.
ALTER TABLE account ADD COLUMN erased_on DATE;
