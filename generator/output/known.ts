/** Pieces of output whose input is that of the last run: their texts are known, and not made again. */
import { hash } from "node:crypto";

/** A part of a file, whose text follows from its input alone. */
export interface Piece {
  /** The fingerprint of all that the text is made of. */
  readonly input: string;
  text(): string;
}

/** What a file was made of: the input of the one piece that it is, or those of the pieces in it. */
export type Inputs = string | Pieces;

export interface Pieces {
  /** Of the file's text, in UTF-16 units; a checkout with other line ends has another one. */
  readonly length: number;
  /** The input of each piece, and where the piece begins and ends. */
  readonly places: readonly (readonly [input: string, start: number, end: number])[];
}

/** The files below the output folder that the last run, of this generator with these options, left and nobody has touched since. */
export interface LastOutput {
  /** Undefined for every other file. */
  inputs(path: string): Inputs | undefined;
  text(path: string): string;
}

/** As on a fresh checkout: everything is made. */
export const nothingKnown: LastOutput = { inputs: () => undefined, text: () => "" };

/** Puts files together, and keeps what they were made of for the next run. What comes out never depends on what is known. */
export interface Assembly {
  /** A file that is one piece; undefined where it lies there already. */
  whole(path: string, piece: Piece): string | undefined;
  /** A file's text from its parts in order; strings are parts that are quickly made. */
  joined(path: string, parts: readonly (string | Piece)[]): string;
  /** By path below the output folder. */
  readonly inputs: ReadonlyMap<string, Inputs>;
}

export function openAssembly(last: LastOutput = nothingKnown): Assembly {
  const inputs = new Map<string, Inputs>();
  return {
    inputs,
    whole(path, { input, text }) {
      inputs.set(path, input);
      return last.inputs(path) === input ? undefined : text();
    },
    joined(path, parts) {
      const known = knownTexts(last, path);
      const places: [string, number, number][] = [];
      let text = "";
      for (const part of parts) {
        const start = text.length;
        if (typeof part === "string") text += part;
        else {
          text += known.get(part.input) ?? part.text();
          places.push([part.input, start, text.length]);
        }
      }
      inputs.set(path, { length: text.length, places });
      return text;
    },
  };
}

/** The pieces of a file by their inputs. */
function knownTexts(last: LastOutput, path: string): ReadonlyMap<string, string> {
  const { text, places } = piecesOf(last, path);
  return new Map(places.map(([input, start, end]) => [input, text.slice(start, end)]));
}

function piecesOf(last: LastOutput, path: string): Pick<Pieces, "places"> & { readonly text: string } {
  const inputs = last.inputs(path);
  const text = typeof inputs === "object" ? last.text(path) : "";
  const isWhole = typeof inputs === "object" && inputs.length === text.length;
  return { text, places: isWhole ? inputs.places : [] };
}

/** A piece of a file of the last run, and the object that it would be made of again, if there is one. */
export interface Place<T> {
  readonly start: number;
  readonly end: number;
  readonly object: T | undefined;
}

/** All pieces of the file in order; none where nothing is known of it. */
export function placesOf<T extends object>(last: LastOutput, path: string, objects: readonly T[]): readonly Place<T>[] {
  const { places } = piecesOf(last, path);
  if (places.length === 0) return [];
  const byInput = new Map(objects.map((object) => [fingerprint(object), object]));
  return places.map(([input, start, end]) => ({ start, end, object: byInput.get(input) }));
}

const fingerprints = new WeakMap<object, string>();

/** A short name for plain data that never changes: equal for equal data, and different for different data. */
export function fingerprint(input: object): string {
  const known = fingerprints.get(input);
  if (known !== undefined) return known;
  const made = hash("sha256", JSON.stringify(input), "base64url").slice(0, 22);
  fingerprints.set(input, made);
  return made;
}
