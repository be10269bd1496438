import { integer, primaryKey, Table, text } from "colonnade/schema";

export class Members extends Table {
  team = integer();
  person = integer();
  role = text({ max: 20 });

  pk = primaryKey(this.team, this.person);
}
