/** Asks MySQL and MariaDB which sessions another one waits for, and describes one. */

/** Number, program or user, state, and seconds. */
const described = "p.id, p.user, if(p.command = 'Sleep', 'idle', coalesce(nullif(p.state, ''), p.command)), p.time";

/** Some columns of it are only shown to who has the privilege PROCESS: https://dev.mysql.com/doc/refman/8.4/en/performance-schema-processlist-table.html */
export const sessionById = (id: number): string =>
  `SELECT ${described} FROM information_schema.processlist AS p WHERE p.id = ${id}`;

/**
 * Who holds the metadata lock or the row lock that is waited for. MySQL tells both in the performance schema, readable with SELECT on it:
 * https://dev.mysql.com/doc/refman/8.4/en/performance-schema-metadata-locks-table.html and
 * https://dev.mysql.com/doc/refman/8.4/en/performance-schema-data-lock-waits-table.html
 */
const mysqlBlockers = (id: number | undefined): string =>
  `SELECT DISTINCT ${described.replaceAll("p.id", "p.processlist_id").replace(/p\.(user|command|state|time)/g, "p.processlist_$1")}
  FROM performance_schema.threads AS own
    JOIN performance_schema.threads AS p ON p.thread_id IN (
      SELECT held.owner_thread_id
        FROM performance_schema.metadata_locks AS wanted JOIN performance_schema.metadata_locks AS held
          USING (object_type, object_schema, object_name)
        WHERE wanted.owner_thread_id = own.thread_id AND wanted.lock_status = 'PENDING'
          AND held.lock_status = 'GRANTED' AND held.owner_thread_id <> own.thread_id
      UNION
      SELECT blocking_thread_id FROM performance_schema.data_lock_waits WHERE requesting_thread_id = own.thread_id
    )
  WHERE own.processlist_id = ${id}`;

/** MariaDB tells of row locks; its metadata locks are in a plugin that is seldom there. https://mariadb.com/kb/en/information-schema-innodb_lock_waits-table/ */
const mariadbBlockers = (id: number | undefined): string =>
  `SELECT DISTINCT ${described}
  FROM information_schema.innodb_lock_waits AS waits
    JOIN information_schema.innodb_trx AS own ON own.trx_id = waits.requesting_trx_id
    JOIN information_schema.innodb_trx AS other ON other.trx_id = waits.blocking_trx_id
    JOIN information_schema.processlist AS p ON p.id = other.trx_mysql_thread_id
  WHERE own.trx_mysql_thread_id = ${id}`;

export const blockersOf = { mysql: mysqlBlockers, mariadb: mariadbBlockers } as const;
