/** Colonnade's runtime as it is built: by the module that an application imports, and by the folder of files. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type * as Runtime from "../../../runtime/index.ts";
import type { Open, Place } from "./tool.ts";

const runtimeOf = ({ dist }: Place): Promise<typeof Runtime> =>
  import(pathToFileURL(path.join(dist, "runtime/index.js")).href);

export const byModule: Open = async (place) => {
  const { open } = await runtimeOf(place);
  const load = () => import(pathToFileURL(path.join(place.folder, "colonnade/index.mjs")).href);
  const database = await open(place.url, { dialects: { [place.engine]: load } });
  return {
    async upgrade() {
      await database.upgrade();
    },
    close: () => database.close(),
  };
};

export const byFolder: Open = async (place) => {
  const { connect, readMigrations, upgrade } = await runtimeOf(place);
  const driver = await connect(place.url);
  const source = { load: () => readMigrations(path.join(place.folder, "colonnade/migrations")) };
  return {
    async upgrade() {
      await upgrade(driver, source);
    },
    close: () => driver.close(),
  };
};
