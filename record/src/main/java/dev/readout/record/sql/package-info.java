/**
 * The record's database: where it lies, its schema, its transactions, and what goes wrong with it.
 *
 * <p>Start with {@link dev.readout.record.sql.Database}. Always true: the same SQL runs on SQLite
 * and PostgreSQL, and what differs stands behind {@link dev.readout.record.sql.Dialect}; values
 * reach SQL only as parameters; a write is a transaction that is there wholly or not at all; only
 * one process writes at a time.
 */
@NullMarked
package dev.readout.record.sql;

import org.jspecify.annotations.NullMarked;
