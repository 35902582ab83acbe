import { terminalIdSchema } from '../../../kernel/ids'
import { cents } from '../../../kernel/money/cents'
import { ONE_UNIT } from '../../../kernel/money/quantity'
import { timeZoneOf } from '../../../kernel/time/time-zone'
import type { ReceiptDocument } from '../receipt-document'
import type { ReceiptShop } from '../receipt-shop'
import { saleReceipt } from './sale-receipt'

const price = cents(4_990)

/** A receipt of a sale nobody made, to see how a shop's papers will look. */
export function sampleReceipt(shop: ReceiptShop, terminalName: string): ReceiptDocument {
  const document = saleReceipt(
    {
      shop,
      terminal: { id: terminalIdSchema.parse(1), name: terminalName },
      operatorName: 'Operador',
      salespersonName: null,
      customerName: null,
      receiptTaxId: null,
      number: 1,
      finishedAt: Date.UTC(2026, 0, 2, 13),
      timeZone: timeZoneOf(shop.state),
      lines: [
        {
          position: 1,
          code: '1001',
          description: 'Produto de exemplo',
          variant: '',
          unit: 'UN',
          quantity: ONE_UNIT,
          unitPrice: price,
          gross: price,
          adjustments: [],
          net: price,
        },
      ],
      totals: {
        gross: price,
        promotions: cents(0),
        discounts: cents(0),
        benefits: cents(0),
        named: [],
        total: price,
      },
      loads: [],
      due: price,
      tenders: [],
      change: cents(0),
    },
    [],
  )
  return { ...document, title: 'Cupom de exemplo' }
}
