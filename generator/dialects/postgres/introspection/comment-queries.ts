/** Comments on what is no table, column or view, and objects that this program has no SQL for. */
import { full, inNamespace, rows } from "./other-rows.ts";
import { notOfExtension, userNamespace } from "./queries.ts";

/** A comment on what is no table, column or view. */
function comment(kind: string, catalog: string, subject: string, name: string, owner: string, from: string): string {
  return rows(
    `comment on ${kind}`,
    name,
    owner,
    "e.description",
    {
      create: `'COMMENT ON ${kind.toUpperCase()} ' || ${subject} || ' IS ' || quote_literal(e.description)`,
      drop: `'COMMENT ON ${kind.toUpperCase()} ' || ${subject} || ' IS NULL'`,
      place: "last",
    },
    `pg_description e join ${from} and e.classoid = '${catalog}'::regclass`,
  );
}

export const comments = [
  comment(
    "schema",
    "pg_namespace",
    "quote_ident(n.nspname)",
    "n.nspname",
    "null",
    `pg_namespace n on n.oid = e.objoid and ${userNamespace} and n.nspname <> 'public'`,
  ),
  comment(
    "index",
    "pg_class",
    full("c.relname"),
    "c.relname",
    "null",
    `pg_class c on c.oid = e.objoid and c.relkind in ('i', 'I') ${inNamespace("c.relnamespace")}`,
  ),
  comment(
    "sequence",
    "pg_class",
    full("c.relname"),
    "c.relname",
    "null",
    `pg_class c on c.oid = e.objoid and c.relkind = 'S' ${inNamespace("c.relnamespace")}`,
  ),
  comment(
    "materialized view",
    "pg_class",
    full("c.relname"),
    "c.relname",
    "null",
    `pg_class c on c.oid = e.objoid and c.relkind = 'm' and e.objsubid = 0 ${inNamespace("c.relnamespace")}`,
  ),
  comment(
    "column",
    "pg_class",
    `${full("c.relname")} || '.' || quote_ident(a.attname)`,
    "a.attname",
    "c.relname",
    `pg_class c on c.oid = e.objoid and c.relkind in ('v', 'm', 'c') join pg_attribute a on a.attrelid = c.oid and a.attnum = e.objsubid ${inNamespace("c.relnamespace")}`,
  ),
  comment(
    "constraint",
    "pg_constraint",
    `quote_ident(k.conname) || ' ON ' || ${full("c.relname")}`,
    "k.conname",
    "c.relname",
    `pg_constraint k on k.oid = e.objoid join pg_class c on c.oid = k.conrelid ${inNamespace("c.relnamespace")}`,
  ),
  comment(
    "trigger",
    "pg_trigger",
    `quote_ident(k.tgname) || ' ON ' || ${full("c.relname")}`,
    "k.tgname",
    "c.relname",
    `pg_trigger k on k.oid = e.objoid join pg_class c on c.oid = k.tgrelid ${inNamespace("c.relnamespace")}`,
  ),
  comment(
    "policy",
    "pg_policy",
    `quote_ident(k.polname) || ' ON ' || ${full("c.relname")}`,
    "k.polname",
    "c.relname",
    `pg_policy k on k.oid = e.objoid join pg_class c on c.oid = k.polrelid ${inNamespace("c.relnamespace")}`,
  ),
  comment(
    "type",
    "pg_type",
    full("t.typname"),
    "t.typname",
    "null",
    `pg_type t on t.oid = e.objoid and t.typtype in ('e', 'c', 'r') ${inNamespace("t.typnamespace")} and ${notOfExtension("pg_type", "t.oid")}`,
  ),
  comment(
    "extension",
    "pg_extension",
    "quote_ident(x.extname)",
    "x.extname",
    "null",
    `pg_extension x on x.oid = e.objoid and e.description is distinct from (select a.comment from pg_available_extensions a where a.name = x.extname)
      join pg_namespace n on n.oid = x.extnamespace`,
  ),
  comment(
    "rule",
    "pg_rewrite",
    `quote_ident(w.rulename) || ' ON ' || ${full("c.relname")}`,
    "w.rulename",
    "c.relname",
    `pg_rewrite w on w.oid = e.objoid join pg_class c on c.oid = w.ev_class ${inNamespace("c.relnamespace")}`,
  ),
  comment(
    "statistics",
    "pg_statistic_ext",
    full("s.stxname"),
    "s.stxname",
    "null",
    `pg_statistic_ext s on s.oid = e.objoid ${inNamespace("s.stxnamespace")}`,
  ),
  comment(
    "constraint",
    "pg_constraint",
    `quote_ident(k.conname) || ' ON DOMAIN ' || ${full("t.typname")}`,
    "k.conname",
    "t.typname",
    `pg_constraint k on k.oid = e.objoid join pg_type t on t.oid = k.contypid ${inNamespace("t.typnamespace")}`,
  ),
  comment(
    "domain",
    "pg_type",
    full("t.typname"),
    "t.typname",
    "null",
    `pg_type t on t.oid = e.objoid and t.typtype = 'd' ${inNamespace("t.typnamespace")} and ${notOfExtension("pg_type", "t.oid")}`,
  ),
  comment(
    "routine",
    "pg_proc",
    // There is no SQL for an aggregate, and so none for what is said of it.
    `case when p.prokind <> 'a' then ${full("p.proname")} end || '(' || pg_get_function_identity_arguments(p.oid) || ')'`,
    "p.proname",
    "null",
    `pg_proc p on p.oid = e.objoid ${inNamespace("p.pronamespace")} and ${notOfExtension("pg_proc", "p.oid")}`,
  ),
];

/** What this program has no SQL for, so that it is at least told. */
export const strange = [
  rows(
    "collation",
    "c.collname",
    "null",
    "''",
    undefined,
    `pg_collation c ${inNamespace("c.collnamespace")} where ${notOfExtension("pg_collation", "c.oid")}`,
  ),
  rows(
    "operator",
    "o.oprname",
    "null",
    "''",
    undefined,
    `pg_operator o ${inNamespace("o.oprnamespace")} where ${notOfExtension("pg_operator", "o.oid")}`,
  ),
  rows(
    "operator class",
    "o.opcname",
    "null",
    "''",
    undefined,
    `pg_opclass o ${inNamespace("o.opcnamespace")} where ${notOfExtension("pg_opclass", "o.oid")}`,
  ),
  rows(
    "text search configuration",
    "o.cfgname",
    "null",
    "''",
    undefined,
    `pg_ts_config o ${inNamespace("o.cfgnamespace")} where ${notOfExtension("pg_ts_config", "o.oid")}`,
  ),
  rows(
    "text search dictionary",
    "o.dictname",
    "null",
    "''",
    undefined,
    `pg_ts_dict o ${inNamespace("o.dictnamespace")} where ${notOfExtension("pg_ts_dict", "o.oid")}`,
  ),
  `select 'publication', null, p.pubname, null, '', null, null, null, null from pg_publication p`,
  `select 'foreign server', null, s.srvname, null, '', null, null, null, null from pg_foreign_server s where ${notOfExtension("pg_foreign_server", "s.oid")}`,
  `select 'event trigger', null, v.evtname, null, v.evtevent, null, null, null, null from pg_event_trigger v where ${notOfExtension("pg_event_trigger", "v.oid")}`,
  `select 'cast', null, format_type(k.castsource, null) || ' as ' || format_type(k.casttarget, null), null, '', null, null, null, null from pg_cast k where k.oid > 16383
    and not exists (select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = k.oid and d.deptype = 'i') and ${notOfExtension("pg_cast", "k.oid")}`,
];
