import { id, index, integer, references, Table, text } from "colonnade/schema";

export class Users extends Table {
  id = id();
  tenant = integer().nullable();
  email = text({ max: 60 });
  mail = index(this.email, this.tenant).named("users_mail");
}

export class Sessions extends Table {
  id = id();
  user = references(() => Users, { onDelete: "cascade" });
}
