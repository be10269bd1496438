/** Reads what follows each key in `pg_get_indexdef`: collation and operator class, which no function prints alone. */

/**
 * Of each key what stands behind its own text, without ASC, DESC and NULLS, which the catalog tells: ` COLLATE "de-x-icu"`,
 * ` gin_trgm_ops`, or nothing. `texts` are the keys' own texts, as `pg_get_indexdef(index, key, false)` prints them.
 */
export function keySuffixes(definition: string, texts: readonly string[]): readonly string[] {
  const keys = splitKeys(definition);
  return texts.map((text, place) => {
    const key = keys[place] ?? "";
    if (!key.startsWith(text)) throw new Error(`index key ${text} is not in ${definition}`);
    return key.slice(text.length).replace(/( ASC| DESC)?( NULLS (FIRST|LAST))?$/, "");
  });
}

/** The texts between the commas of the first list in brackets that follows USING. */
function splitKeys(definition: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  let key = "";
  for (const [token] of definition.slice(usingEnd(definition)).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g)) {
    if (token === ")") depth -= 1;
    if (depth === 0 && token === ")") return [...keys, key];
    if (depth === 1 && token === ",") {
      keys.push(key);
      key = "";
    } else if (depth > 0 && !(key === "" && token === " ")) key += token;
    if (token === "(") depth += 1;
  }
  return keys;
}

/** Where the access method ends; quoted names before it may say USING, too. */
function usingEnd(definition: string): number {
  const found = /^(?:"(?:[^"]|"")*"|[^"])*? USING (?:"(?:[^"]|"")*"|\w+) /.exec(definition);
  return found?.[0].length ?? 0;
}
