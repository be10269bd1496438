/** The information_schema queries of introspection, one for each kind of object; the first cell is the owning table's name. */
import type { Flavour } from "./information-schema.ts";

export const relations = `
  select table_name, table_type, engine, table_collation, create_options, table_comment
  from information_schema.tables where table_schema = database()`;

/** MariaDB names a sequence with its database, which is another one wherever the schema goes. */
const columnDefault = `case when c.column_default like '%val(%' then replace(c.column_default, concat('val(', '\`', database(), '\`.'), 'val(') else c.column_default end`;

export function columns({ srid }: Pick<Flavour, "srid">): string {
  return `
  select c.table_name, c.column_name, ${columnDefault}, c.is_nullable, c.column_type, c.extra, c.collation_name, c.column_comment,
    c.generation_expression, ${srid}
  from information_schema.columns c where c.table_schema = database() order by c.table_name, c.ordinal_position`;
}

export function indexes({ keyExpression, indexInUse }: Pick<Flavour, "keyExpression" | "indexInUse">): string {
  return `
  select s.table_name, s.index_name, s.seq_in_index, s.non_unique, s.column_name, ${keyExpression}, s.sub_part, s.collation, s.index_type, ${indexInUse},
    s.index_comment
  from information_schema.statistics s where s.table_schema = database() order by s.table_name, s.index_name, s.seq_in_index`;
}

/** The parent's database is told where it is another one. */
export const foreignKeys = `
  select k.table_name, k.constraint_name, k.column_name, nullif(k.referenced_table_schema, k.table_schema), k.referenced_table_name,
    k.referenced_column_name, r.delete_rule, r.update_rule
  from information_schema.key_column_usage k
  join information_schema.referential_constraints r
    on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name and r.table_name = k.table_name
  where k.table_schema = database() and k.referenced_table_name is not null
  order by k.table_name, k.constraint_name, k.ordinal_position`;

export const triggers = `
  select event_object_table, trigger_name, action_timing, event_manipulation, action_statement
  from information_schema.triggers where trigger_schema = database()
  order by event_object_table, event_manipulation, action_timing, action_order`;

export function views({ viewAlgorithm }: Pick<Flavour, "viewAlgorithm">): string {
  return `
  select v.table_name, v.view_definition, v.check_option, v.security_type, ${viewAlgorithm ?? "null"}, database()
  from information_schema.views v where v.table_schema = database()`;
}

export const routines = `
  select routine_name, routine_type from information_schema.routines where routine_schema = database() order by routine_name`;

export const events = `
  select event_name, concat_ws(' ', event_type, execute_at, interval_value, interval_field, status, event_definition)
  from information_schema.events where event_schema = database()`;
