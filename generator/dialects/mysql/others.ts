/** How what the Catalog has no words for comes and goes on MySQL and MariaDB; for what is missing here there is no statement. */
import type { Other } from "../../catalog/catalog.ts";
import type { OperationOf } from "../../operations/operation.ts";
import type { Renderers } from "../dialect.ts";
import { quoteName } from "./quote.ts";

interface Ways {
  readonly create?: (other: Other) => readonly string[];
  readonly drop?: (other: Other) => readonly string[];
}

/** The words by which an index is out of use, and in use: https://mariadb.com/kb/en/ignored-indexes/ */
export interface IndexWords {
  readonly out: string;
  readonly in: string;
}

const object = (kind: string): Ways => ({
  create: ({ definition }) => [definition],
  drop: ({ name }) => [`DROP ${kind} ${quoteName(name)}`],
});

const madeAsRead: Ways = {
  create: ({ sql }) => (sql === undefined ? [] : [sql.create]),
  drop: ({ sql }) => (sql === undefined ? [] : [sql.drop]),
};

function waysWith(words: IndexWords): Readonly<Record<string, Ways>> {
  const alter = ({ table = "" }: Other, action: string) => [`ALTER TABLE ${quoteName(table)} ${action}`];
  return {
    procedure: object("PROCEDURE"),
    event: madeAsRead,
    sequence: madeAsRead,
    "comment of index": madeAsRead,
    "parser of index": madeAsRead,
    "partitioning of table": madeAsRead,
    "primary key with a prefix": madeAsRead,
    "system versioning of table": madeAsRead,
    "state of check": {
      create: (other) => alter(other, `ALTER CHECK ${quoteName(other.name)} NOT ENFORCED`),
      drop: (other) => alter(other, `ALTER CHECK ${quoteName(other.name)} ENFORCED`),
    },
    "state of index": {
      create: (other) => alter(other, `ALTER INDEX ${quoteName(other.name)} ${words.out}`),
      drop: (other) => alter(other, `ALTER INDEX ${quoteName(other.name)} ${words.in}`),
    },
  };
}

export function otherRenderers(words: IndexWords): Pick<Renderers, "createOther" | "dropOther" | "alterOther"> {
  const ways = waysWith(words);
  return {
    createOther: ({ other }) => ways[other.kind]?.create?.(other) ?? [],
    dropOther: ({ other }) => ways[other.kind]?.drop?.(other) ?? [],
    alterOther({ from, to }: OperationOf<"alterOther">) {
      const { create, drop } = ways[to.kind] ?? {};
      return create === undefined || drop === undefined ? [] : [...drop(from), ...create(to)];
    },
  };
}
