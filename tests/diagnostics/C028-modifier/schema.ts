import { id, integer, sql, Table, timestamp } from "colonnade/schema";

export class Users extends Table {
  id = id().default(1);
  age = integer().nullable();
  nextAge = integer().generated(() => sql`${this.age} + 1`).default(0);
  createdAt = timestamp().defaultNow();
  changedAt = timestamp().nullable().generated(() => sql`${this.createdAt}`).updatedNow();
}

export class Posts extends Table {
  id = id();
  number = integer().identity().unique();
}
