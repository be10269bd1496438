/** Tables whose rows are marked as deleted instead of deleted: what reads leave out, and what removing them means. */
import type { Module } from "./module.ts";
import { where } from "./queries.ts";

/** The condition that a row is not deleted, which every read but those of deleted rows has; undefined where rows are deleted really. */
export function isThere({ dialect, plan }: Module): string | undefined {
  return plan.softDelete && `${dialect.quote(plan.softDelete.name)} IS NULL`;
}

/** The condition that a row is deleted. */
export function isDeleted({ dialect, plan }: Module): string | undefined {
  return plan.softDelete && `${dialect.quote(plan.softDelete.name)} IS NOT NULL`;
}

/** What stands before the WHERE of a removal: `DELETE FROM "messages"`, or the update that marks rows. */
export function removal({ dialect, plan }: Module): string {
  const table = dialect.table(plan.table);
  const { softDelete } = plan;
  return softDelete === undefined
    ? `DELETE FROM ${table}`
    : `UPDATE ${table} SET ${dialect.quote(softDelete.name)} = ${dialect.now}`;
}

/** The assignment that brings a row back, for an update that does more: `"deleted_at" = NULL, `; empty where rows are deleted really. */
export function revival({ dialect, plan }: Module): string {
  return plan.softDelete === undefined ? "" : `${dialect.quote(plan.softDelete.name)} = NULL, `;
}

/** `head` with a condition, of at most so many rows as the parameter `limit` says. */
export function limited({ dialect, plan }: Module, head: string, condition: string, limit: string): string {
  if (dialect.limitsChanges) return `${head}${where(condition)} LIMIT ${limit}`;
  const names = (plan.primaryKey?.columns ?? []).map(({ name }) => dialect.quote(name));
  const key = names.length === 1 ? names.join("") : `(${names.join(", ")})`;
  const some = `SELECT ${names.join(", ")} FROM ${dialect.table(plan.table)}${where(condition)} LIMIT ${limit}`;
  return `${head}${where(`${key} IN (${some})`)}`;
}
