/** Numbers as texts in SQLite, digit by digit: its decimals are texts, and its own casts go over floating point. */
import type { Expression } from "../../catalog/catalog.ts";
import { expression } from "../expression.ts";
import { zeroOf } from "./types.ts";

const zeros = (count: string) => `replace(hex(zeroblob(${count})), '00', '0')`;

/**
 * A text of digits, with a sign, a point and blanks around it or without, as a decimal of so many digits after the point: rounded
 * half away from zero, exact however long it is. Each level names what the next one needs.
 */
export function decimalText(text: Expression, scale: number): Expression {
  const count = String(scale);
  const trimmed = expression`SELECT trim(${text}) AS said`;
  const bare = expression`SELECT said LIKE '-%' AS minus, ltrim(said, '+-') || CASE WHEN instr(said, '.') = 0 THEN '.' ELSE '' END AS bare FROM (${trimmed})`;
  const cut = expression`SELECT minus, '0' || substr(bare, 1, instr(bare, '.') - 1) AS whole, substr(bare, instr(bare, '.') + 1) || '${"0".repeat(scale)}' AS rest FROM (${bare})`;
  const digits = expression`SELECT minus, substr(rest, ${String(scale + 1)}, 1) >= '5' AS up, whole || substr(rest, 1, ${count}) AS digits, rtrim(whole || substr(rest, 1, ${count}), '9') AS kept FROM (${cut})`;
  const carried = expression`SELECT minus, CASE WHEN up THEN substr(kept, 1, length(kept) - 1) || (substr(kept, -1) + 1) || ${zeros("length(digits) - length(kept)")} ELSE digits END AS digits FROM (${digits})`;
  const placed = expression`SELECT minus, ltrim(substr(digits, 1, length(digits) - ${count}), '0') AS whole${scale === 0 ? "" : `, substr(digits, -${count}) AS rest`} FROM (${carried})`;
  const shown = scale === 0 ? "whole" : "CASE WHEN whole = '' THEN '0' ELSE whole END || '.' || rest";
  const isZero = scale === 0 ? "whole = ''" : "ltrim(whole || rest, '0') = ''";
  return expression`(SELECT CASE WHEN ${isZero} THEN '${zeroOf(scale)}' ELSE CASE WHEN minus THEN '-' ELSE '' END || ${shown} END FROM (${placed}))`;
}

/** The fewest digits that read as the same double; 15 always come out right: https://www.sqlite.org/floatingpoint.html */
const shortest =
  "CASE WHEN value IS NULL THEN NULL WHEN cast(printf('%!.15g', value) AS real) = value THEN printf('%!.15g', value) WHEN cast(printf('%!.16g', value) AS real) = value THEN printf('%!.16g', value) ELSE printf('%!.17g', value) END";

/** `value`, the double without its sign; `digits`, which neither begin nor end with a zero; and where the point stands in them. */
function digitsOf(double: Expression): Expression {
  const said = expression`SELECT minus, value, ${shortest} AS said FROM (SELECT ${double} < 0 AS minus, abs(${double}) AS value)`;
  const parted = expression`SELECT minus, value, CASE WHEN instr(said, 'e') THEN substr(said, 1, instr(said, 'e') - 1) ELSE said END AS said, CASE WHEN instr(said, 'e') THEN cast(substr(said, instr(said, 'e') + 1) AS integer) ELSE 0 END AS power FROM (${said})`;
  const joined = expression`SELECT minus, value, replace(said, '.', '') AS digits, instr(said, '.') - 1 + power AS place FROM (${parted})`;
  return expression`SELECT minus, value, trim(digits, '0') AS digits, place - length(digits) + length(ltrim(digits, '0')) AS place FROM (${joined})`;
}

const plain = `CASE WHEN place <= 0 THEN '0.' || ${zeros("-place")} || digits WHEN place >= length(digits) THEN digits || ${zeros("place - length(digits)")} ELSE substr(digits, 1, place) || '.' || substr(digits, place + 1) END`;
const powered =
  "substr(digits, 1, 1) || CASE WHEN length(digits) > 1 THEN '.' || substr(digits, 2) ELSE '' END || 'e' || (place - 1)";

/** A double as MySQL writes it: with an exponent from 1e15 on and below 1e-15. */
export function doubleText(double: Expression): Expression {
  return expression`(SELECT CASE WHEN value = 0 THEN '0' ELSE CASE WHEN minus THEN '-' ELSE '' END || CASE WHEN value >= 1e15 OR value < 1e-15 THEN ${powered} ELSE ${plain} END END FROM (${digitsOf(double)}))`;
}

/** All digits of a double without an exponent. */
export function doubleDigits(double: Expression): Expression {
  return expression`(SELECT CASE WHEN value = 0 THEN '0' ELSE CASE WHEN minus THEN '-' ELSE '' END || ${plain} END FROM (${digitsOf(double)}))`;
}
