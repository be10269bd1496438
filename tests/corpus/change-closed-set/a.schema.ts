import { id, oneOf, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "closed").default("open");
}
