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

/** On a relation of these kinds, which has its name to itself. */
function onRelation(kind: string, which: string): string {
  const from = `pg_class c on c.oid = e.objoid and ${which} ${inNamespace("c.relnamespace")}`;
  return comment(kind, "pg_class", full("c.relname"), "c.relname", "null", from);
}

/** On what belongs to the table that the column `table` of its catalog says. */
function onMember(kind: string, catalog: string, name: string, table: string): string {
  const from = `${catalog} k on k.oid = e.objoid join pg_class c on c.oid = k.${table} ${inNamespace("c.relnamespace")}`;
  return comment(
    kind,
    catalog,
    `quote_ident(k.${name}) || ' ON ' || ${full("c.relname")}`,
    `k.${name}`,
    "c.relname",
    from,
  );
}

function onType(kind: string, which: string): string {
  const from = `pg_type t on t.oid = e.objoid and ${which} ${inNamespace("t.typnamespace")} and ${notOfExtension("pg_type", "t.oid")}`;
  return comment(kind, "pg_type", full("t.typname"), "t.typname", "null", from);
}

export const comments = [
  comment(
    "schema",
    "pg_namespace",
    "quote_ident(n.nspname)",
    "n.nspname",
    "null",
    `pg_namespace n on n.oid = e.objoid and ${userNamespace} and (n.nspname <> 'public' or e.description <> 'standard public schema')`,
  ),
  onRelation("index", "c.relkind in ('i', 'I')"),
  onRelation("sequence", "c.relkind = 'S'"),
  onRelation("materialized view", "c.relkind = 'm' and e.objsubid = 0"),
  comment(
    "column",
    "pg_class",
    `${full("c.relname")} || '.' || quote_ident(a.attname)`,
    "a.attname",
    "c.relname",
    `pg_class c on c.oid = e.objoid and c.relkind in ('v', 'm', 'c') join pg_attribute a on a.attrelid = c.oid and a.attnum = e.objsubid ${inNamespace("c.relnamespace")}`,
  ),
  onMember("constraint", "pg_constraint", "conname", "conrelid"),
  onMember("trigger", "pg_trigger", "tgname", "tgrelid"),
  onMember("policy", "pg_policy", "polname", "polrelid"),
  onType("type", "t.typtype in ('e', 'c', 'r')"),
  comment(
    "extension",
    "pg_extension",
    "quote_ident(x.extname)",
    "x.extname",
    "null",
    `pg_extension x on x.oid = e.objoid and e.description is distinct from (select a.comment from pg_available_extensions a where a.name = x.extname)
      join pg_namespace n on n.oid = x.extnamespace`,
  ),
  onMember("rule", "pg_rewrite", "rulename", "ev_class"),
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
  onType("domain", "t.typtype = 'd'"),
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
function toldOnly(kind: string, catalog: string, name: string, namespace: string): string {
  const from = `${catalog} o ${inNamespace(`o.${namespace}`)} where ${notOfExtension(catalog, "o.oid")}`;
  return rows(kind, `o.${name}`, "null", "''", undefined, from);
}

export const strange = [
  toldOnly("collation", "pg_collation", "collname", "collnamespace"),
  toldOnly("operator", "pg_operator", "oprname", "oprnamespace"),
  toldOnly("operator class", "pg_opclass", "opcname", "opcnamespace"),
  toldOnly("text search configuration", "pg_ts_config", "cfgname", "cfgnamespace"),
  toldOnly("text search dictionary", "pg_ts_dict", "dictname", "dictnamespace"),
  `select 'publication', null, p.pubname, null, '', null, null, null, null from pg_publication p`,
  `select 'foreign server', null, s.srvname, null, '', null, null, null, null from pg_foreign_server s where ${notOfExtension("pg_foreign_server", "s.oid")}`,
  `select 'event trigger', null, v.evtname, null, v.evtevent, null, null, null, null from pg_event_trigger v where ${notOfExtension("pg_event_trigger", "v.oid")}`,
  `select 'cast', null, format_type(k.castsource, null) || ' as ' || format_type(k.casttarget, null), null, '', null, null, null, null from pg_cast k where k.oid > 16383
    and not exists (select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = k.oid and d.deptype = 'i') and ${notOfExtension("pg_cast", "k.oid")}`,
];
