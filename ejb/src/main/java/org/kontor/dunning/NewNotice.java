package org.kontor.dunning;

/** A reminder to be written down. */
record NewNotice(DunningRunRepository.Claimed claimed, String number, long letterheadId, NoticeDraft draft) {}
