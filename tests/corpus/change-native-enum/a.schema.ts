import { id, oneOf, Table, text } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  title = text({ max: 200 });
  priority = oneOf("low", "high").asEnum("priority").default("low");
  severity = oneOf("low", "high").asEnum("priority").default("high");
  state = oneOf("open", "closed").asEnum("ticket_state").default("open");
}
