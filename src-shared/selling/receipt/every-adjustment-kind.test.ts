import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Adjustment } from '../../goods/pricing/adjustment'
import type { AdjustmentKind } from '../../goods/pricing/adjustments/adjustment-kind'
import { adjustmentKinds, type AdjustmentKindId } from '../../goods/pricing/adjustments/adjustment-kinds'
import type { PricedLine } from '../../goods/pricing/price-sale'
import { lineIdSchema } from '../../kernel/ids'
import { add, cents, max, subtract, ZERO, type Cents } from '../../kernel/money/cents'
import { parseAmount } from '../../kernel/money/format'
import { ONE_UNIT } from '../../kernel/money/quantity'
import type { SaleView } from '../sale/sale-view'
import type { ReceiptBlock } from './receipt-document'

const list = '../../goods/pricing/adjustments/adjustment-kinds'

/** With kinds nobody has thought of, one for every group and reach: nothing but the list is told of them. */
const kinds: readonly AdjustmentKind[] = [
  ...adjustmentKinds,
  ...(['promotions', 'discounts', 'benefits'] as const).flatMap((group) =>
    (['line', 'sale'] as const).map((over) => ({
      id: `made-up-${group}-${over}`,
      group,
      over,
      label: 'Inventado',
    })),
  ),
]

/** The tree as it is once they stand in the list. */
async function treeWithThem() {
  const [pricing, totals, receipt, display] = await Promise.all([
    import('../../goods/pricing/price-sale'),
    import('../sale/basket-totals'),
    import('./papers/sale-receipt'),
    import('../../devices/display/view-for-customer'),
  ])
  return { ...pricing, ...totals, ...receipt, ...display }
}

let tree: Awaited<ReturnType<typeof treeWithThem>>

beforeAll(async () => {
  vi.resetModules()
  vi.doMock(list, () => ({ adjustmentKinds: kinds }))
  tree = await treeWithThem()
})

afterAll(() => {
  vi.doUnmock(list)
  vi.resetModules()
})

const id = lineIdSchema.parse('0193a1de-2222-7000-8000-000000000001')

const lines = fc.array(
  fc
    .record({
      gross: fc.integer({ min: 0, max: 500_000 }).map(cents),
      off: fc.array(fc.record({ kind: fc.constantFrom(...kinds), amount: fc.nat(100_000) })),
    })
    .map(({ gross, off }): PricedLine => {
      const adjustments: Adjustment[] = []
      let net = gross
      for (const { kind, amount } of off) {
        const after = max(ZERO, subtract(net, cents(amount)))
        const change = { label: kind.label, amount: subtract(after, net) }
        adjustments.push({ ...change, kind: kind.id as AdjustmentKindId })
        net = after
      }
      return { id, gross, adjustments, net }
    }),
  { minLength: 1, maxLength: 8 },
)

it('printed lines and printed reductions each sum to the printed total', () => {
  fc.assert(
    fc.property(lines, (sold) => {
      const sale = tree.sumUp(sold)
      const [total, ...before] = amounts(tree.totalBlocks(tree.basketTotals(sale))).toReversed()
      const [code, description, variant, unit] = ['1', 'Produto', '', 'UN']
      const printed = sold.flatMap((line) =>
        tree.lineBlocks({
          ...line,
          ...{ position: 1, code, description, variant, unit },
          ...{ quantity: ONE_UNIT, unitPrice: line.gross },
        }),
      )
      expect(add(...amounts(printed))).toBe(total)
      expect(add(...(before.length > 0 ? before : [sale.gross]))).toBe(total)
    }),
  )
})

it('and what the customer sees does too', () => {
  fc.assert(
    fc.property(lines, (sold) => {
      const sale = {
        state: 'open',
        lines: sold.map((line) => ({
          ...line,
          quantity: ONE_UNIT,
          unitPrice: line.gross,
          listPrice: line.gross,
        })),
        loads: [],
        lineCount: sold.length,
        totals: tree.basketTotals(tree.sumUp(sold)),
        loyalty: { cashback: null, points: null },
      } as unknown as SaleView
      const shown = tree.viewForCustomer({ shop: 'Loja', greeting: '', sale, finished: null })
      if (shown.show !== 'sale') throw new Error('A sale with lines is shown')
      const { subtotal, discount, benefits, total } = shown
      expect(add(...shown.lines.map((line) => read(line.total)))).toBe(read(subtotal))
      expect(add(read(subtotal), read(discount), ...benefits.map(({ amount }) => read(amount)))).toBe(
        read(total),
      )
    }),
  )
})

function amounts(blocks: readonly ReceiptBlock[]): Cents[] {
  return blocks.flatMap((block) => (block.kind === 'row' ? [read(block.right)] : []))
}

function read(text: string | null): Cents {
  const amount = text === null ? ZERO : parseAmount(text)
  if (amount === undefined) throw new Error(`not an amount: ${text}`)
  return amount
}
