/** Patterns of texts that stand for numbers, the same for every library. */

/**
 * Decimal numbers that a column holds without loss: leading zeros before and zeros behind do not count, as in
 * runtime/values/decimal.ts.
 */
export function decimalPattern(precision: number, scale: number): string {
  const digits = precision - scale;
  const whole = digits === 0 ? "0+" : `0*\\d{1,${digits}}`;
  const fraction = scale === 0 ? "\\.0+" : `\\.\\d{1,${scale}}0*`;
  return `^-?${whole}(${fraction})?$`;
}
