import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tenderIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { settle } from './settle'
import type { Tender } from './tender'

const id = tenderIdSchema.parse('0193a1de-2222-4000-8000-000000000001')
const cash = (received: number): Tender => ({
  kind: 'cash',
  id,
  amount: cents(received),
  state: 'approved',
})
const debit = (amount: number): Tender => ({
  kind: 'debit-card',
  id,
  amount: cents(amount),
  state: 'approved',
  brand: 'Elo',
  nsu: '1',
})
const pix = (amount: number, receivedAt: number | null): Tender => ({
  kind: 'pix',
  id,
  amount: cents(amount),
  state: receivedAt === null ? 'asked' : 'approved',
  txid: 'T',
  payload: 'P',
  receivedAt,
  saleTotal: null,
})

const tender = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }).map(cash),
  fc.integer({ min: 1, max: 100_000 }).map(debit),
  fc
    .record({ amount: fc.integer({ min: 1, max: 100_000 }), at: fc.constantFrom(null, 1) })
    .map(({ amount, at }) => pix(amount, at)),
)

describe('settling', () => {
  it.each([
    { due: 3790, tenders: [cash(5000)], remaining: 0, change: 1210, excess: 0 },
    { due: 10000, tenders: [debit(6000), cash(5000)], remaining: 0, change: 1000, excess: 0 },
    { due: 10000, tenders: [debit(6000)], remaining: 4000, change: 0, excess: 0 },
    { due: 10000, tenders: [pix(10000, null)], remaining: 10000, change: 0, excess: 0 },
    { due: 10000, tenders: [pix(10000, 1)], remaining: 0, change: 0, excess: 0 },
    { due: 5000, tenders: [debit(6000)], remaining: 0, change: 0, excess: 1000 },
    { due: 5000, tenders: [debit(6000), cash(500)], remaining: 0, change: 500, excess: 1000 },
    { due: 0, tenders: [], remaining: 0, change: 0, excess: 0 },
  ])('$due against $tenders.length tenders', ({ due, tenders, remaining, change, excess }) => {
    expect(settle(cents(due), tenders)).toMatchObject({ remaining, change, excess })
  })

  it('accounts for every cent: due + change + excess = paid + remaining, and only cash comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300_000 }),
        fc.array(tender, { maxLength: 6 }),
        (due, tenders) => {
          const { paid, remaining, change, excess } = settle(cents(due), tenders)
          expect(due + change + excess).toBe(paid + remaining)
          const received = tenders.reduce((sum, one) => sum + (one.kind === 'cash' ? one.amount : 0), 0)
          expect(change).toBeLessThanOrEqual(received)
          expect(Math.min(remaining, change + excess)).toBe(0)
        },
      ),
    )
  })
})
