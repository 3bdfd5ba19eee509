/**
 * The REST API: thin resources under {@code /api/v1} that call one boundary each and answer with records of their own,
 * so that what other software reads stays the same when entities change.
 */
package org.kontor.api;
