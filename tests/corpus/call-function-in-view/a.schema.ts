import { bigint, id, references, script, select, sql, Table, text, View, variants } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  body = text({ max: 40 });
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
}

export const shout = script("shout", {
  create: {
    postgres: sql`CREATE FUNCTION shout(said text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(said) || '!' $$`,
    mysql: sql`CREATE FUNCTION shout(said text) RETURNS text DETERMINISTIC NO SQL RETURN concat(upper(said), '!')`,
    mariadb: sql`CREATE FUNCTION shout(said text) RETURNS text DETERMINISTIC NO SQL RETURN concat(upper(said), '!')`,
  },
  drop: {
    postgres: sql`DROP FUNCTION shout(text)`,
    mysql: sql`DROP FUNCTION shout`,
    mariadb: sql`DROP FUNCTION shout`,
  },
});

export class Loud extends View {
  id = bigint({ as: "number" });
  body = text();

  query = select({ m: Messages }, ({ m }) =>
    variants({
      sqlite: sql`SELECT ${m.id}, upper(${m.body}) || '!' FROM ${m}`,
      postgres: sql`SELECT ${m.id}, shout(${m.body}) FROM ${m}`,
      mysql: sql`SELECT ${m.id}, shout(${m.body}) FROM ${m}`,
      mariadb: sql`SELECT ${m.id}, shout(${m.body}) FROM ${m}`,
    }),
  );
}

export const count = script("count_loud", {
  create: {
    postgres: sql`CREATE FUNCTION count_loud() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM loud $$`,
    mysql: sql`CREATE FUNCTION count_loud() RETURNS bigint READS SQL DATA RETURN (SELECT count(*) FROM loud)`,
    mariadb: sql`CREATE FUNCTION count_loud() RETURNS bigint READS SQL DATA RETURN (SELECT count(*) FROM loud)`,
  },
  drop: {
    postgres: sql`DROP FUNCTION count_loud()`,
    mysql: sql`DROP FUNCTION count_loud`,
    mariadb: sql`DROP FUNCTION count_loud`,
  },
  dependsOn: () => [Loud],
});

export class LoudCount extends View {
  total = bigint({ as: "number" });

  query = select({ l: Loud }, ({ l }) =>
    variants({
      sqlite: sql`SELECT count(*) FROM ${l}`,
      postgres: sql`SELECT count_loud() FROM ${l} LIMIT 1`,
      mysql: sql`SELECT count_loud() FROM ${l} LIMIT 1`,
      mariadb: sql`SELECT count_loud() FROM ${l} LIMIT 1`,
    }),
  );
}
