// dialects: sqlite, postgres
import { id, Table, timestamp } from "colonnade/schema";

export class Sessions extends Table {
  id = id();
  startedAt = timestamp();
}
