/** Asks a MySQL or MariaDB server whether a run of migrations is safe on it: that it can be written, and that its locks are those of all nodes. */
import type { Connection } from "../driver.ts";
import { ReadOnlyError, ServerError } from "../errors.ts";

/** Variables of which each server has some; asked by name, since one that is not there would be an error. */
const asked = [
  "wsrep_on",
  "wsrep_provider",
  "group_replication_single_primary_mode",
  "read_only",
  "super_read_only",
  "innodb_read_only",
] as const;

/** Throws a ServerError or a ReadOnlyError. */
export async function preflight(connection: Connection): Promise<void> {
  const names = asked.map((name) => `'${name}'`).join(", ");
  const rows = await connection.select(`SHOW GLOBAL VARIABLES WHERE Variable_name IN (${names})`);
  const variables = new Map(rows.map(([name, value]) => [String(name).toLowerCase(), String(value).toUpperCase()]));
  const is = (name: (typeof asked)[number]) =>
    variables.has(name) && !["OFF", "NONE", ""].includes(variables.get(name) ?? "");
  // https://mariadb.com/kb/en/galera-cluster-system-variables/: without a provider there is no cluster, whatever wsrep_on says.
  if (is("wsrep_on") && is("wsrep_provider")) throw clustered("a node of a Galera cluster");
  if (variables.has("group_replication_single_primary_mode") && !is("group_replication_single_primary_mode")) {
    if (await isGroupMember(connection)) throw clustered("a member of a replication group with several primaries");
  }
  if (is("innodb_read_only")) throw readOnly("innodb_read_only");
  for (const name of ["super_read_only", "read_only"] as const)
    if (is(name) && !(await mayWrite(connection))) throw readOnly(name);
}

/** https://dev.mysql.com/doc/refman/8.4/en/performance-schema-replication-group-members-table.html */
async function isGroupMember(connection: Connection): Promise<boolean> {
  try {
    const members = await connection.select(
      "SELECT 1 FROM performance_schema.replication_group_members WHERE member_state NOT IN ('OFFLINE', '') LIMIT 1",
    );
    return members.length > 0;
  } catch {
    // Who must not see that is told to take care.
    return true;
  }
}

/** A privilege lifts read_only, and this refuses at once who has none: https://dev.mysql.com/doc/refman/8.4/en/commit.html */
async function mayWrite(connection: Connection): Promise<boolean> {
  try {
    await connection.execute("START TRANSACTION READ WRITE");
  } catch (error) {
    if (error instanceof ReadOnlyError) return false;
    throw error;
  }
  await connection.rollback();
  return true;
}

/** GET_LOCK is one server's: https://dev.mysql.com/doc/refman/8.4/en/group-replication-limitations.html */
function clustered(what: string): ServerError {
  return new ServerError(
    `this server is ${what}: its locks do not reach the other nodes, so that another runner could not be kept out\nnothing was changed`,
    { hint: "write a script with `colonnade upgrade --sql --from VERSION`, and run it on one node" },
  );
}

function readOnly(variable: string): ReadOnlyError {
  return new ReadOnlyError(`this server can only be read: ${variable} is on`, {
    hint: "give the URL of the server that is written to",
  });
}
