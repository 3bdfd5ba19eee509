/**
 * The demo space of the local stack: a small coworking operator's last three months, lived day by day through the very
 * boundaries that people use. Never in production.
 */
package org.kontor.demo;
