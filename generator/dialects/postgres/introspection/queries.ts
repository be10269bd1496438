/** The catalog queries of PostgreSQL's introspection, one for each kind of object: https://www.postgresql.org/docs/current/catalogs.html */

/**
 * The namespace of an object, NULL in the default one. What the system or an extension made is left out: an extension owns
 * its objects by a dependency of type `e`.
 */
export const namespace = "nullif(n.nspname, current_schema())";
export const userNamespace = "n.nspname <> 'information_schema' and n.nspname !~ '^pg_'";

export function notOfExtension(catalog: string, oid: string): string {
  return `not exists (select from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;
}

/** The names of a table's columns by an array of their numbers, as a JSON array in the order of the numbers. */
function columnNames(numbers: string, table: string): string {
  return `(select coalesce(json_agg(named.attname order by u.place), '[]')::text
    from unnest(${numbers}) with ordinality u (number, place)
    join pg_attribute named on named.attrelid = ${table} and named.attnum = u.number)`;
}

export const extensions = "select extname from pg_extension where extname <> 'plpgsql'";

/** `public` is in every database, be it the default or not. */
export const namespaces = `
  select n.nspname from pg_namespace n
  where ${userNamespace} and n.nspname <> 'public' and n.nspname is distinct from current_schema()
    and ${notOfExtension("pg_namespace", "n.oid")}`;

export const enums = `
  select ${namespace}, t.typname, json_agg(v.enumlabel order by v.enumsortorder)::text
  from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_enum v on v.enumtypid = t.oid
  where ${userNamespace} and ${notOfExtension("pg_type", "t.oid")}
  group by n.nspname, t.oid, t.typname`;

/** Aggregates have no definition to print, procedures are dropped by another statement; a range type has its constructors with it. */
export const functions = `
  select ${namespace}, p.proname, pg_get_function_identity_arguments(p.oid), p.prokind,
    case when p.prokind = 'a' then 'aggregate' else pg_get_functiondef(p.oid) end
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${userNamespace} and ${notOfExtension("pg_proc", "p.oid")}
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')`;

/** The columns of a table in their order, with their defaults. */
const columnsOf = (
  table: string,
) => `(select json_agg(concat_ws(' ', a.attname, pg_get_expr(d.adbin, d.adrelid)) order by a.attnum)::text
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = ${table} and a.attnum > 0 and not a.attisdropped)`;

/** Tables, partitioned tables, and views. */
export const relations = `
  select ${namespace}, c.relname, c.relkind, obj_description(c.oid, 'pg_class'), c.relpersistence,
    coalesce(to_json(c.reloptions), '[]')::text,
    case when c.relkind = 'v' then pg_get_viewdef(c.oid) end,
    case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,
    case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
    c.relrowsecurity, c.relforcerowsecurity,
    case when c.relispartition then (select case when pn.nspname = current_schema() then '' else quote_ident(pn.nspname) || '.' end || quote_ident(p.relname) from pg_inherits h
      join pg_class p on p.oid = h.inhparent join pg_namespace pn on pn.oid = p.relnamespace where h.inhrelid = c.oid) end,
    c.relispartition and (
      exists (select from pg_inherits h where h.inhrelid = c.oid and ${columnsOf("c.oid")} <> ${columnsOf("h.inhparent")})
      or exists (select from pg_description e where e.objoid = c.oid and e.classoid = 'pg_class'::regclass and e.objsubid > 0)
      or exists (select from pg_index i where i.indrelid = c.oid and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid))
      or exists (select from pg_constraint k where k.conrelid = c.oid and k.conparentid = 0 and k.contype <> 'n' and (k.conislocal or k.contype = 'f'))
      or exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgparentid = 0 and not g.tgisinternal))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v') and ${userNamespace} and ${notOfExtension("pg_class", "c.oid")}`;

/** A collation is told where it is not that of the type, and the sequence of a column that `serial` makes in every detail. */
export const columns = `
  select ${namespace}, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
    pg_get_expr(d.adbin, d.adrelid), o.collname, col_description(c.oid, a.attnum), sq.relname
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  left join pg_collation o on o.oid = a.attcollation and a.attcollation <> t.typcollation
  left join (pg_depend sd join pg_class sq on sq.oid = sd.objid and sq.relkind = 'S' join pg_sequence s on s.seqrelid = sq.oid)
    on sd.classid = 'pg_class'::regclass and sd.refclassid = 'pg_class'::regclass and sd.refobjid = c.oid and sd.refobjsubid = a.attnum
    and sd.deptype = 'a' and a.attnotnull and sq.relnamespace = c.relnamespace and sq.relname = c.relname || '_' || a.attname || '_seq'
    and (sq.relpersistence = c.relpersistence or current_setting('server_version_num')::int < 150000)
    and s.seqtypid = a.atttypid and s.seqstart = 1 and s.seqincrement = 1 and s.seqmin = 1 and s.seqcache = 1 and not s.seqcycle
    and s.seqmax = case a.atttypid when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647 else 9223372036854775807 end
    and pg_get_expr(d.adbin, d.adrelid) = format('nextval(%L::regclass)', sq.oid::regclass::text)
  where c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
    and ${userNamespace} and ${notOfExtension("pg_class", "c.oid")}
  order by c.oid, a.attnum`;

/**
 * A key to a partitioned table has copies on its own table, one to each partition, which come with it. Columns that versions do not share are read through JSON: indnullsnotdistinct came with 15, and with it confdelsetcols.
 * NOT NULL is a constraint of its own (`n`) from 18 on.
 */
export const constraints = `
  select ${namespace}, c.relname, k.conname, k.contype, ${columnNames("k.conkey", "k.conrelid")},
    pg_get_expr(k.conbin, k.conrelid), k.condeferrable, k.condeferred,
    to_jsonb(i) ->> 'indnullsnotdistinct',
    (select nullif(fn.nspname, current_schema()) from pg_namespace fn where fn.oid = f.relnamespace),
    f.relname, ${columnNames("k.confkey", "k.confrelid")}, k.confdeltype, k.confupdtype,
    k.connoinherit and k.contype = 'c' or k.contype = 'p' and k.condeferrable or k.confmatchtype = 'f' or i.indnatts > i.indnkeyatts
      or to_jsonb(k) ->> 'confdelsetcols' is not null,
    pg_get_constraintdef(k.oid), k.convalidated,
    exists (select from pg_constraint r where r.contype = 'f' and r.confrelid = k.conrelid and r.conindid = k.conindid)
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_class f on f.oid = k.confrelid
  left join pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
  where k.contype not in ('n', 't') and not exists (select from pg_constraint o where o.oid = k.conparentid and o.conrelid = k.conrelid)
    and ${userNamespace} and ${notOfExtension("pg_class", "c.oid")}`;

/** Those that a constraint owns are the constraint's. Of each key: its text, its column, and bits for DESC (1) and NULLS FIRST (2). */
export const indexes = `
  select ${namespace}, c.relname, x.relname, i.indisunique, m.amname, pg_get_expr(i.indpred, i.indrelid), pg_get_indexdef(i.indexrelid),
    (select json_agg(pg_get_indexdef(i.indexrelid, place::int, false) order by place)::text from generate_series(1, i.indnkeyatts) place),
    (select json_agg(coalesce(k.attname, '') order by place)::text from generate_series(1, i.indnkeyatts) place
      left join pg_attribute k on k.attrelid = i.indrelid and k.attnum = i.indkey[place - 1] and k.attnum <> 0),
    (select json_agg(i.indoption[place - 1] order by place)::text from generate_series(1, i.indnkeyatts) place),
    (select coalesce(json_agg(k.attname order by place), '[]')::text from generate_series(i.indnkeyatts + 1, i.indnatts) place
      join pg_attribute k on k.attrelid = i.indrelid and k.attnum = i.indkey[place - 1]),
    i.indisvalid, coalesce(to_json(x.reloptions), '[]')::text, to_jsonb(i) ->> 'indnullsnotdistinct'
  from pg_index i
  join pg_class x on x.oid = i.indexrelid
  join pg_am m on m.oid = x.relam
  join pg_class c on c.oid = i.indrelid
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and ${userNamespace} and ${notOfExtension("pg_class", "c.oid")}
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))`;

/** `O` is the ordinary state of a trigger: it fires in the origin, and not in a replica. Partitions have copies of their parent's. */
export const triggers = `
  select ${namespace}, c.relname, g.tgname, pg_get_triggerdef(g.oid, true), c.relkind, g.tgenabled
  from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not g.tgisinternal and g.tgparentid = 0 and ${userNamespace} and ${notOfExtension("pg_class", "c.oid")}`;

/** What each view reads, by the rule that makes it a view. */
export const viewDependencies = `
  select distinct ${namespace}, c.relname, nullif(rn.nspname, current_schema()), r.relname
  from pg_rewrite w
  join pg_class c on c.oid = w.ev_class and c.relkind = 'v'
  join pg_namespace n on n.oid = c.relnamespace
  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
  join pg_class r on r.oid = d.refobjid and r.oid <> c.oid
  join pg_namespace rn on rn.oid = r.relnamespace
  where ${userNamespace}`;
