/** Decimal numbers in the one spelling that every engine writes back. */

const decimalText = /^(-?)(\d+)(?:\.(\d+))?$/;

/** `scale` digits after the point, no leading zeros, no minus zero; undefined where that would lose digits. */
export function canonicalDecimal(value: string, precision: number, scale: number): string | undefined {
  const [, sign = "", whole, fraction = ""] = decimalText.exec(value) ?? [];
  if (whole === undefined) return undefined;
  const digits = whole.replace(/^0+(?=\d)/, "");
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0") end--;
  const kept = fraction.slice(0, end);
  if ((digits === "0" ? 0 : digits.length) > precision - scale || kept.length > scale) return undefined;
  const text = scale === 0 ? digits : `${digits}.${kept.padEnd(scale, "0")}`;
  return digits === "0" && kept === "" ? text : sign + text;
}
