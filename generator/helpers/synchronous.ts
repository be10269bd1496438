/** Turns TypeScript that awaits into the same without promises: what the synchronous twin of the helpers is derived by. */

/** Strings, templates and comments stay as they are; templates here hold no code. */
const literal = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/y;
const word = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;

/** Types that say the same without promises. */
const plainTypes: ReadonlyMap<string, string> = new Map([
  ["AsyncIterable", "Iterable"],
  ["AsyncIterableIterator", "IterableIterator"],
  ["AsyncGenerator", "Generator"],
]);

/**
 * Drops `async`, `await` and `Promise<…>` from code. Whatever needs several promises at once has no such twin and is an error of
 * whoever wrote it.
 */
export function synchronous(code: string): string {
  // Pieces, since looking at the end of a text that grows copies it each time.
  const pieces: string[] = [];
  const last = () => pieces.at(-1) ?? "";
  // How many angle brackets are open within each `Promise<` whose closing one is to be dropped.
  const promises: number[] = [];
  for (let at = 0; at < code.length; ) {
    const kept = match(literal, code, at);
    if (kept !== undefined) {
      pieces.push(kept);
      at += kept.length;
      continue;
    }
    const name = match(word, code, at);
    if (name !== undefined) {
      at += name.length;
      const isMember = (last().trim() || (pieces.at(-2) ?? "")) === ".";
      if (!isMember && (name === "async" || name === "await") && code[at] === " ") at++;
      else if (!isMember && name === "Promise" && code[at] === "<") {
        promises.push(0);
        at++;
      } else if (!isMember && name === "Promise") throw new Error("code with several promises has no synchronous twin");
      else pieces.push(isMember ? name : (plainTypes.get(name) ?? name));
      continue;
    }
    const character = code[at] ?? "";
    at++;
    const depth = promises.at(-1);
    if (depth !== undefined && character === "<") promises[promises.length - 1] = depth + 1;
    else if (depth !== undefined && character === ">" && last() !== "=") {
      if (depth === 0) {
        promises.pop();
        continue;
      }
      promises[promises.length - 1] = depth - 1;
    }
    pieces.push(character);
  }
  return pieces.join("");
}

/** Whether the code awaits, outside strings and comments. */
export function awaits(code: string): boolean {
  return wordsOf(code).some((name) => name === "async" || name === "await" || name === "Promise");
}

/** The words of code, those of strings and comments left out. */
export function wordsOf(code: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < code.length; ) {
    const kept = match(literal, code, at);
    const name = kept === undefined ? match(word, code, at) : undefined;
    if (name !== undefined) found.push(name);
    at += (kept ?? name ?? " ").length;
  }
  return found;
}

function match(pattern: RegExp, code: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0];
}
