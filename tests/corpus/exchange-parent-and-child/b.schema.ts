import { id, references, Table, text } from "colonnade/schema";

export const mayLose = ["profiles.account_id"];

export class Accounts extends Table {
  id = id();
  name = text({ max: 40 });
  profileId = references(() => Profiles, { onDelete: "cascade" }).nullable();
}

export class Profiles extends Table {
  id = id();
  motto = text({ max: 40 });
}
