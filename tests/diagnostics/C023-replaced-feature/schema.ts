import { id, index, integer, sql, Table, text } from "colonnade/schema";

export class Users extends Table {
  id = id();
  email = text({ max: 320 });
  name = text({ max: 64 });
  logins = integer().default(0);

  active = index(this.email).where(sql`${this.logins} > 0`, { otherwise: "full" });
  found = index(this.name).including(this.logins);
}
