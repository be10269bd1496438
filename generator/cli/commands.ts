/** Every command, in the order in which `--help` lists them. */
import { check } from "./check.ts";
import type { RegisteredCommand } from "./command.ts";
import { current } from "./current.ts";
import { diff } from "./diff.ts";
import { downgrade } from "./downgrade.ts";
import { generate } from "./generate.ts";
import { history } from "./history.ts";
import { init } from "./init.ts";
import { pull } from "./pull.ts";
import { rebase } from "./rebase.ts";
import { squash } from "./squash.ts";
import { stamp } from "./stamp.ts";
import { status } from "./status.ts";
import { upgrade } from "./upgrade.ts";

export const commands: readonly RegisteredCommand[] = [
  init,
  generate,
  upgrade,
  downgrade,
  current,
  history,
  status,
  check,
  diff,
  stamp,
  pull,
  rebase,
  squash,
];
