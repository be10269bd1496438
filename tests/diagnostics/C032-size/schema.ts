import { bytes, decimal, id, Table, text } from "colonnade/schema";

export class Files extends Table {
  id = id();
  content = bytes({ max: 4_000_000_000 });
  summary = text({ max: 1_000_000_000 });
  price = decimal(80, 2);
  share = decimal(60, 40);
}
