/** Keys of rows, as texts that tell them apart. */
import type { Value } from "../driver.ts";

/** The encoded values of a key's columns. */
export type Key = readonly Value[];

/** What equal keys have in common; null where a part of the key is null, which equals nothing. */
export function keyText(key: Key): Exclude<Value, Uint8Array> {
  if (key.length === 1) return valueText(key[0] ?? null);
  let text = "";
  for (const value of key) {
    const part = valueText(value);
    if (part === null) return null;
    const written = String(part);
    text += `${written.length}:${written}`;
  }
  return text;
}

function valueText(value: Value): Exclude<Value, Uint8Array> {
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}
