import { id, integer, references, sql, Table } from "colonnade/schema";

export class Users extends Table {
  id = id();
}

export class Posts extends Table {
  id = id();
  number = integer();
  author = references(() => Users, { onDelete: "set null" });
  reader = references(() => Users, { onUpdate: "cascade" }).generated(() => sql`${this.number} + 1`);
}
