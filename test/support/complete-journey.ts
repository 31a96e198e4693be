import { csvParseRows } from 'd3';
import type {
  Category,
  Item,
  Purchase,
  PurchasesDocument,
} from '../../src/model/purchases-schema.js';

/** A product's place in the hierarchy: department, category, type, as far as it is known. */
type Levels = readonly string[];

/**
 * The grocery lines of the Complete Journey (Bradley Boehmke's `completejourney`, CC0) as one of
 * our documents: a basket is a receipt, and its own local date is the business date. The stamps
 * have no offset, so no time of day is given.
 * @param options only one household's baskets; what stands in the shop's place
 */
export function completeJourney(
  transactions: string,
  products: string,
  options: { household?: string; storeOf?: 'store_id' | 'household_id' } = {},
): PurchasesDocument {
  const levels = new Map(
    records(products).map((row) => [
      row('product_id'),
      ['department', 'product_category', 'product_type'].map(row).filter((name) => name !== ''),
    ]),
  );
  const { household, storeOf = 'store_id' } = options;
  const purchases = new Map<string, Purchase>();
  for (const row of records(transactions)) {
    if (household !== undefined && row('household_id') !== household) continue;
    const id = row('basket_id');
    const purchase = purchases.get(id) ?? purchaseOf(id, row, storeOf);
    purchases.set(id, purchase);
    purchase.items.push(itemOf(row, levels.get(row('product_id')) ?? []));
  }
  return {
    format: 'peili/purchases',
    version: 1,
    currency: 'USD',
    timeZone: 'America/New_York',
    period: { start: '2017-01-01', end: '2018-01-01' },
    categories: categoriesOf([...levels.values()]),
    purchases: [...purchases.values()],
  };
}

type Row = (column: string) => string;

function records(csv: string): Row[] {
  const [head = [], ...rows] = csvParseRows(csv);
  const columns = new Map(head.map((name, index) => [name, index]));
  return rows.map((row) => (column) => row[columns.get(column)!]!);
}

function purchaseOf(id: string, row: Row, storeOf: string): Purchase {
  return { id, date: row('transaction_timestamp').slice(0, 10), store: row(storeOf), items: [] };
}

function itemOf(row: Row, levels: Levels): Item {
  const discount = Number(row('retail_disc')) + Number(row('coupon_disc'));
  return {
    name: levels.at(-1) ?? row('product_id'),
    productId: row('product_id'),
    category: levels.length === 0 ? undefined : idOf(levels),
    // What is written for fuel is no count.
    quantity: levels[0] === 'FUEL' ? undefined : Number(row('quantity')),
    amount: Number(row('sales_value')),
    discount,
  };
}

function categoriesOf(products: readonly Levels[]): Category[] {
  const categories = new Map<string, Category>();
  for (const levels of products) {
    for (let depth = 1; depth <= levels.length; depth += 1) {
      const id = idOf(levels.slice(0, depth));
      const parent = depth === 1 ? undefined : idOf(levels.slice(0, depth - 1));
      categories.set(id, { id, parent, name: levels[depth - 1]! });
    }
  }
  return [...categories.values()];
}

/** A department's id is its name; below it two departments may use the same name. */
function idOf(levels: Levels): string {
  return levels.join(' > ');
}
