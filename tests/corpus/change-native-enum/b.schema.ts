import { id, oneOf, Table, text } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  title = text({ max: 200 });
  priority = oneOf("low", "middle", "high").asEnum("priority").default("middle");
  severity = oneOf("low", "middle", "high").asEnum("priority").default("high");
  state = oneOf("new", "open", "closed").asEnum("ticket_state");
}
