/** The rules of the runtime's encoders as zod.ts has them, which imports nothing but Zod, so that it works in a browser. */

/** Each rule's text; those that a file does not use are left out of it. */
const rules: { readonly [name: string]: string } = {
  text: `/** Text of at most \`max\` characters (code points), without NUL and lone surrogates. */
function text(max = Number.POSITIVE_INFINITY) {
  const message = Number.isFinite(max) ? \`must have at most \${max} characters\` : "must be a string";
  return z
    .string()
    .refine(isText, "must not contain the NUL character or lone surrogates")
    .refine((value) => value.length <= max || [...value].length <= max, message);
}
`,
  isText: `function isText(value: string): boolean {
  return !/\\0|\\p{Surrogate}/u.test(value);
}
`,
  timestamp: `/** A valid Date within the years 1000 to 9999. */
function timestamp() {
  const isWithin = (value: Date) => value.getUTCFullYear() >= 1000 && value.getUTCFullYear() <= 9999;
  return z.date().refine(isWithin, "must lie in the years 1000 to 9999");
}
`,
  day: `/** A calendar day, \`YYYY-MM-DD\`. */
function day() {
  const isDay = (value: string) => {
    const [, year, month, date] = /^([1-9]\\d{3})-(\\d{2})-(\\d{2})$/.exec(value) ?? [];
    const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    return found.getUTCMonth() === Number(month) - 1 && found.getUTCDate() === Number(date);
  };
  return z.string().refine(isDay, "must be a calendar day, YYYY-MM-DD, in the years 1000 to 9999");
}
`,
  uuid: `function uuid() {
  return z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "must be a UUID");
}
`,
  bytes: `function bytes<T extends Uint8Array>(max = Number.POSITIVE_INFINITY) {
  return z.custom<T>(
    (value) => value instanceof Uint8Array && value.byteLength <= max,
    Number.isFinite(max) ? \`must be at most \${max} bytes\` : "must be bytes",
  );
}
`,
  json: `/** A value that JSON can hold without loss, nested at most 100 deep; its shape is taken on trust. */
function json<T>() {
  return z.custom<T>((value) => isJson(value), "must be a JSON value");
}
`,
  isJson: `function isJson(value: unknown): boolean {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text !== undefined && depth(JSON.parse(text)) <= 100 && holdsNoLoss(value);
  } catch {
    return false;
  }
}
`,
  depth: `function depth(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Object.values(value).reduce((deepest: number, member) => Math.max(deepest, depth(member)), 0);
}
`,
  holdsNoLoss: `/** No NaN or Infinity, which JSON has no word for, and in texts what text may not hold. */
function holdsNoLoss(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return isText(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, member]) => isText(key) && holdsNoLoss(member));
}
`,
};

/** The rules that the text uses, and those that they use. */
export function zodRules(text: string): string {
  const used = new Set<string>();
  const waiting = [text];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [name, rule] of Object.entries(rules)) {
      if (used.has(name) || !new RegExp(`(?<![\\w.])${name}[(<,]`).test(next)) continue;
      used.add(name);
      waiting.push(rule);
    }
  }
  return Object.entries(rules)
    .filter(([name]) => used.has(name))
    .map(([, rule]) => rule)
    .join("\n");
}
