import { id, references, select, sql, Table, text, View } from "colonnade/schema";

export abstract class Named extends Table {
  name = text();
}

export class Sessions extends Table {
  id = id();
}

export class Recent extends View {
  id = text();
  query = select({ s: Sessions, x: Sesions }, ({ s }) => sql`select ${s.id} from ${s}`);
}

export class Messages extends Table {
  id = id();
  sessionId = references(() => Sesions, { onDelete: "cascade" });
  userId = references(() => Users);
  namedId = references(() => Named);
  recentId = references(() => Recent);
  textId = references(() => text());
}
