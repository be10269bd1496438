import { id, index, oneOf, Table, text } from "colonnade/schema";

/** A native enum type gets values in its middle and at its end, beside an index that no transaction holds. */
export class Tickets extends Table {
  id = id();
  title = text({ max: 60 });
  state = oneOf("open", "waiting", "done", "dropped").asEnum("state").default("open");

  titles = index(this.title).concurrently();
}
