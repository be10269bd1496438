import { id, integer, Table, text } from "colonnade/schema";

export class Users extends Table {
  static options = { renamedFrom: "people" };
  id = id();
  first = text({ max: 64 }).renamedFrom("last");
  last = text({ max: 64 }).renamedFrom("first");
  size = integer().renamedFrom("length");
  length = integer().renamedFrom("extent");
}

export class People extends Table {
  static options = { renamedFrom: "users" };
  id = id();
}
