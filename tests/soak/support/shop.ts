/** The history of the shop with so many rows that its second migration lasts for a while. */
import type { EngineName } from "../../support/matrix.ts";
import type { Raw } from "../../support/raw.ts";
import { loadHistory, type Passage } from "./histories.ts";

export async function shopPassage(engine: EngineName): Promise<Passage> {
  const history = await loadHistory("grow-up-a-shop", engine);
  if (history === undefined) throw new Error(`${engine} refuses the history of the shop`);
  return { history, from: 1, to: 2 };
}

/** Rows for each of the two tables. */
export async function fillShop(raw: Raw, count: number): Promise<void> {
  const customers = Array.from({ length: count }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, "0");
    return `(${i + 100}, 'customer-${i}@example.org', ${i % 3 === 0 ? "null" : i % 90}, null, '1', '2024-01-${day} 12:34:56.${String(i % 1000).padStart(3, "0")}')`;
  });
  const orders = Array.from({ length: count }, (_, i) => {
    return `(${i + 100}, ${i + 100}, '2023-0${(i % 9) + 1}-01 00:00:00.${String(i % 1000).padStart(3, "0")}', ${i * 7})`;
  });
  await insert(raw, "customers (id, mail, age, legacy, active, since)", customers);
  await insert(raw, "orders (id, customer_id, placed, amount)", orders);
}

async function insert(raw: Raw, into: string, rows: readonly string[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 500) {
    await raw.run(`insert into ${into} values ${rows.slice(i, i + 500).join(", ")}`);
  }
}
