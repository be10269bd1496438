/** Zod's schemas of rows, inserts and patches. Generated from tests/helpers/fixture.ts; do not edit. */
import { z } from "zod";
import type * as types from "./types.ts";

/** Text of at most `max` characters (code points), without NUL and lone surrogates. */
function text(max = Number.POSITIVE_INFINITY) {
  const message = Number.isFinite(max) ? `must have at most ${max} characters` : "must be a string";
  return z
    .string()
    .refine(isText, "must not contain the NUL character or lone surrogates")
    .refine((value) => value.length <= max || [...value].length <= max, message);
}

function isText(value: string): boolean {
  return !/\0|\p{Surrogate}/u.test(value);
}

/** A valid Date within the years 1000 to 9999. */
function timestamp() {
  const isWithin = (value: Date) => value.getUTCFullYear() >= 1000 && value.getUTCFullYear() <= 9999;
  return z.date().refine(isWithin, "must lie in the years 1000 to 9999");
}

/** A calendar day, `YYYY-MM-DD`. */
function day() {
  const isDay = (value: string) => {
    const [, year, month, date] = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(value) ?? [];
    const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    return found.getUTCMonth() === Number(month) - 1 && found.getUTCDate() === Number(date);
  };
  return z.string().refine(isDay, "must be a calendar day, YYYY-MM-DD, in the years 1000 to 9999");
}

function uuid() {
  return z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "must be a UUID");
}

function bytes<T extends Uint8Array>(max = Number.POSITIVE_INFINITY) {
  return z.custom<T>(
    (value) => value instanceof Uint8Array && value.byteLength <= max,
    Number.isFinite(max) ? `must be at most ${max} bytes` : "must be bytes",
  );
}

/** A value that JSON can hold without loss, nested at most 100 deep; its shape is taken on trust. */
function json<T>() {
  return z.custom<T>((value) => isJson(value), "must be a JSON value");
}

function isJson(value: unknown): boolean {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text !== undefined && depth(JSON.parse(text)) <= 100 && holdsNoLoss(value);
  } catch {
    return false;
  }
}

function depth(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Object.values(value).reduce((deepest: number, member) => Math.max(deepest, depth(member)), 0);
}

/** No NaN or Infinity, which JSON has no word for, and in texts what text may not hold. */
function holdsNoLoss(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return isText(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, member]) => isText(key) && holdsNoLoss(member));
}

/** Every type, required and nullable. */
export const valuesRow = z.object({
  id: z.int(),
  whole: z.int32(),
  big: z.int64(),
  count: z.int(),
  ratio: z.number(),
  amount: z.string().regex(/^-?0*\d{1,14}(\.\d{1,6}0*)?$/),
  label: text(50),
  body: text(),
  flag: z.boolean(),
  at: timestamp(),
  day: day(),
  data: json<NonNullable<types.ValuesRow["data"]>>(),
  token: uuid(),
  blob: bytes<Buffer>(),
  hash: bytes<Buffer>(16),
  mood: z.enum(["glad", "größer 😀", 'so "so"']),
  wholeOrNull: z.int32().nullable(),
  bigOrNull: z.int64().nullable(),
  countOrNull: z.int().nullable(),
  ratioOrNull: z.number().nullable(),
  amountOrNull: z.string().regex(/^-?0*\d{1,14}(\.\d{1,6}0*)?$/).nullable(),
  labelOrNull: text(50).nullable(),
  bodyOrNull: text().nullable(),
  flagOrNull: z.boolean().nullable(),
  atOrNull: timestamp().nullable(),
  dayOrNull: day().nullable(),
  dataOrNull: json<NonNullable<types.ValuesRow["dataOrNull"]>>().nullable(),
  tokenOrNull: uuid().nullable(),
  blobOrNull: bytes<Buffer>().nullable(),
  hashOrNull: bytes<Buffer>(16).nullable(),
  moodOrNull: z.enum(["glad", "größer 😀", 'so "so"']).nullable(),
}) satisfies z.ZodType<types.ValuesRow>;

