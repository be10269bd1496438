/**
 * Kysely's interface of the database, with the values that mysql2 gives to Kysely: numbers for booleans (0 and 1)
 * and 64-bit numbers, text for decimals, Date for dates, JSON parsed. Generated from tests/helpers/fixture.ts; do
 * not edit.
 */
import type { ColumnType, Generated } from "kysely";
import type * as types from "../types.ts";

/** Every type, required and nullable. */
export interface ValuesColumns {
  id: ColumnType<number, number | bigint | string | undefined, number | bigint | string>;
  whole: number;
  big: ColumnType<number, number | bigint | string, number | bigint | string>;
  count: ColumnType<number, number | bigint | string, number | bigint | string>;
  ratio: number;
  amount: ColumnType<string, string | number, string | number>;
  label: string;
  body: string;
  flag: ColumnType<0 | 1, 0 | 1 | boolean, 0 | 1 | boolean>;
  at: ColumnType<Date, Date | string, Date | string>;
  day: ColumnType<Date, Date | string, Date | string>;
  data: ColumnType<types.ValuesRow["data"], string, string>;
  token: string;
  blob: ColumnType<Buffer, Uint8Array, Uint8Array>;
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  mood: "glad" | "größer 😀" | 'so "so"';
  whole_or_null: number | null;
  big_or_null: ColumnType<number | null, number | bigint | string | null | undefined, number | bigint | string | null>;
  count_or_null: ColumnType<number | null, number | bigint | string | null | undefined, number | bigint | string | null>;
  ratio_or_null: number | null;
  amount_or_null: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  label_or_null: string | null;
  body_or_null: string | null;
  flag_or_null: ColumnType<0 | 1 | null, 0 | 1 | boolean | null | undefined, 0 | 1 | boolean | null>;
  at_or_null: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  day_or_null: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  data_or_null: ColumnType<NonNullable<types.ValuesRow["dataOrNull"]> | null, string | null | undefined, string | null>;
  token_or_null: string | null;
  blob_or_null: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;
  hash_or_null: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;
  mood_or_null: "glad" | "größer 😀" | 'so "so"' | null;
}

export interface DefaultsColumns {
  id: Generated<string>;
  /**
   * What it is called.
   * On two lines, *\/ and all.
   */
  label: Generated<string>;
  rank: Generated<number>;
  flag: ColumnType<0 | 1, 0 | 1 | boolean | undefined, 0 | 1 | boolean>;
  big: ColumnType<number, number | bigint | string | undefined, number | bigint | string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
  note: Generated<string | null>;
  total: ColumnType<number, never, never>;
}

export interface SessionsColumns {
  id: string;
  purpose: string;
  is_active: ColumnType<0 | 1, 0 | 1 | boolean | undefined, 0 | 1 | boolean>;
  rank: number | null;
  started_at: ColumnType<Date, Date | string, Date | string>;
  ended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface MemoryColumns {
  id: ColumnType<number, number | bigint | string | undefined, number | bigint | string>;
  agent: string;
  session_id: string | null;
  key: string;
  value: string;
  metadata: ColumnType<NonNullable<types.MemoryRow["metadata"]> | null, string | null | undefined, string | null>;
  hits: Generated<number>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
  expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface AccountsColumns {
  id: ColumnType<number, number | bigint | string | undefined, number | bigint | string>;
  email: string;
  nick: string | null;
  realm: string | null;
  score: Generated<number>;
  seen_at: ColumnType<number | null, number | bigint | string | null | undefined, number | bigint | string | null>;
}

export interface MembersColumns {
  account_id: ColumnType<number, number | bigint | string, number | bigint | string>;
  group_name: string;
  joined_at: ColumnType<Date, Date | string, Date | string>;
  role: Generated<string>;
}

export interface FilesColumns {
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  day: ColumnType<Date, Date | string, Date | string>;
  size: ColumnType<number, number | bigint | string, number | bigint | string>;
  owner: Generated<string | null>;
}

export interface CountersColumns {
  id: ColumnType<number, never, never>;
  name: string;
  value: Generated<number>;
}

export interface TagsColumns {
  name: string;
}

export interface LogColumns {
  at: ColumnType<Date, Date | string | undefined, Date | string>;
  line: string;
}

export interface PostsColumns {
  id: ColumnType<number, number | bigint | string | undefined, number | bigint | string>;
  board: string;
  author: string | null;
  pinned: ColumnType<0 | 1, 0 | 1 | boolean | undefined, 0 | 1 | boolean>;
  votes: number | null;
  title: string;
  posted_at: ColumnType<Date, Date | string, Date | string>;
}

export interface WideColumns {
  id: ColumnType<number, number | bigint | string | undefined, number | bigint | string>;
  n0: Generated<number>;
  n1: Generated<number>;
  n2: Generated<number>;
  n3: Generated<number>;
  n4: Generated<number>;
  n5: Generated<number>;
  n6: Generated<number>;
  n7: Generated<number>;
  n8: Generated<number>;
  n9: Generated<number>;
  n10: Generated<number>;
  n11: Generated<number>;
  n12: Generated<number>;
  n13: Generated<number>;
  n14: Generated<number>;
  n15: Generated<number>;
  n16: Generated<number>;
  n17: Generated<number>;
  n18: Generated<number>;
  n19: Generated<number>;
  n20: Generated<number>;
  n21: Generated<number>;
  n22: Generated<number>;
  n23: Generated<number>;
  n24: Generated<number>;
  n25: Generated<number>;
  n26: Generated<number>;
  n27: Generated<number>;
  n28: Generated<number>;
  n29: Generated<number>;
  n30: Generated<number>;
  n31: Generated<number>;
  n32: Generated<number>;
  n33: Generated<number>;
  n34: Generated<number>;
  n35: Generated<number>;
  n36: Generated<number>;
  n37: Generated<number>;
  n38: Generated<number>;
  n39: Generated<number>;
}

export interface TransactionColumns {
  select: string;
  'two "words`': string;
  row: number | null;
  options: Generated<number>;
}

/** Sessions with their memories. */
export interface SessionSummaryColumns {
  id: string;
  memories: number;
  latest: Date | null;
}

/** What `new Kysely<DB>(…)` works on, by the database's own names. */
export interface DB {
  values: ValuesColumns;
  defaults: DefaultsColumns;
  sessions: SessionsColumns;
  memory: MemoryColumns;
  accounts: AccountsColumns;
  members: MembersColumns;
  files: FilesColumns;
  counters: CountersColumns;
  tags: TagsColumns;
  log: LogColumns;
  posts: PostsColumns;
  wide: WideColumns;
  "we\"ird`s 'табл'": TransactionColumns;
  session_summary: SessionSummaryColumns;
}
