/** Compiles texts in memory, for tests of the parser. */
import assert from "node:assert/strict";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { type Parsed, parseTexts } from "../../generator/parse/index.ts";
import type { Column, Schema, Table } from "../../generator/schema/schema.ts";

/** A text, or texts by file. */
export type Given = string | { readonly [file: string]: string };

export function parse(given: Given): Promise<Parsed> {
  return parseTexts(new Map(Object.entries(typeof given === "string" ? { "schema.ts": given } : given)));
}

/** The schema, which must have no mistake. */
export async function schemaOf(given: Given): Promise<Schema> {
  const { schema, diagnostics, sources } = await parse(given);
  assert.equal(printDiagnostics(diagnostics, sources), "");
  return schema;
}

export async function tableOf(given: Given, className: string): Promise<Table> {
  const { tables } = await schemaOf(given);
  const table = tables.find((each) => each.className === className);
  assert.ok(table, `no table ${className}`);
  return table;
}

/** The columns of a class `T` with the given members. */
export async function columnsOf(members: string, before = ""): Promise<readonly Column[]> {
  const { columns } = await tableOf(classWith(members, before), "T");
  return columns;
}

export function classWith(members: string, before = ""): string {
  return `import * as dsl from "colonnade/schema";
import { asc, bigint, boolean, bytes, check, date, decimal, desc, double, foreignKey, id, index, integer, json, mix, native,
  oneOf, primaryKey, references, script, select, sql, Table, text, timestamp, unique, uuid, variants, View } from "colonnade/schema";
${before}
export class T extends Table {
${members}
}`;
}

/** Codes and messages, as far as a test wants to read them. */
export async function mistakesIn(given: Given): Promise<readonly string[]> {
  const { diagnostics } = await parse(given);
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}
