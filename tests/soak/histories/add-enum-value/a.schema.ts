import { id, oneOf, Table, text } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  title = text({ max: 60 });
  state = oneOf("open", "done").asEnum("state").default("open");
}
