import { randomUUID } from 'node:crypto'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { Random } from './random'

/** One thing the scripted cashier does next, as sent to main. */
export interface Step {
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
}

/** Chooses a believable next step for where the sale stands; every kind of step comes up often. */
export function nextStep(random: Random, sale: SaleView | null, codes: readonly string[]): Step {
  if (!sale) return scan(random, codes)
  return sale.state === 'paying' ? payingStep(random, sale) : sellingStep(random, sale, codes)
}

function sellingStep(random: Random, sale: SaleView, codes: readonly string[]): Step {
  const { id: saleId } = sale
  const lines = sale.lines.filter((line) => !line.cancelled)
  if (lines.length === 0 || random.next() < 0.5) return scan(random, codes)
  const line = random.pick(lines)
  const steps: readonly Step[] = [
    {
      name: 'sale.change-quantity',
      input: { saleId, lineId: line.id, quantity: (1 + random.below(5)) * 1000 },
    },
    { name: 'sale.cancel-line', input: { saleId, lineId: line.id } },
    { name: 'sale.discount-line', input: { saleId, lineId: line.id, discount: discount(random) } },
    { name: 'sale.discount-sale', input: { saleId, discount: discount(random) } },
    { name: 'sale.start-payment', input: { saleId } },
    { name: 'sale.start-payment', input: { saleId } },
  ]
  return random.pick(steps)
}

function payingStep(random: Random, sale: SaleView): Step {
  const { id: saleId, settlement, tenders } = sale
  const pending = tenders.find((tender) => tender.kind === 'pix' && tender.receivedAt === null)
  if (pending) return { name: 'payment.confirm-pix', input: { saleId, tenderId: pending.id } }
  const [first] = tenders
  if (settlement.excess > 0 && first)
    return { name: 'payment.remove-tender', input: { saleId, tenderId: first.id } }
  if (settlement.remaining === 0) return { name: 'sale.finish', input: { saleId } }
  if (random.next() < 0.1) return { name: 'sale.back-to-lines', input: { saleId } }
  return { name: 'payment.add-tender', input: { saleId, tender: tender(random, settlement.unclaimed) } }
}

function tender(random: Random, unclaimed: number): Record<string, unknown> {
  const part = random.next() < 0.4 ? 1 + random.below(unclaimed) : unclaimed
  const id = randomUUID()
  const nsu = String(100_000 + random.below(900_000))
  return random.pick([
    { kind: 'cash', id, amount: part + random.below(2_000) },
    { kind: 'credit-card', id, amount: part, installments: 1 + random.below(6), brand: 'Visa', nsu },
    { kind: 'debit-card', id, amount: part, brand: 'Elo', nsu },
    { kind: 'pix', id, amount: part },
  ])
}

/** On a line and on the sale together it stays within what a cashier may give alone: 5 %. */
function discount(random: Random): Record<string, unknown> | null {
  if (random.next() < 0.3) return null
  return { value: { kind: 'rate', rate: 1_000 * (1 + random.below(2)) }, reason: 'cliente da casa' }
}

function scan(random: Random, codes: readonly string[]): Step {
  const code = random.pick(codes)
  // A scale label carries its own quantity.
  const times = code.startsWith('2') || random.next() < 0.8 ? '' : `${2 + random.below(3)}*`
  return { name: 'sale.scan', input: { code: times + code } }
}
