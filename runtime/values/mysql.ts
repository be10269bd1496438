/** Values on the way to and from MySQL and MariaDB. */
export * from "../values.ts";
