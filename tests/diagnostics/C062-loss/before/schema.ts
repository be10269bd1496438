import { decimal, id, integer, references, Table, text, timestamp } from "colonnade/schema";

export class Accounts extends Table {
  id = id();
  email = text({ max: 320 });
  nickname = text({ max: 40 }).nullable();
  legacy = text({ max: 40 });
  zip = text({ max: 10 });
  joinedAt = timestamp();
  balance = decimal(10, 4);
  notes = text();
}

export class Drafts extends Table {
  id = id();
  accountId = references(() => Accounts, { onDelete: "cascade" });
  words = integer();
}
