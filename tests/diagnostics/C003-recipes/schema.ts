import { id, mix, Table, text } from "colonnade/schema";

const first = { ...second };
const second = { ...first };

const endless = (max: number) => endless(max);

export abstract class Left extends Table {
  name = text();
}

export abstract class Right extends Table {
  name = text({ max: 20 });
}

export class Circular extends Circular {
  id = id();
}

export class Plain {
  id = id();
}

export class Both extends mix(Left, Right) {
  id = id();
  nothing;
  endless = endless(1);
}

export class Sub extends Both {
  more = text();
}
