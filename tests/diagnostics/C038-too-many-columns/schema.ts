import { id, index, integer, Table } from "colonnade/schema";

export class Readings extends Table {
  id = id();
  c01 = integer();
  c02 = integer();
  c03 = integer();
  c04 = integer();
  c05 = integer();
  c06 = integer();
  c07 = integer();
  c08 = integer();
  c09 = integer();
  c10 = integer();
  c11 = integer();
  c12 = integer();
  c13 = integer();
  c14 = integer();
  c15 = integer();
  c16 = integer();
  c17 = integer();

  all = index(
    this.c01, this.c02, this.c03, this.c04, this.c05, this.c06, this.c07, this.c08, this.c09,
    this.c10, this.c11, this.c12, this.c13, this.c14, this.c15, this.c16, this.c17,
  );
}
