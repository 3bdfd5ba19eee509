-- As long as all that a form takes, however it is escaped: a reason of 4,000 quotes is twice as long in here.
ALTER TABLE message MODIFY facts TEXT NOT NULL;
