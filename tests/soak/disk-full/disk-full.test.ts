/** Migrations for which the disk has no room, on SQLite and on PostgreSQL. */
import { matrix } from "../../support/matrix.ts";
import { mountSmallDisk } from "../support/small-disk.ts";
import { proveDiskFull } from "./prove.ts";

matrix(
  "full disk",
  (test, { name }) => {
    if (name !== "sqlite" && name !== "postgres") throw new Error(`no small disk for ${name} yet`);
    const disk = mountSmallDisk(128);
    if (typeof disk === "string") {
      console.log(`${name}: skipped, ${disk}`);
      test.skip();
      return;
    }
    test.after(disk.unmount);
    test("a migration that does not fit is refused, and finished when there is space", () => proveDiskFull(name, disk));
  },
  ["sqlite", "postgres"],
);
