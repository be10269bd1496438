/** Walks over the tokens of a text that SQLite accepted. */
import { isKeyword, isSymbol, type Token, withStrings, writeTokens } from "./tokens.ts";

/** The tokens between commas that stand outside brackets. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSymbol(token, "(")) depth += 1;
    if (isSymbol(token, ")")) depth -= 1;
    if (depth === 0 && isSymbol(token, ",")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** A place in a list of tokens. */
export class Cursor {
  private readonly tokens: readonly Token[];
  private readonly columns: ReadonlySet<string> | undefined;
  private at = 0;

  /** `columns` of the table, in small letters, tell names in double quotes from strings. */
  constructor(tokens: readonly Token[], columns?: ReadonlySet<string>) {
    this.tokens = tokens;
    this.columns = columns;
  }

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  atSymbol(text: string): boolean {
    return isSymbol(this.tokens[this.at], text);
  }

  /** NOT may begin NOT NULL as well. */
  atDeferrable(): boolean {
    const token = this.tokens[this.at];
    return (
      isKeyword(token, "DEFERRABLE") || (isKeyword(token, "NOT") && isKeyword(this.tokens[this.at + 1], "DEFERRABLE"))
    );
  }

  take(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Error("SQL text ends too early");
    this.at += 1;
    return token;
  }

  accept(keyword: string): boolean {
    const found = isKeyword(this.tokens[this.at], keyword);
    if (found) this.at += 1;
    return found;
  }

  acceptSymbol(text: string): boolean {
    const found = this.atSymbol(text);
    if (found) this.at += 1;
    return found;
  }

  skipTo(symbol: string): void {
    while (!this.atEnd() && !this.atSymbol(symbol)) this.at += 1;
  }

  /** Skips one token, or brackets with all that they hold. */
  skipOne(): void {
    if (this.atSymbol("(")) this.bracketedTokens();
    else this.take();
  }

  /** The tokens between this opening bracket and the one that closes it. */
  bracketedTokens(): readonly Token[] {
    const start = this.at + 1;
    let depth = 0;
    do {
      const token = this.take();
      if (isSymbol(token, "(")) depth += 1;
      if (isSymbol(token, ")")) depth -= 1;
    } while (depth > 0);
    return this.tokens.slice(start, this.at - 1);
  }

  /** The expression in these brackets. */
  bracketed(): string {
    return writeTokens(withStrings(this.bracketedTokens(), this.columns));
  }

  names(): readonly string[] {
    return splitAtCommas(this.bracketedTokens()).flatMap((part) => part[0]?.value ?? []);
  }

  rest(): readonly Token[] {
    const tokens = this.tokens.slice(this.at);
    this.at = this.tokens.length;
    return tokens;
  }
}
