import { id, index, Table, text } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  nick = text({ max: 20 }).named("Nick");

  byNick = index(this.nick).named("IdxNick");
}
