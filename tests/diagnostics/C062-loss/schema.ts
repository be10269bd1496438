import { date, decimal, id, integer, Table, text } from "colonnade/schema";

/** Agreed to; what is gone already does no harm. */
export const mayLose = ["accounts.legacy", "accounts.forgotten"];

export class Accounts extends Table {
  id = id();
  email = text({ max: 320 });
  zip = integer();
  joinedAt = date();
  balance = decimal(10, 2);
  notes = text();
}
