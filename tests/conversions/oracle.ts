/** What a value of one meaning is in another, computed without the project's own code; undefined where it has no place there. */

/** Values as texts: numbers in digits, truth as true and false, instants as `YYYY-MM-DD HH:MM:SS.mmm`, bytes in hexadecimal. */
export type Convert = (value: string) => string | undefined;

const bits = (count: bigint) => ({ low: -(2n ** (count - 1n)), high: 2n ** (count - 1n) - 1n });

const within = (value: bigint, count: 32 | 64): string | undefined => {
  const { low, high } = bits(BigInt(count));
  return value >= low && value <= high ? String(value) : undefined;
};

/** Digits without an exponent: `1.5e-7` is 0.00000015. */
export function plain(text: string): string {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const place = whole.length + Number(power);
  const digits = `${whole}${fraction}`;
  const front = place <= 0 ? "0" : digits.slice(0, place).padEnd(place, "0");
  const back = place <= 0 ? "0".repeat(-place) + digits : digits.slice(place);
  return `${sign === "-" ? "-" : ""}${front.replace(/^0+(?=\d)/, "")}${back === "" ? "" : `.${back}`}`;
}

/** Half away from zero. */
export function rounded(text: string, scale: number): string {
  const [, sign, whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(plain(text)) ?? [];
  const kept =
    BigInt(whole + fraction.slice(0, scale).padEnd(scale, "0")) + ((fraction[scale] ?? "0") >= "5" ? 1n : 0n);
  const digits = String(kept).padStart(scale + 1, "0");
  const number = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return sign === "-" && kept !== 0n ? `-${number}` : number;
}

export const whole =
  (count: 32 | 64): Convert =>
  (value) =>
    within(BigInt(rounded(value, 0)), count);

export const decimal =
  (precision: number, scale: number): Convert =>
  (value) => {
    const number = rounded(value, scale);
    return number.replace(/[-.]/g, "").replace(/^0+/, "").length > precision ? undefined : number;
  };

export const double: Convert = (value) => {
  const number = Number(value);
  return Number.isFinite(number) ? String(number === 0 ? 0 : number) : undefined;
};

/** With an exponent from 1e15 on and below 1e-15. */
export const doubleText: Convert = (value) => {
  const number = Number(value);
  if (number === 0) return "0";
  const size = Math.abs(number);
  return size >= 1e15 || size < 1e-15 ? number.toExponential().replace("e+", "e") : plain(String(number));
};

const blanks = (pattern: string) => new RegExp(`^ *(${pattern}) *$(?![\\s\\S])`);
const number = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)";

/** A text that says a value in the form of the pattern, as that value. */
const said =
  (pattern: string, then: Convert): Convert =>
  (value) => {
    const [, found] = blanks(pattern).exec(value) ?? [];
    return found === undefined ? undefined : then(found);
  };

export const fromText = {
  whole: (count: 32 | 64) => said("[+-]?\\d+", (text) => within(BigInt(text.replace("+", "")), count)),
  decimal: (precision: number, scale: number) => said(number, decimal(precision, scale)),
  double: said(`${number}(?:[eE][+-]?\\d{1,3})?`, double),
  boolean: said("\\S+", (text) => {
    if (["true", "t", "yes", "y", "on", "1"].includes(text.toLowerCase())) return "true";
    return ["false", "f", "no", "n", "off", "0"].includes(text.toLowerCase()) ? "false" : undefined;
  }),
  date: said("[1-9]\\d{3}-\\d\\d-\\d\\d", (text) => (isDay(text) ? text : undefined)),
  timestamp: said(
    "[1-9]\\d{3}-\\d\\d-\\d\\d(?:[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?[Zz]?)?",
    (text) =>
      isDay(text.slice(0, 10))
        ? instant(Date.parse(`${text.replace(/[Zz]$/, "").slice(0, 10)}T${padded(text)}Z`))
        : undefined,
  ),
  json: (value: string) => {
    try {
      return JSON.stringify(JSON.parse(value));
    } catch {
      return undefined;
    }
  },
  uuid: said("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", (text) => text.toLowerCase()),
  bytes: (value: string) => Buffer.from(value, "utf8").toString("hex"),
};

function padded(text: string): string {
  const time = text.slice(11).replace(/[Zz]$/, "");
  return time === ""
    ? "00:00:00.000"
    : time.length === 5
      ? `${time}:00.000`
      : time.padEnd(9, ".").padEnd(12, "0").replace("..", ".0");
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Milliseconds since 1970 as an instant of the years 1000 to 9999. */
export function instant(milliseconds: number): string | undefined {
  if (milliseconds < Date.UTC(1000, 0, 1) || milliseconds >= Date.UTC(10_000, 0, 1)) return undefined;
  return new Date(milliseconds).toISOString().replace("T", " ").replace("Z", "");
}

export const millisecondsOf = (text: string): number => Date.parse(`${text.replace(" ", "T")}Z`);
export const day: Convert = (value) => value.slice(0, 10);
export const seconds: Convert = (value) => String(Math.floor(millisecondsOf(value) / 1000));
export const milliseconds: Convert = (value) => String(millisecondsOf(value));

/** So many characters at most. */
export const short =
  (max: number, then: Convert = (value) => value): Convert =>
  (value) => {
    const text = then(value);
    return text === undefined || [...text].length > max ? undefined : text;
  };
