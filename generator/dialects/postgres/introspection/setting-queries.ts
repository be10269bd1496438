/** The catalog queries for what is set on an object behind its CREATE: storage parameters, states, and where an extension is. */
import { full, inNamespace, rows } from "./other-rows.ts";
import { notOfExtension, userNamespace } from "./queries.ts";

const relation = full("c.relname");
const options = (of: string, prefix = "") =>
  `(select string_agg('${prefix}' || o.option, ', ') from unnest(${of}) o (option))`;
const optionNames = (of: string, prefix = "") =>
  `(select string_agg('${prefix}' || split_part(o.option, '=', 1), ', ') from unnest(${of}) o (option))`;

/** The SQL that sets parameters of the subject, and that takes them away. */
const parameters = (subject: string, of: string, prefix = "") => ({
  create: `concat(${subject}, ' SET (', ${options(of, prefix)}, ')')`,
  drop: `concat(${subject}, ' RESET (', ${optionNames(of, prefix)}, ')')`,
});

export const settings = [
  // What needs no word: that an extension is where its own file says, or where names are looked for.
  rows(
    "schema of extension",
    "x.extname",
    "null",
    "quote_ident(n.nspname)",
    {
      create:
        "case when x.extrelocatable then concat('ALTER EXTENSION ', quote_ident(x.extname), ' SET SCHEMA ', quote_ident(n.nspname)) end",
      drop: "concat('ALTER EXTENSION ', quote_ident(x.extname), ' SET SCHEMA ', quote_ident(current_schema()))",
      place: "before",
    },
    `pg_extension x join pg_namespace n on n.oid = x.extnamespace where ${userNamespace} and n.nspname <> all (current_schemas(false))
      and not exists (select from pg_available_extension_versions v where v.name = x.extname and v.version = x.extversion and v.schema = n.nspname)`,
  ),
  rows(
    "options of materialized view",
    "c.relname",
    "null",
    options("c.reloptions"),
    { ...parameters(`'ALTER MATERIALIZED VIEW ', ${relation}`, "c.reloptions"), place: "last" },
    `pg_class c ${inNamespace("c.relnamespace")} where c.relkind = 'm' and c.reloptions is not null`,
  ),
  rows(
    "toast options of table",
    "c.relname",
    "null",
    options("t.reloptions", "toast."),
    parameters(`'ALTER TABLE ', ${relation}`, "t.reloptions", "toast."),
    `pg_class c join pg_class t on t.oid = c.reltoastrelid ${inNamespace("c.relnamespace")} where c.relkind = 'r' and t.reloptions is not null`,
  ),
  rows(
    "options of column",
    "a.attname",
    "c.relname",
    options("a.attoptions"),
    parameters(`'ALTER TABLE ', ${relation}, ' ALTER COLUMN ', quote_ident(a.attname)`, "a.attoptions"),
    `pg_attribute a join pg_class c on c.oid = a.attrelid ${inNamespace("c.relnamespace")}
      where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attoptions is not null`,
  ),
  rows(
    "default of view column",
    "a.attname",
    "c.relname",
    "pg_get_expr(d.adbin, d.adrelid)",
    {
      create: `concat('ALTER VIEW ', ${relation}, ' ALTER COLUMN ', quote_ident(a.attname), ' SET DEFAULT ', pg_get_expr(d.adbin, d.adrelid))`,
      drop: `concat('ALTER VIEW ', ${relation}, ' ALTER COLUMN ', quote_ident(a.attname), ' DROP DEFAULT')`,
    },
    `pg_attrdef d join pg_class c on c.oid = d.adrelid and c.relkind = 'v' join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum
      ${inNamespace("c.relnamespace")} where ${notOfExtension("pg_class", "c.oid")}`,
  ),
  rows(
    "statistics of index",
    "c.relname",
    "t.relname",
    "concat_ws(' ', a.attnum, to_jsonb(a) ->> 'attstattarget')",
    {
      create: `concat('ALTER INDEX ', ${relation}, ' ALTER COLUMN ', a.attnum, ' SET STATISTICS ', to_jsonb(a) ->> 'attstattarget')`,
      drop: `concat('ALTER INDEX ', ${relation}, ' ALTER COLUMN ', a.attnum, ' SET STATISTICS -1')`,
    },
    `pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('i', 'I') join pg_index i on i.indexrelid = c.oid
      join pg_class t on t.oid = i.indrelid ${inNamespace("c.relnamespace")} where nullif(to_jsonb(a) ->> 'attstattarget', '-1') is not null`,
  ),
  rows(
    "clustering of table",
    "c.relname",
    "null",
    "x.relname",
    {
      create: `concat('ALTER TABLE ', ${relation}, ' CLUSTER ON ', quote_ident(x.relname))`,
      drop: `concat('ALTER TABLE ', ${relation}, ' SET WITHOUT CLUSTER')`,
      place: "last",
    },
    `pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid ${inNamespace("c.relnamespace")}
      where i.indisclustered and c.relkind = 'r'`,
  ),
  rows(
    "state of rule",
    "w.rulename",
    "c.relname",
    "case w.ev_enabled when 'D' then 'disabled' when 'R' then 'enabled in replicas only' else 'enabled in replicas too' end",
    {
      create: `concat('ALTER TABLE ', ${relation}, case w.ev_enabled when 'D' then ' DISABLE' when 'R' then ' ENABLE REPLICA' else ' ENABLE ALWAYS' end,
        ' RULE ', quote_ident(w.rulename))`,
      drop: `concat('ALTER TABLE ', ${relation}, ' ENABLE RULE ', quote_ident(w.rulename))`,
      place: "last",
    },
    `pg_rewrite w join pg_class c on c.oid = w.ev_class ${inNamespace("c.relnamespace")} where w.ev_enabled <> 'O'`,
  ),
  rows(
    "type of table",
    "c.relname",
    "null",
    "c.reloftype::regtype::text",
    undefined,
    `pg_class c ${inNamespace("c.relnamespace")} where c.reloftype <> 0`,
  ),
];
