import { bigint, id, Table, text } from "colonnade/schema";

export class Invoices extends Table {
  id = id();
  number = bigint({ as: "number" });
  title = text({ max: 40 });
}
