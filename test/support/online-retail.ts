import { csvParse } from 'd3';
import type { Purchase, PurchasesDocument } from '../../src/model/purchases-schema.js';

/**
 * Six customers of Online Retail (UCI, CC BY 4.0) as one of our documents: an invoice is a receipt,
 * and a customer stands in a shop's place. Numbers that begin with C are cancellations.
 */
export function onlineRetail(csv: string): PurchasesDocument {
  const purchases = new Map<string, Purchase>();
  for (const row of csvParse(csv)) {
    const { InvoiceNo: id = '', InvoiceDate: time = '', CustomerID: store } = row;
    const date = time.slice(0, 10);
    const purchase = purchases.get(id) ?? { id, date, store, items: [] };
    purchases.set(id, purchase);
    if (id.startsWith('C')) purchase.kind = 'return';
    const quantity = Number(row.Quantity);
    purchase.items.push({
      name: row.Description ?? '',
      productId: row.StockCode,
      quantity,
      amount: Math.round(quantity * Number(row.UnitPrice) * 100) / 100,
    });
  }
  return {
    format: 'peili/purchases',
    version: 1,
    currency: 'GBP',
    timeZone: 'Europe/London',
    period: { start: '2010-12-01', end: '2012-01-01' },
    purchases: [...purchases.values()],
  };
}
