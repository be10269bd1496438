import { id, Table, text, timestamp } from "colonnade/schema";

export class Users extends Table {
  id = id();
}

export class Visits extends Table {
  visitor = text({ max: 64 });
  at = timestamp().defaultNow();
}
