/** Classes: what they descend from, their members base first, and `mix`. */
import type { Member } from "../syntax.ts";
import { type Call, checkCount } from "./arguments.ts";
import { type Context, report, spanOf } from "./context.ts";
import { evaluateAt } from "./expression.ts";
import type { ClassHandle, Heritage } from "./modules.ts";
import { describe, type Located, poison, type Value } from "./values.ts";

/** A member and the class that declares it, which may be a base of the one that is built. */
export interface OwnedMember {
  readonly owner: ClassHandle;
  readonly member: Member;
}

const unknown: Heritage = { root: "unknown", bases: [] };
const maxBases = 100;
const maxHeritageDepth = 2 * maxBases;

export function heritageOf(context: Context, handle: ClassHandle): Heritage {
  const at = spanOf(handle.module, handle.declaration.place);
  if (handle.heritage === "evaluating") {
    handle.heritage = unknown;
    report(context, "C003", at, `\`${handle.name}\` extends itself`);
    return unknown;
  }
  if (handle.heritage) return handle.heritage;
  handle.heritage = "evaluating";
  context.depth += 1;
  const found = context.depth < maxHeritageDepth ? findHeritage(context, handle) : undefined;
  context.depth -= 1;
  if (found && found.bases.length <= maxBases) handle.heritage = found;
  else {
    report(context, "C009", at, `\`${handle.name}\` has more than ${maxBases} bases`);
    handle.heritage = unknown;
  }
  return handle.heritage;
}

function findHeritage(context: Context, handle: ClassHandle): Heritage {
  const { declaration, module } = handle;
  if (!declaration.extends) {
    report(
      context,
      "C003",
      spanOf(module, declaration.place),
      `the class \`${handle.name}\` is neither table nor view`,
      {
        hint: `write \`class ${handle.name} extends Table\``,
      },
    );
    return unknown;
  }
  const { value, at } = evaluateAt(context, { module }, declaration.extends);
  if (value.kind === "dsl" && (value.name === "Table" || value.name === "View")) return { root: value.name, bases: [] };
  if (value.kind === "mixed") return { root: "Table", bases: value.bases };
  if (value.kind === "class") return basedOn(context, value.class, at);
  if (value.kind !== "poison") {
    report(context, "C003", at, `\`${handle.name}\` extends something else than a table, a view or a mixin`, {
      label: `this is ${describe(value)}`,
    });
  }
  return unknown;
}

function basedOn(context: Context, base: ClassHandle, at: Located["at"]): Heritage {
  const { root, bases } = heritageOf(context, base);
  if (!base.declaration.abstract && root !== "unknown") {
    report(context, "C003", at, `\`${base.name}\` is a ${root.toLowerCase()} of its own and no base`, {
      hint: `bases are abstract: \`abstract class ${base.name}\``,
    });
    return unknown;
  }
  return { root, bases: [...bases, base] };
}

/** `mix(A, B)`: their bases and they themselves, each once. */
export function mix(context: Context, call: Call): Value {
  if (!checkCount(context, call, 2, Number.POSITIVE_INFINITY)) return poison;
  const bases = new Set<ClassHandle>();
  let spoilt = false;
  for (const { value, at } of call.args) {
    if (value.kind === "class" && value.class.declaration.abstract) {
      const { root, bases: own } = heritageOf(context, value.class);
      if (root === "View") report(context, "C006", at, "`mix()` combines tables' bases, and this is a view's");
      spoilt ||= root !== "Table";
      for (const base of own) bases.add(base);
      bases.add(value.class);
    } else {
      spoilt = true;
      if (value.kind === "poison") continue;
      report(context, "C006", at, "`mix()` combines abstract classes", {
        label: value.kind === "class" ? `\`${value.class.name}\` is not abstract` : `this is ${describe(value)}`,
      });
    }
  }
  return spoilt ? poison : { kind: "mixed", bases: [...bases] };
}

const memberMaps = new WeakMap<ClassHandle, ReadonlyMap<string, OwnedMember>>();

/** Members by name, base first; undefined when the class's bases are not known. */
export function membersOf(context: Context, handle: ClassHandle): ReadonlyMap<string, OwnedMember> | undefined {
  const { root, bases } = heritageOf(context, handle);
  if (root === "unknown") return undefined;
  const known = memberMaps.get(handle);
  if (known) return known;
  const members = new Map<string, OwnedMember>();
  memberMaps.set(handle, members);
  for (const owner of [...bases, handle]) {
    const own = new Set<string>();
    for (const member of owner.declaration.members) {
      if (member.static) continue;
      const before = members.get(member.name);
      if (own.has(member.name)) {
        report(
          context,
          "C014",
          spanOf(owner.module, member.place),
          `\`${owner.name}\` has two members \`${member.name}\``,
        );
        continue;
      }
      own.add(member.name);
      if (
        before &&
        owner !== handle &&
        !descends(owner, before.owner) &&
        !handle.declaration.members.some(sameName(member))
      )
        reportConflict(context, handle, { owner, member }, before);
      members.set(member.name, { owner, member });
    }
  }
  return members;
}

function sameName(member: Member): (other: Member) => boolean {
  return (other) => !other.static && other.name === member.name;
}

function descends(handle: ClassHandle, base: ClassHandle): boolean {
  const { heritage } = handle;
  return typeof heritage === "object" && heritage.bases.includes(base);
}

function reportConflict(context: Context, handle: ClassHandle, second: OwnedMember, first: OwnedMember): void {
  const { name } = second.member;
  report(
    context,
    "C014",
    spanOf(handle.module, handle.declaration.place),
    `two bases of \`${handle.name}\` have a member \`${name}\``,
    {
      related: [first, second].map(({ owner, member }) => ({
        span: spanOf(owner.module, member.place),
        message: `\`${owner.name}.${name}\``,
      })),
      hint: `declare \`${name}\` in \`${handle.name}\` itself, or rename one`,
    },
  );
}

/** What `static options` holds: the class's own, or those of its nearest base that has some. */
export function classOptions(
  context: Context,
  handle: ClassHandle,
): (Located & { readonly owner: ClassHandle }) | undefined {
  const { bases } = heritageOf(context, handle);
  for (const owner of [handle, ...[...bases].reverse()]) {
    const declared = owner.declaration.members.find(({ static: isStatic, name }) => isStatic && name === "options");
    if (!declared?.value) continue;
    if (optionsInProgress.has(owner)) {
      const message = `the options of \`${owner.name}\` are defined by themselves`;
      const at = spanOf(owner.module, declared.place);
      return { value: report(context, "C003", at, message), at, owner };
    }
    optionsInProgress.add(owner);
    try {
      return { ...evaluateAt(context, { module: owner.module }, declared.value), owner };
    } finally {
      optionsInProgress.delete(owner);
    }
  }
  return undefined;
}

const optionsInProgress = new WeakSet<ClassHandle>();
