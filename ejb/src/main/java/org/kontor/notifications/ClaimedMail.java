package org.kontor.notifications;

import java.util.List;
import org.kontor.documents.DocumentFile;

/** A message this node has taken to send it, with what it carries. */
record ClaimedMail(DueMail due, List<DocumentFile> attachments) {}
