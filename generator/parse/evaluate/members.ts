/** Members of a table that are no columns: indexes, uniques, keys and checks. */
import type { IndexKey } from "../../schema/schema.ts";
import { asOneOf, asPerDialect, asString, type Call, checkCount, readOptions, wrong } from "./arguments.ts";
import { type Context, report } from "./context.ts";
import { withDetail } from "./places.ts";
import { asSql } from "./sql.ts";
import { describe, type IndexValue, type Located, type MemberValue, poison, type Value } from "./values.ts";

/** The columns in an array, as properties; undefined after a report. */
export function keyColumns(context: Context, located: Located, what: string): readonly string[] | undefined {
  if (located.value.kind !== "array")
    return wrong(context, located, what, "an array of columns", "write `[this.a, this.b]`");
  return columnsOf(context, located.value.items, what);
}

function columnsOf(context: Context, items: readonly Located[], what: string): readonly string[] | undefined {
  const columns: string[] = [];
  let spoilt = items.length === 0;
  for (const { value, at } of items) {
    if (value.kind !== "columnRef") {
      spoilt = true;
      const label = `this is ${describe(value)}`;
      if (value.kind !== "poison")
        report(context, "C006", at, `${what} are columns`, { label, hint: "write `this.column`" });
    } else if (columns.includes(value.property)) {
      spoilt = true;
      report(context, "C006", at, `\`${value.property}\` stands here twice`);
    } else columns.push(value.property);
  }
  return spoilt ? undefined : columns;
}

function columnsMember(kind: "unique" | "primaryKey") {
  return (context: Context, call: Call): Value => {
    if (!checkCount(context, call, 1, Number.POSITIVE_INFINITY)) return poison;
    const columns = columnsOf(context, call.args, `the arguments of \`${call.name}()\``);
    if (!columns) return poison;
    const details = { name: "columns", at: call.at, previous: undefined };
    return kind === "unique" ? { kind, columns, nullsNotDistinct: false, details } : { kind, columns, details };
  };
}

function check(context: Context, call: Call): Value {
  const [condition] = call.args;
  if (!checkCount(context, call, 1, 1) || !condition) return poison;
  const expression = asSql(context, condition, "the condition of `check()`");
  if (!expression) return poison;
  return { kind: "check", expression, details: { name: "check", at: condition.at, previous: undefined } };
}

function order(descending: boolean) {
  return (context: Context, call: Call): Value => {
    const [key, given] = call.args;
    if (!checkCount(context, call, 1, 2) || !key) return poison;
    const nulls = readOptions(context, given, `\`${call.name}()\``, ["nulls"]).read(
      "nulls",
      asOneOf(["first", "last"]),
    );
    if (key.value.kind === "poison") return poison;
    return { kind: "order", key: key.value, descending, ...(nulls && { nulls }) };
  };
}

function index(context: Context, call: Call): Value {
  if (!checkCount(context, call, 1, Number.POSITIVE_INFINITY)) return poison;
  const keys: IndexKey[] = [];
  let spoilt = false;
  for (const arg of call.args) {
    const key = indexKey(context, arg);
    if (key) keys.push(key);
    else spoilt = true;
  }
  if (spoilt) return poison;
  return {
    kind: "index",
    keys,
    unique: false,
    include: [],
    details: { name: "columns", at: call.at, previous: undefined },
  };
}

function indexKey(context: Context, { value, at }: Located): IndexKey | undefined {
  const ordered = value.kind === "order";
  const key = ordered ? value.key : value;
  const order = { descending: ordered && value.descending, ...(ordered && value.nulls && { nulls: value.nulls }) };
  if (key.kind === "columnRef") return { column: key.property, ...order };
  if (key.kind === "sql") return { expression: key.sql, ...order };
  if (key.kind !== "poison") {
    report(context, "C006", at, "a key of `index()` is a column or SQL", {
      label: `this is ${describe(key)}`,
      hint: "write `this.column`, `desc(this.column)` or sql`…`",
    });
  }
  return undefined;
}

export const memberFunctions = {
  index,
  unique: columnsMember("unique"),
  primaryKey: columnsMember("primaryKey"),
  check,
  desc: order(true),
  asc: order(false),
};

type MemberMethod<V extends MemberValue> = (context: Context, member: V, call: Call) => V;

function named<V extends MemberValue>(context: Context, member: V, call: Call): V {
  const name = oneString(context, call);
  return name === undefined ? member : { ...member, name, details: withDetail(member.details, "name", call) };
}

function renamedFrom<V extends MemberValue>(context: Context, member: V, call: Call): V {
  const from = oneString(context, call);
  return from === undefined
    ? member
    : { ...member, renamedFrom: from, details: withDetail(member.details, "renamedFrom", call) };
}

export function oneString(context: Context, call: Call): string | undefined {
  const [given] = call.args;
  if (!checkCount(context, call, 1, 1) || !given) return undefined;
  return asString(context, given, `the argument of \`${call.name}()\``);
}

const indexMethods: Record<string, MemberMethod<IndexValue>> = {
  named,
  renamedFrom,
  unique: (context, member, call) => {
    checkCount(context, call, 0, 0);
    return { ...member, unique: true, details: withDetail(member.details, "unique", call) };
  },
  where: (context, member, call) => {
    const [given, options] = call.args;
    if (!checkCount(context, call, 1, 2) || !given) return member;
    const predicate = asSql(context, given, "the predicate of `where()`");
    const otherwise = readOptions(context, options, "`where()`", ["otherwise"]).read("otherwise", asOneOf(["full"]));
    if (!predicate) return member;
    return {
      ...member,
      where: { predicate, ...(otherwise && { otherwise }) },
      details: withDetail(member.details, "where", call),
    };
  },
  concurrently: (context, member, call) => {
    checkCount(context, call, 0, 0);
    return { ...member, concurrently: true, details: withDetail(member.details, "concurrently", call) };
  },
  including: (context, member, call) => {
    const include = columnsOf(context, call.args, "the arguments of `including()`");
    return include ? { ...member, include, details: withDetail(member.details, "include", call) } : member;
  },
  using: (context, member, call) => {
    const [given] = call.args;
    if (!checkCount(context, call, 1, 1) || !given) return member;
    const method = asPerDialect(asString)(context, given, "the method of `using()`");
    return method ? { ...member, method, details: withDetail(member.details, "using", call) } : member;
  },
};

type UniqueValue = Extract<MemberValue, { kind: "unique" }>;

const uniqueMethods: Record<string, MemberMethod<UniqueValue>> = {
  named,
  renamedFrom,
  nullsNotDistinct: (context, member, call) => {
    checkCount(context, call, 0, 0);
    return { ...member, nullsNotDistinct: true, details: withDetail(member.details, "nullsNotDistinct", call) };
  },
  deferrable: (context, member, call) => {
    const [given] = call.args;
    if (!checkCount(context, call, 1, 1) || !given) return member;
    const deferrable = asOneOf(["immediate", "deferred"])(context, given, "the argument of `deferrable()`");
    return deferrable ? { ...member, deferrable, details: withDetail(member.details, "deferrable", call) } : member;
  },
};

export const memberMethods: {
  readonly [K in MemberValue["kind"]]: Record<string, MemberMethod<Extract<MemberValue, { kind: K }>>>;
} = {
  index: indexMethods,
  unique: uniqueMethods,
  primaryKey: { named },
  check: { named, renamedFrom },
  foreignKey: { named, renamedFrom },
};
