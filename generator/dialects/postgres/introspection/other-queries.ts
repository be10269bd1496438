/** The catalog queries for what the Catalog has no words for, each with the SQL that makes it where that can be told. */
import { comments, strange } from "./comment-queries.ts";
import { full, inNamespace, rows } from "./other-rows.ts";
import { notOfExtension } from "./queries.ts";
import { settings } from "./setting-queries.ts";

/** Those of an identity or serial column (`i`) are the column's. */
const notInternal =
  "not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i')";
const owningColumn = (what: string) => `(select ${what} from pg_depend d join pg_class o on o.oid = d.refobjid
  join pg_attribute a on a.attrelid = o.oid and a.attnum = d.refobjsubid join pg_namespace n2 on n2.oid = o.relnamespace
  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass and d.deptype = 'a' limit 1)`;
/** Joined from `c`, a sequence: the column `a` of the table `o` that owns it. */
const owningJoin = `join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass and d.deptype = 'a'
  join pg_class o on o.oid = d.refobjid join pg_namespace n2 on n2.oid = o.relnamespace
  join pg_attribute a on a.attrelid = o.oid and a.attnum = d.refobjsubid`;
const owner =
  "(case when n2.nspname = current_schema() then '' else quote_ident(n2.nspname) || '.' end) || quote_ident(o.relname) || '.' || quote_ident(a.attname)";

const sequenceClauses = `concat_ws(' ', 'AS', format_type(s.seqtypid, null), 'INCREMENT BY', s.seqincrement, 'MINVALUE', s.seqmin, 'MAXVALUE', s.seqmax,
  'START WITH', s.seqstart, 'CACHE', s.seqcache, case when s.seqcycle then 'CYCLE' end)`;