/** What an insert into values takes. */
export const valuesInsert = z.object({
  id: z.int().optional(),
  whole: z.int32(),
  big: z.int64(),
  count: z.int(),
  ratio: z.number(),
  amount: z.string().regex(/^-?0*\d{1,14}(\.\d{1,6}0*)?$/),
  label: text(50),
  body: text(),
  flag: z.boolean(),
  at: timestamp(),
  day: day(),
  data: json<NonNullable<types.ValuesRow["data"]>>(),
  token: uuid(),
  blob: bytes<Uint8Array>(),
  hash: bytes<Uint8Array>(16),
  mood: z.enum(["glad", "größer 😀", 'so "so"']),
  wholeOrNull: z.int32().nullable().optional(),
  bigOrNull: z.int64().nullable().optional(),
  countOrNull: z.int().nullable().optional(),
  ratioOrNull: z.number().nullable().optional(),
  amountOrNull: z.string().regex(/^-?0*\d{1,14}(\.\d{1,6}0*)?$/).nullable().optional(),
  labelOrNull: text(50).nullable().optional(),
  bodyOrNull: text().nullable().optional(),
  flagOrNull: z.boolean().nullable().optional(),
  atOrNull: timestamp().nullable().optional(),
  dayOrNull: day().nullable().optional(),
  dataOrNull: json<NonNullable<types.ValuesRow["dataOrNull"]>>().nullable().optional(),
  tokenOrNull: uuid().nullable().optional(),
  blobOrNull: bytes<Uint8Array>().nullable().optional(),
  hashOrNull: bytes<Uint8Array>(16).nullable().optional(),
  moodOrNull: z.enum(["glad", "größer 😀", 'so "so"']).nullable().optional(),
}) satisfies z.ZodType<types.ValuesInsert>;

/** Columns of values to change. */
export const valuesPatch = z.object({
  whole: z.int32().optional(),
  big: z.int64().optional(),
  count: z.int().optional(),
  ratio: z.number().optional(),
  amount: z.string().regex(/^-?0*\d{1,14}(\.\d{1,6}0*)?$/).optional(),
  label: text(50).optional(),
  body: text().optional(),
  flag: z.boolean().optional(),
  at: timestamp().optional(),
  day: day().optional(),
  data: json<NonNullable<types.ValuesRow["data"]>>().optional(),
  token: uuid().optional(),
  blob: bytes<Uint8Array>().optional(),
  hash: bytes<Uint8Array>(16).optional(),
  mood: z.enum(["glad", "größer 😀", 'so "so"']).optional(),
  wholeOrNull: z.int32().nullable().optional(),
  bigOrNull: z.int64().nullable().optional(),
  countOrNull: z.int().nullable().optional(),
  ratioOrNull: z.number().nullable().optional(),
  amountOrNull: z.string().regex(/^-?0*\d{1,14}(\.\d{1,6}0*)?$/).nullable().optional(),
  labelOrNull: text(50).nullable().optional(),
  bodyOrNull: text().nullable().optional(),
  flagOrNull: z.boolean().nullable().optional(),
  atOrNull: timestamp().nullable().optional(),
  dayOrNull: day().nullable().optional(),
  dataOrNull: json<NonNullable<types.ValuesRow["dataOrNull"]>>().nullable().optional(),
  tokenOrNull: uuid().nullable().optional(),
  blobOrNull: bytes<Uint8Array>().nullable().optional(),
  hashOrNull: bytes<Uint8Array>(16).nullable().optional(),
  moodOrNull: z.enum(["glad", "größer 😀", 'so "so"']).nullable().optional(),
}) satisfies z.ZodType<types.ValuesPatch>;

