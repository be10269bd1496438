import { check, desc, foreignKey, id, index, integer, references, select, sql, Table, text, unique, View } from "colonnade/schema";

export class Sessions extends Table {
  static options = { primaryKey: ["tenant", "nummer"] };
  tenant = integer();
  number = integer();
  isActive = integer();
  byTenant = index(this.tenant);
}

export class Messages extends Table {
  id = id();
  content = text().check((content) => sql`length(${content}) <= ${this.maxLenght}`);
  maxLength = integer();
  total = integer().generated(() => sql`${this.content} + ${this.maxlength}`);
  sessionId = references(() => Sessions, { column: (session) => session.numbr });
  indexId = references(() => Sessions, { column: (session) => session.byTenant });

  byContent = index(this.contnt, desc(this.ID));
  byIndex = index(this.byContent);
  slot = unique(this.session);
  partial = index(this.id).where(sql`${this.isActive}`);
  sane = check(sql`${this.min} < ${this.maxLength}`);
  pair = foreignKey([this.id], () => Sessions, (session) => [session.nmber]);
}

export class Active extends View {
  id = integer();
  query = select({ s: Sessions }, ({ s, t }) => sql`select ${s.tenat}, ${t.id} from ${s}`);
}
