import { bytes, id, index, Table, text } from "colonnade/schema";

export class Users extends Table {
  id = id();
  email = text().unique();
  digest = bytes();
  byDigest = index(this.digest);
}

export class Settings extends Table {
  key = text().primaryKey();
}
