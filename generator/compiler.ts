/** What is loaded when there is something to compile; in the built package one script. */
export { check, generate } from "./compile.ts";
export { pull } from "./pull/pull.ts";
export { rebase } from "./rebase/rebase.ts";
export { squash } from "./squash/squash.ts";
