import { id, references, sql, Table, text } from "colonnade/schema";

export class Kinds extends Table {
  name = text({ max: 20 }).primaryKey();
}

export class Messages extends Table {
  id = id();
  kind = references(() => Kinds, { onDelete: "cascade" });
  label = text({ max: 30 }).generated(() => sql`upper(${this.kind})`);
  former = references(() => Kinds, { onDelete: "set null" }).nullable();
  formerLabel = text({ max: 30 }).nullable().generated(() => sql`upper(${this.former})`);
  read = text({ max: 30 }).generated(() => sql`lower(${this.kind})`, { stored: false });
}
