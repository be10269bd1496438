import { id, integer, references, Table, text, unique } from "colonnade/schema";

export class Users extends Table {
  id = id();
  tenant = integer().nullable();
  email = text({ max: 60 });
  once = unique(this.email).named("users_once");
}

export class Sessions extends Table {
  id = id();
  user = references(() => Users, { onDelete: "cascade" });
}
