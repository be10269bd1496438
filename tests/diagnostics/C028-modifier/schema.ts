import { id, integer, references, sql, Table, text, timestamp } from "colonnade/schema";

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

export class Notes extends Table {
  id = id();
  userId = references(() => Users).branded();
  title = text({ max: 20 }).branded();
  removedAt = timestamp().softDelete();
  deletedAt = timestamp().nullable().defaultNow().softDelete();
}

export class Lines extends Table {
  line = text({ max: 20 });
  deletedAt = timestamp().nullable().softDelete();
}