const relation = full("c.relname");
/** Joined from a column or type `o`, its collation where that is not the one of its type, and the namespace `cn` of that. */
const collate = `'COLLATE ' || case when cn.nspname in ('pg_catalog', current_schema()) then '' else quote_ident(cn.nspname) || '.' end || quote_ident(o.collname)`;
const attributes = `(select string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod), ${collate}), ', ' order by a.attnum)
  from pg_attribute a join pg_type b on b.oid = a.atttypid left join pg_collation o on o.oid = a.attcollation and o.oid <> b.typcollation
  left join pg_namespace cn on cn.oid = o.collnamespace where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;
const relationOthers = [
  rows(
    "materialized view",
    "c.relname",
    "null",
    "pg_get_viewdef(c.oid)",
    {
      create: `concat('CREATE MATERIALIZED VIEW ', ${relation}, ' AS', E'\\n', rtrim(pg_get_viewdef(c.oid), ';'),
        case when c.relispopulated then '' else E'\\nWITH NO DATA' end,
        (select string_agg(E';\\n' || pg_get_indexdef(i.indexrelid), '' order by i.indexrelid) from pg_index i where i.indrelid = c.oid))`,
      drop: `'DROP MATERIALIZED VIEW ' || ${relation}`,
      called: true,
    },
    `pg_class c ${inNamespace("c.relnamespace")} where c.relkind = 'm' and ${notOfExtension("pg_class", "c.oid")}`,
  ),
  rows(
    "foreign table",
    "c.relname",
    "null",
    attributes,
    undefined,
    `pg_class c ${inNamespace("c.relnamespace")} where c.relkind = 'f' and ${notOfExtension("pg_class", "c.oid")}`,
  ),
  rows(
    "composite type",
    "c.relname",
    "null",
    attributes,
    {
      create: `concat('CREATE TYPE ', ${relation}, ' AS (', ${attributes}, ')')`,
      drop: `'DROP TYPE ' || ${relation}`,
      place: "before",
      called: true,
    },
    `pg_class c ${inNamespace("c.relnamespace")} where c.relkind = 'c' and ${notOfExtension("pg_class", "c.oid")}`,
  ),
  rows(
    "sequence",
    "c.relname",
    owningColumn("o.relname"),
    `concat_ws(' ', 'AS', format_type(s.seqtypid, null), 'START', s.seqstart, 'INCREMENT', s.seqincrement,
      'MINVALUE', s.seqmin, 'MAXVALUE', s.seqmax, 'CACHE', s.seqcache, case when s.seqcycle then 'CYCLE' else 'NO CYCLE' end)`,
    {
      create: `concat('CREATE SEQUENCE ', ${relation}, ' ', ${sequenceClauses})`,
      drop: `'DROP SEQUENCE ' || ${relation}`,
      place: "before",
      called: true,
    },
    `pg_class c ${inNamespace("c.relnamespace")} join pg_sequence s on s.seqrelid = c.oid
     where c.relkind = 'S' and ${notInternal} and ${notOfExtension("pg_class", "c.oid")}`,
  ),
];

const domain = full("t.typname");
/** What a range is of, and what of it is not as PostgreSQL would choose. */
const rangeClauses = `concat_ws(', ', format_type(r.rngsubtype, null),
  (select 'SUBTYPE_OPCLASS = ' || ${full("k.opcname")} from pg_opclass k join pg_namespace n on n.oid = k.opcnamespace where k.oid = r.rngsubopc and not k.opcdefault),
  (select 'COLLATION = ' || ${full("o.collname")} from pg_collation o join pg_namespace n on n.oid = o.collnamespace join pg_type b on b.oid = r.rngsubtype
    where o.oid = r.rngcollation and o.oid <> b.typcollation),
  case when r.rngsubdiff <> 0 then 'SUBTYPE_DIFF = ' || r.rngsubdiff::regproc::text end,
  (select 'MULTIRANGE_TYPE_NAME = ' || ${full("m.typname")} from pg_type m join pg_namespace n on n.oid = m.typnamespace where m.oid = r.rngmultitypid
    and m.typname <> case when t.typname like '%range%' then regexp_replace(t.typname, 'range', 'multirange') else t.typname || '_multirange' end))`;
const typeOthers = [
  rows(
    "domain",
    "t.typname",
    "null",
    `concat_ws(' ', format_type(t.typbasetype, t.typtypmod), case when t.typnotnull then 'not null' end, 'default ' || t.typdefault,
      (select string_agg(pg_get_constraintdef(k.oid), ' ' order by k.conname) from pg_constraint k where k.contypid = t.oid and k.contype = 'c'))`,
    {
      create: `concat_ws(' ', 'CREATE DOMAIN', ${domain}, 'AS', format_type(t.typbasetype, t.typtypmod),
        (select 'COLLATE ' || quote_ident(o.collname) from pg_collation o join pg_type b on b.oid = t.typbasetype where o.oid = t.typcollation and t.typcollation <> b.typcollation),
        case when t.typnotnull then 'NOT NULL' end, 'DEFAULT ' || t.typdefault,
        (select string_agg('CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), ' ' order by k.conname)
          from pg_constraint k where k.contypid = t.oid and k.contype = 'c'))`,
      drop: `'DROP DOMAIN ' || ${domain}`,
      place: "before",
      called: true,
    },
    `pg_type t ${inNamespace("t.typnamespace")} where t.typtype = 'd' and ${notOfExtension("pg_type", "t.oid")}`,
  ),
  rows(
    "range type",
    "t.typname",
    "null",
    rangeClauses,
    {
      create: `concat('CREATE TYPE ', ${domain}, ' AS RANGE (SUBTYPE = ', ${rangeClauses}, ')')`,
      drop: `'DROP TYPE ' || ${domain}`,
      place: "before",
      called: true,
    },
    `pg_range r join pg_type t on t.oid = r.rngtypid ${inNamespace("t.typnamespace")} where ${notOfExtension("pg_type", "t.oid")}`,
  ),
];

const table = full("c.relname");
/** Whom it is for, too: all, or roles by their names. */
const policyClauses = `concat_ws(' ', 'AS', case when p.polpermissive then 'PERMISSIVE' else 'RESTRICTIVE' end,
  'FOR', case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else 'ALL' end,
  'TO', (select string_agg(case when u.role = 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(u.role)) end, ', ' order by u.role)
    from unnest(p.polroles) u (role)),
  'USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', 'WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')`;
const statisticsText = `concat(pg_get_statisticsobjdef(s.oid),
  E';\\nALTER STATISTICS ' || ${full("s.stxname")} || ' SET STATISTICS ' || nullif(to_jsonb(s) ->> 'stxstattarget', '-1'))`;
const storage = (letter: string) =>
  `case ${letter} when 'p' then 'PLAIN' when 'e' then 'EXTERNAL' when 'm' then 'MAIN' else 'EXTENDED' end`;
const tableOthers = [
  rows(
    "owner of sequence",
    "c.relname",
    "o.relname",
    owner,
    {
      create: `concat('ALTER SEQUENCE ', ${table}, ' OWNED BY ', ${owner})`,
      drop: `concat('ALTER SEQUENCE ', ${table}, ' OWNED BY NONE')`,
    },
    `pg_class c ${owningJoin} ${inNamespace("c.relnamespace")} where c.relkind = 'S' and ${notInternal}`,
  ),
  rows(
    "policy",
    "p.polname",
    "c.relname",
    policyClauses,
    {
      create: `concat_ws(' ', 'CREATE POLICY', quote_ident(p.polname), 'ON', ${table}, ${policyClauses})`,
      drop: `concat('DROP POLICY ', quote_ident(p.polname), ' ON ', ${table})`,
    },
    `pg_policy p join pg_class c on c.oid = p.polrelid ${inNamespace("c.relnamespace")}`,
  ),
  rows(
    "rule",
    "w.rulename",
    "c.relname",
    "pg_get_ruledef(w.oid)",
    {
      create: "rtrim(pg_get_ruledef(w.oid), ';')",
      drop: `concat('DROP RULE ', quote_ident(w.rulename), ' ON ', ${table})`,
    },
    `pg_rewrite w join pg_class c on c.oid = w.ev_class ${inNamespace("c.relnamespace")}
     where w.rulename <> '_RETURN' and ${notOfExtension("pg_class", "c.oid")}`,
  ),
  rows(
    "inheritance",
    "p.relname",
    "c.relname",
    "h.inhseqno::text",
    undefined,
    `pg_inherits h join pg_class c on c.oid = h.inhrelid ${inNamespace("c.relnamespace")} join pg_class p on p.oid = h.inhparent
     where c.relkind in ('r', 'p') and not c.relispartition`,
  ),
  rows(
    "statistics",
    "s.stxname",
    "null",
    statisticsText,
    { create: statisticsText, drop: `concat('DROP STATISTICS ', ${full("s.stxname")})` },
    `pg_statistic_ext s ${inNamespace("s.stxnamespace")}`,
  ),
  rows(
    "storage of column",
    "a.attname",
    "c.relname",
    "concat_ws(' ', a.attstorage, nullif(to_jsonb(a) ->> 'attstattarget', '-1'), to_jsonb(a) ->> 'attcompression')",
    {
      create: `concat('ALTER TABLE ', ${table}, concat_ws(', ',
        case when a.attstorage <> t.typstorage then ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET STORAGE ' || ${storage("a.attstorage")} end,
        ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET STATISTICS ' || nullif(to_jsonb(a) ->> 'attstattarget', '-1'),
        ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET COMPRESSION ' || case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end))`,
      drop: `concat('ALTER TABLE ', ${table}, ' ALTER COLUMN ', quote_ident(a.attname), ' SET STORAGE ', ${storage("t.typstorage")},
        ', ALTER COLUMN ', quote_ident(a.attname), ' SET STATISTICS -1, ALTER COLUMN ', quote_ident(a.attname), ' SET COMPRESSION default')`,
    },
    `pg_attribute a join pg_type t on t.oid = a.atttypid join pg_class c on c.oid = a.attrelid ${inNamespace("c.relnamespace")}
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
       and (a.attstorage <> t.typstorage or a.attcompression <> '' or nullif(to_jsonb(a) ->> 'attstattarget', '-1') is not null)`,
  ),
  rows(
    "options of identity",
    "a.attname",
    "o.relname",
    "concat_ws(' ', s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle)",
    {
      create: `concat('ALTER TABLE ', ${full("o.relname")}, ' ALTER COLUMN ', quote_ident(a.attname), ' SET INCREMENT BY ', s.seqincrement, ' SET MINVALUE ', s.seqmin,
        ' SET MAXVALUE ', s.seqmax, ' SET START WITH ', s.seqstart, ' SET CACHE ', s.seqcache, case when s.seqcycle then ' SET CYCLE' end, ' RESTART')`,
      drop: `concat('ALTER TABLE ', ${full("o.relname")}, ' ALTER COLUMN ', quote_ident(a.attname), ' SET INCREMENT BY 1 SET NO MINVALUE SET NO MAXVALUE SET START WITH 1 SET CACHE 1 SET NO CYCLE')`,
    },
    `pg_attribute a join pg_class o on o.oid = a.attrelid ${inNamespace("o.relnamespace")}
     join pg_depend d on d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = o.oid and d.refobjsubid = a.attnum and d.deptype = 'i'
     join pg_sequence s on s.seqrelid = d.objid
     where a.attidentity <> '' and (s.seqstart <> 1 or s.seqincrement <> 1 or s.seqmin <> 1 or s.seqcache <> 1 or s.seqcycle
       or s.seqmax <> case a.atttypid when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647 else 9223372036854775807 end)`,
  ),
  rows(
    "replica identity of table",
    "c.relname",
    "null",
    "c.relreplident::text",
    {
      create: `concat('ALTER TABLE ', ${table}, ' REPLICA IDENTITY ', case c.relreplident when 'f' then 'FULL' when 'n' then 'NOTHING'
        else 'USING INDEX ' || (select quote_ident(x.relname) from pg_index i join pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid and i.indisreplident) end)`,
      drop: `concat('ALTER TABLE ', ${table}, ' REPLICA IDENTITY DEFAULT')`,
      place: "last",
    },
    `pg_class c ${inNamespace("c.relnamespace")} where c.relkind in ('r', 'p') and c.relreplident <> 'd'`,
  ),
];

/**
 * A query for each group: a backend plans all of a query's branches before it runs the first, and one of all of them took a new connection twice as long as these
 * (140 ms to 80, measured on 15).
 */
export const others: readonly string[] = [relationOthers, typeOthers, tableOthers, settings, comments, strange].map(
  (branches) => branches.join("\n  union all\n  "),
);
