/** What a text of SQLite says, asked by GLOB, its only pattern with classes: https://www.sqlite.org/lang_expr.html#glob */
import type { Expression } from "../../catalog/catalog.ts";
import { expression } from "../expression.ts";

/** As texts that stand for something are compared: without blanks around, in small letters. */
export const said = (text: Expression): Expression => expression`lower(trim(${text}))`;

/** At most one sign at the front, and no blank inside. */
const bare = (text: Expression): Expression => expression`ltrim(trim(${text}), '+-')`;
const signed = (text: Expression): Expression => expression`trim(${text}) NOT GLOB '[+-][+-]*'`;

export function saysWhole(text: Expression): Expression {
  return expression`${bare(text)} GLOB '[0-9]*' AND ${bare(text)} NOT GLOB '*[^0-9]*' AND ${signed(text)}`;
}

export function saysDecimal(text: Expression): Expression {
  return expression`${bare(text)} GLOB '*[0-9]*' AND ${bare(text)} NOT GLOB '*[^0-9.]*' AND ${bare(text)} NOT GLOB '*.*.*' AND ${signed(text)}`;
}

/** A decimal, and behind an `e` a whole number of three digits at most. */
export function saysDouble(text: Expression): Expression {
  const whole = expression`${said(text)} || CASE WHEN ${said(text)} GLOB '*e*' THEN '' ELSE 'e0' END`;
  const parts = expression`SELECT substr(said, 1, instr(said, 'e') - 1) AS digits, substr(said, instr(said, 'e') + 1) AS power FROM (SELECT ${whole} AS said)`;
  const power = "ltrim(power, '+-')";
  const digits: Expression = ["digits"];
  return expression`(SELECT digits NOT GLOB '* *' AND ${saysDecimal(digits)} AND ${power} GLOB '[0-9]*' AND ${power} NOT GLOB '*[^0-9]*' AND length(${power}) <= 3 AND power NOT GLOB '[+-][+-]*' AND abs(cast(digits || 'e' || power AS real)) <= 1.7976931348623157e308 FROM (${parts}))`;
}

/** A day that the calendar has: SQLite takes the 30th of February for the 2nd of March. */
export function saysDay(text: Expression): Expression {
  const day = expression`trim(${text})`;
  return expression`${day} GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND coalesce(date(${day}), '') = ${day}`;
}

/** A day, and behind it a time to the millisecond at most, in UTC. */
export function saysInstant(text: Expression): Expression {
  const parts = expression`SELECT substr(trim(${text}), 1, 10) AS day, rtrim(substr(trim(${text}), 11), 'Zz') AS time, trim(${text}) AS said`;
  const day: Expression = ["day"];
  const minutes = "'[T ][0-2][0-9]:[0-5][0-9]";
  const seconds = `${minutes}:[0-5][0-9]`;
  const forms = [minutes, seconds, ...[1, 2, 3].map((count) => `${seconds}.${"[0-9]".repeat(count)}`)];
  const timed = forms.map((form) => `time GLOB ${form}'`).join(" OR ");
  return expression`(SELECT ${saysDay(day)} AND (said = day OR (${timed}) AND substr(time, 2, 2) < '24' AND said NOT GLOB '*[Zz][Zz]') FROM (${parts}))`;
}
