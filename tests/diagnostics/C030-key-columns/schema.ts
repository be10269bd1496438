import { id, index, Table, text } from "colonnade/schema";

export class Users extends Table {
  id = id();
  first = text({ max: 64 });
  last = text({ max: 64 });

  name = index(this.last, this.first, this.last);
}
