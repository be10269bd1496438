/** What every schema function returns when a schema file is run after all: a value that does nothing and never throws. */
import type { kind } from "./kind.ts";

/** Schemas are read and not run, so that one value can stand for all. */
class Inert {
  declare readonly [kind]: never;

  named(): this {
    return this;
  }
  nullable(): this {
    return this;
  }
  invisible(): this {
    return this;
  }
  primaryKey(): this {
    return this;
  }
  unique(): this {
    return this;
  }
  check(): this {
    return this;
  }
  generated(): this {
    return this;
  }
  native(): this {
    return this;
  }
  renamedFrom(): this {
    return this;
  }
  convertedFrom(): this {
    return this;
  }
  backfill(): this {
    return this;
  }
  default(): this {
    return this;
  }
  identity(): this {
    return this;
  }
  collate(): this {
    return this;
  }
  defaultNow(): this {
    return this;
  }
  updatedNow(): this {
    return this;
  }
  expires(): this {
    return this;
  }
  softDelete(): this {
    return this;
  }
  branded(): this {
    return this;
  }
  defaultRandom(): this {
    return this;
  }
  asEnum(): this {
    return this;
  }
  renamedValues(): this {
    return this;
  }
  removedValues(): this {
    return this;
  }
  nullsNotDistinct(): this {
    return this;
  }
  deferrable(): this {
    return this;
  }
  where(): this {
    return this;
  }
  concurrently(): this {
    return this;
  }
  including(): this {
    return this;
  }
  using(): this {
    return this;
  }
}

export const inert = new Inert();
