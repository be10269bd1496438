/** Changes to a MariaDB database. */
import type { Case } from "./case.ts";
import { sharedWith } from "./mysql.ts";

export const mariadb: readonly Case[] = [
  ...sharedWith("utf8mb4_nopad_bin"),
  {
    what: "ignored index",
    change: ["ALTER TABLE tags ALTER INDEX idx_tags_label IGNORED"],
    told: ["change state of index idx_tags_label on tags: ignored becomes not ignored"],
  },
  { what: "sequence", change: ["CREATE SEQUENCE handmade START WITH 5"], told: ["drop sequence handmade"] },
  {
    what: "system versioning",
    change: ["ALTER TABLE log ADD SYSTEM VERSIONING"],
    told: ["change system versioning of table log: on becomes off"],
  },
  {
    what: "changed generated column",
    change: [
      "ALTER TABLE posts DROP COLUMN shout",
      "ALTER TABLE posts ADD COLUMN shout varchar(200) GENERATED ALWAYS AS (upper(title)) STORED",
    ],
    told: ["drop column posts.shout", "add column posts.shout (varchar(200), not null)"],
  },
];
