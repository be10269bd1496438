import { id, Table, text } from "colonnade/schema";

export class Users extends Table {
  static options = { name: "users\u0000" };
  id = id();
  email = text({ max: 320 }).named("mail\n");
  name = text({ max: 64 }).named("name\ud83d");
  nickname = text({ max: 64 }).named("nickname ");
}