export const defaultsRow = z.object({
  id: uuid(),
  label: text(50),
  rank: z.int32(),
  flag: z.boolean(),
  big: z.int64(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
  note: text(50).nullable(),
  total: z.int32(),
}) satisfies z.ZodType<types.DefaultsRow>;

/** What an insert into defaults takes. */
export const defaultsInsert = z.object({
  id: uuid().optional(),
  label: text(50).optional(),
  rank: z.int32().optional(),
  flag: z.boolean().optional(),
  big: z.int64().optional(),
  createdAt: timestamp().optional(),
  updatedAt: timestamp().optional(),
  note: text(50).nullable().optional(),
}) satisfies z.ZodType<types.DefaultsInsert>;

/** Columns of defaults to change. */
export const defaultsPatch = z.object({
  label: text(50).optional(),
  rank: z.int32().optional(),
  flag: z.boolean().optional(),
  big: z.int64().optional(),
  createdAt: timestamp().optional(),
  updatedAt: timestamp().optional(),
  note: text(50).nullable().optional(),
}) satisfies z.ZodType<types.DefaultsPatch>;

export const sessionsRow = z.object({
  id: text(64),
  purpose: text(200),
  isActive: z.boolean(),
  rank: z.int32().nullable(),
  startedAt: timestamp(),
  endedAt: timestamp().nullable(),
  updatedAt: timestamp(),
}) satisfies z.ZodType<types.SessionsRow>;

/** What an insert into sessions takes. */
export const sessionsInsert = z.object({
  id: text(64),
  purpose: text(200),
  isActive: z.boolean().optional(),
  rank: z.int32().nullable().optional(),
  startedAt: timestamp(),
  endedAt: timestamp().nullable().optional(),
  updatedAt: timestamp().optional(),
}) satisfies z.ZodType<types.SessionsInsert>;

/** Columns of sessions to change. */
export const sessionsPatch = z.object({
  purpose: text(200).optional(),
  isActive: z.boolean().optional(),
  rank: z.int32().nullable().optional(),
  startedAt: timestamp().optional(),
  endedAt: timestamp().nullable().optional(),
  updatedAt: timestamp().optional(),
}) satisfies z.ZodType<types.SessionsPatch>;

export const memoryRow = z.object({
  id: z.int(),
  agent: text(100),
  sessionId: text(64).nullable(),
  key: text(100),
  value: text(),
  metadata: json<NonNullable<types.MemoryRow["metadata"]>>().nullable(),
  hits: z.int32(),
  updatedAt: timestamp(),
  expiresAt: timestamp().nullable(),
}) satisfies z.ZodType<types.MemoryRow>;

/** What an insert into memory takes. */
export const memoryInsert = z.object({
  id: z.int().optional(),
  agent: text(100),
  sessionId: text(64).nullable().optional(),
  key: text(100),
  value: text(),
  metadata: json<NonNullable<types.MemoryRow["metadata"]>>().nullable().optional(),
  hits: z.int32().optional(),
  updatedAt: timestamp().optional(),
  expiresAt: timestamp().nullable().optional(),
}) satisfies z.ZodType<types.MemoryInsert>;

/** Columns of memory to change. */
export const memoryPatch = z.object({
  agent: text(100).optional(),
  sessionId: text(64).nullable().optional(),
  key: text(100).optional(),
  value: text().optional(),
  metadata: json<NonNullable<types.MemoryRow["metadata"]>>().nullable().optional(),
  hits: z.int32().optional(),
  updatedAt: timestamp().optional(),
  expiresAt: timestamp().nullable().optional(),
}) satisfies z.ZodType<types.MemoryPatch>;

export const accountsRow = z.object({
  id: z.int(),
  email: text(200),
  nick: text(50).nullable(),
  realm: text(50).nullable(),
  score: z.int32(),
  seenAt: z.int().nullable(),
}) satisfies z.ZodType<types.AccountsRow>;

/** What an insert into accounts takes. */
export const accountsInsert = z.object({
  id: z.int().optional(),
  email: text(200),
  nick: text(50).nullable().optional(),
  realm: text(50).nullable().optional(),
  score: z.int32().optional(),
  seenAt: z.int().nullable().optional(),
}) satisfies z.ZodType<types.AccountsInsert>;

/** Columns of accounts to change. */
export const accountsPatch = z.object({
  email: text(200).optional(),
  nick: text(50).nullable().optional(),
  realm: text(50).nullable().optional(),
  score: z.int32().optional(),
  seenAt: z.int().nullable().optional(),
}) satisfies z.ZodType<types.AccountsPatch>;

export const membersRow = z.object({
  accountId: z.int(),
  groupName: text(50),
  joinedAt: timestamp(),
  role: text(20),
}) satisfies z.ZodType<types.MembersRow>;

/** What an insert into members takes. */
export const membersInsert = z.object({
  accountId: z.int(),
  groupName: text(50),
  joinedAt: timestamp(),
  role: text(20).optional(),
}) satisfies z.ZodType<types.MembersInsert>;

/** Columns of members to change. */
export const membersPatch = z.object({
  joinedAt: timestamp().optional(),
  role: text(20).optional(),
}) satisfies z.ZodType<types.MembersPatch>;

export const filesRow = z.object({
  hash: bytes<Buffer>(16),
  day: day(),
  size: z.int64(),
  owner: uuid().nullable(),
}) satisfies z.ZodType<types.FilesRow>;

/** What an insert into files takes. */
export const filesInsert = z.object({
  hash: bytes<Uint8Array>(16),
  day: day(),
  size: z.int64(),
  owner: uuid().nullable().optional(),
}) satisfies z.ZodType<types.FilesInsert>;

/** Columns of files to change. */
export const filesPatch = z.object({
  day: day().optional(),
  size: z.int64().optional(),
  owner: uuid().nullable().optional(),
}) satisfies z.ZodType<types.FilesPatch>;

export const countersRow = z.object({
  id: z.int(),
  name: text(50),
  value: z.int32(),
}) satisfies z.ZodType<types.CountersRow>;

/** What an insert into counters takes. */
export const countersInsert = z.object({
  name: text(50),
  value: z.int32().optional(),
}) satisfies z.ZodType<types.CountersInsert>;

/** Columns of counters to change. */
export const countersPatch = z.object({
  name: text(50).optional(),
  value: z.int32().optional(),
}) satisfies z.ZodType<types.CountersPatch>;

export const tagsRow = z.object({
  name: text(50),
}) satisfies z.ZodType<types.TagsRow>;

/** What an insert into tags takes. */
export const tagsInsert = z.object({
  name: text(50),
}) satisfies z.ZodType<types.TagsInsert>;

export const logRow = z.object({
  at: timestamp(),
  line: text(200),
}) satisfies z.ZodType<types.LogRow>;

/** What an insert into log takes. */
export const logInsert = z.object({
  at: timestamp().optional(),
  line: text(200),
}) satisfies z.ZodType<types.LogInsert>;

export const postsRow = z.object({
  id: z.int(),
  board: text(50),
  author: text(50).nullable(),
  pinned: z.boolean(),
  votes: z.int32().nullable(),
  title: text(100),
  postedAt: timestamp(),
}) satisfies z.ZodType<types.PostsRow>;

/** What an insert into posts takes. */
export const postsInsert = z.object({
  id: z.int().optional(),
  board: text(50),
  author: text(50).nullable().optional(),
  pinned: z.boolean().optional(),
  votes: z.int32().nullable().optional(),
  title: text(100),
  postedAt: timestamp(),
}) satisfies z.ZodType<types.PostsInsert>;

/** Columns of posts to change. */
export const postsPatch = z.object({
  board: text(50).optional(),
  author: text(50).nullable().optional(),
  pinned: z.boolean().optional(),
  votes: z.int32().nullable().optional(),
  title: text(100).optional(),
  postedAt: timestamp().optional(),
}) satisfies z.ZodType<types.PostsPatch>;

export const wideRow = z.object({
  id: z.int(),
  n0: z.int32(),
  n1: z.int32(),
  n2: z.int32(),
  n3: z.int32(),
  n4: z.int32(),
  n5: z.int32(),
  n6: z.int32(),
  n7: z.int32(),
  n8: z.int32(),
  n9: z.int32(),
  n10: z.int32(),
  n11: z.int32(),
  n12: z.int32(),
  n13: z.int32(),
  n14: z.int32(),
  n15: z.int32(),
  n16: z.int32(),
  n17: z.int32(),
  n18: z.int32(),
  n19: z.int32(),
  n20: z.int32(),
  n21: z.int32(),
  n22: z.int32(),
  n23: z.int32(),
  n24: z.int32(),
  n25: z.int32(),
  n26: z.int32(),
  n27: z.int32(),
  n28: z.int32(),
  n29: z.int32(),
  n30: z.int32(),
  n31: z.int32(),
  n32: z.int32(),
  n33: z.int32(),
  n34: z.int32(),
  n35: z.int32(),
  n36: z.int32(),
  n37: z.int32(),
  n38: z.int32(),
  n39: z.int32(),
}) satisfies z.ZodType<types.WideRow>;

/** What an insert into wide takes. */
export const wideInsert = z.object({
  id: z.int().optional(),
  n0: z.int32().optional(),
  n1: z.int32().optional(),
  n2: z.int32().optional(),
  n3: z.int32().optional(),
  n4: z.int32().optional(),
  n5: z.int32().optional(),
  n6: z.int32().optional(),
  n7: z.int32().optional(),
  n8: z.int32().optional(),
  n9: z.int32().optional(),
  n10: z.int32().optional(),
  n11: z.int32().optional(),
  n12: z.int32().optional(),
  n13: z.int32().optional(),
  n14: z.int32().optional(),
  n15: z.int32().optional(),
  n16: z.int32().optional(),
  n17: z.int32().optional(),
  n18: z.int32().optional(),
  n19: z.int32().optional(),
  n20: z.int32().optional(),
  n21: z.int32().optional(),
  n22: z.int32().optional(),
  n23: z.int32().optional(),
  n24: z.int32().optional(),
  n25: z.int32().optional(),
  n26: z.int32().optional(),
  n27: z.int32().optional(),
  n28: z.int32().optional(),
  n29: z.int32().optional(),
  n30: z.int32().optional(),
  n31: z.int32().optional(),
  n32: z.int32().optional(),
  n33: z.int32().optional(),
  n34: z.int32().optional(),
  n35: z.int32().optional(),
  n36: z.int32().optional(),
  n37: z.int32().optional(),
  n38: z.int32().optional(),
  n39: z.int32().optional(),
}) satisfies z.ZodType<types.WideInsert>;

/** Columns of wide to change. */
export const widePatch = z.object({
  n0: z.int32().optional(),
  n1: z.int32().optional(),
  n2: z.int32().optional(),
  n3: z.int32().optional(),
  n4: z.int32().optional(),
  n5: z.int32().optional(),
  n6: z.int32().optional(),
  n7: z.int32().optional(),
  n8: z.int32().optional(),
  n9: z.int32().optional(),
  n10: z.int32().optional(),
  n11: z.int32().optional(),
  n12: z.int32().optional(),
  n13: z.int32().optional(),
  n14: z.int32().optional(),
  n15: z.int32().optional(),
  n16: z.int32().optional(),
  n17: z.int32().optional(),
  n18: z.int32().optional(),
  n19: z.int32().optional(),
  n20: z.int32().optional(),
  n21: z.int32().optional(),
  n22: z.int32().optional(),
  n23: z.int32().optional(),
  n24: z.int32().optional(),
  n25: z.int32().optional(),
  n26: z.int32().optional(),
  n27: z.int32().optional(),
  n28: z.int32().optional(),
  n29: z.int32().optional(),
  n30: z.int32().optional(),
  n31: z.int32().optional(),
  n32: z.int32().optional(),
  n33: z.int32().optional(),
  n34: z.int32().optional(),
  n35: z.int32().optional(),
  n36: z.int32().optional(),
  n37: z.int32().optional(),
  n38: z.int32().optional(),
  n39: z.int32().optional(),
}) satisfies z.ZodType<types.WidePatch>;

export const transactionTableRow = z.object({
  class: text(20),
  "two words": text(20),
  row: z.int32().nullable(),
  options: z.int32(),
}) satisfies z.ZodType<types.TransactionRow>;

/** What an insert into we"ird`s 'табл' takes. */
export const transactionTableInsert = z.object({
  class: text(20),
  "two words": text(20),
  row: z.int32().nullable().optional(),
  options: z.int32().optional(),
}) satisfies z.ZodType<types.TransactionInsert>;

/** Columns of we"ird`s 'табл' to change. */
export const transactionTablePatch = z.object({
  "two words": text(20).optional(),
  row: z.int32().nullable().optional(),
  options: z.int32().optional(),
}) satisfies z.ZodType<types.TransactionPatch>;

/** Sessions with their memories. */
export const sessionSummaryRow = z.object({
  id: text(64),
  memories: z.int(),
  latest: timestamp().nullable(),
}) satisfies z.ZodType<types.SessionSummaryRow>;
