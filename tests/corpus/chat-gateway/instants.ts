/** Instants for the conversion test, and what they are in milliseconds by arithmetic that is nobody else's. */

/** Ends of the domain, both sides of the epoch, leap days, and hours that a change of the clocks skips or repeats somewhere. */
const notable = [
  "1000-01-01 00:00:00.000",
  "1582-10-10 12:00:00.500",
  "1899-12-31 23:59:59.999",
  "1900-02-28 23:59:59.999",
  "1900-03-01 00:00:00.000",
  "1969-12-31 23:59:59.999",
  "1969-12-31 00:00:00.001",
  "1970-01-01 00:00:00.000",
  "1970-01-01 00:00:00.001",
  "2000-02-29 12:34:56.789",
  "2000-12-31 23:59:59.999",
  "2016-12-31 23:59:59.999",
  "2024-02-29 23:59:59.999",
  "2024-03-10 02:30:00.123",
  "2024-03-31 02:30:00.456",
  "2024-10-27 02:30:00.789",
  "2024-11-03 01:30:00.001",
  "2038-01-19 03:14:07.999",
  "2038-01-19 03:14:08.000",
  "2100-02-28 23:59:59.999",
  "9999-12-31 23:59:59.999",
];

/** `count` instants as `YYYY-MM-DD HH:MM:SS.mmm`: the notable ones first, then from the years 1900 to 2199, always the same. */
export function instants(count: number, seed: number): readonly string[] {
  const random = generator(seed);
  const first = notable.slice(0, count);
  return [...first, ...Array.from({ length: count - first.length }, () => written(random))];
}

function written(random: (below: number) => number): string {
  const year = 1900 + random(300);
  const month = 1 + random(12);
  const day = 1 + random(daysOf(year, month));
  const pad = (value: number, digits = 2) => String(value).padStart(digits, "0");
  const time = [random(24), random(60), random(60)].map((value) => pad(value)).join(":");
  return `${year}-${pad(month)}-${pad(day)} ${time}.${pad(random(1000), 3)}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A linear congruential generator: equal numbers on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Milliseconds since 1970 of a text as an engine writes an instant in UTC: `2024-02-29 23:59:59.999`, with fewer digits of a
 * fraction, with `+00`, in SQLite's quotes. Days are counted by the proleptic Gregorian calendar, without Date.
 */
export function milliseconds(text: string): bigint {
  const parts = /^'?(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:\+00)?'?$/.exec(text);
  if (parts === null) throw new Error(`not an instant in UTC: ${text}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const fraction = (parts[7] ?? "").padEnd(6, "0");
  if (!fraction.endsWith("000")) throw new Error(`finer than a millisecond: ${text}`);
  const days = daysBefore(year) - daysBefore(1970) + dayOfYear(year, month, day);
  const seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
  return BigInt(seconds) * 1000n + BigInt(fraction.slice(0, 3));
}

/** Days from the beginning of year 1 to that of this year. */
function daysBefore(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function dayOfYear(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let each = 1; each < month; each += 1) days += daysOf(year, each);
  return days;
}
