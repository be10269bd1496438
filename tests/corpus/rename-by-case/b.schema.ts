import { id, index, Table, text } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  nick = text({ max: 20 }).renamedFrom("Nick");

  byNick = index(this.nick).named("idxnick").renamedFrom("IdxNick");
}
