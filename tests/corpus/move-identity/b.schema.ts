import { bigint, Table, text } from "colonnade/schema";

export class Invoices extends Table {
  id = bigint({ as: "number" });
  number = bigint({ as: "number" }).primaryKey().identity();
  title = text({ max: 40 });
}
