/** The one spelling of each PostgreSQL type that has several. */

/** `format_type` prints the standard's long names; these are the short ones that people write. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/^character varying(\(\d+\))?/, "varchar$1"],
  [/^character(\(\d+\))/, "char$1"],
  [/^timestamp(\(\d+\))? with time zone/, "timestamptz$1"],
  [/^timestamp(\(\d+\))? without time zone/, "timestamp$1"],
  [/^time(\(\d+\))? with time zone/, "timetz$1"],
  [/^time(\(\d+\))? without time zone/, "time$1"],
  [/^bit varying(\(\d+\))?/, "varbit$1"],
];

/** A type as `format_type` prints it, in its short spelling: `character varying(20)[]` is `varchar(20)[]`. */
export function canonicalType(printed: string): string {
  for (const [pattern, short] of shortNames) if (pattern.test(printed)) return printed.replace(pattern, short);
  return printed;
}
