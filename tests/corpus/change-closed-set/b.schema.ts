import { id, oneOf, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "in_progress", "closed").default("open");
}
