import { Table, text } from "colonnade/schema";

export class Currencies extends Table {
  code = text({ max: 3 });
  name = text({ max: 40 });
}
