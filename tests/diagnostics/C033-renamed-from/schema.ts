import { id, Table, text } from "colonnade/schema";

export class Users extends Table {
  static options = { renamedFrom: "people" };
  id = id();
  email = text({ max: 320 }).renamedFrom("mail");
  mail = text({ max: 320 });
  name = text({ max: 64 }).renamedFrom("title");
  nickname = text({ max: 64 }).renamedFrom("title");
}

export class People extends Table {
  id = id();
}
