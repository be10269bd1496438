/** Types that are a column with a sequence of its own: https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL */

/** The type of the column itself, by the name that makes both. */
export const serials: { readonly [type: string]: string | undefined } = {
  smallserial: "smallint",
  serial: "integer",
  bigserial: "bigint",
};

/** The name that makes a column of the type with its sequence. */
export function serialOf(type: string): string | undefined {
  return Object.keys(serials).find((name) => serials[name] === type);
}
