import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { tenderList } from '#shared/selling/payment/tender-list'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf } from '../../testing/till/give-back'
import { cash, newTenderId, sell } from '../../testing/till/sell'
import { shells, shellsDone, shellsWork } from '../../testing/till/shells'
import { products } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'
import { tenderWorks } from './tender-works'

const list = '#shared/selling/payment/tender-list'
let newTill: () => TestTill
let till: TestTill

// A kind nobody heard of has its line in the two lists, and nothing else is told about it.
beforeAll(async () => {
  vi.resetModules()
  vi.doMock(list, () => ({ tenderList: [...tenderList, shells] }))
  const works = { ...tenderWorks, shells: shellsWork }
  const tenderWork = (kind: keyof typeof works) => works[kind]
  vi.doMock('./tender-works', () => ({ tenderWorks: works, tenderWork }))
  newTill = (await import('../../testing/till/test-till')).testTill
})

afterAll(() => {
  vi.doUnmock(list)
  vi.doUnmock('./tender-works')
  // The modules are shared with other tests, which know no shells.
  vi.resetModules()
})

beforeEach(async () => {
  shellsDone.length = 0
  till = newTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

/** No type knows of it: this is what a screen that does would send. */
const inShells = (amount: number) =>
  ({ kind: 'shells', id: newTenderId(), amount: cents(amount), beach: 'Boa Viagem' }) as never

/** Two dresses at R$ 100,00, paid with 150,00 in shells and a note of 100,00. */
async function sold() {
  const { id: saleId } = await sell(till, [products.dress, 2])
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender: inShells(15_000) })
  await till.must('payment.add-tender', { saleId, tender: cash(10_000) })
  return till.must('sale.finish', { saleId })
}

const lastPaper = () => JSON.stringify(till.printer.papers.at(-1))

describe('a kind of tender that only its objects know', () => {
  it('is taken, with what its work adds, and never more of it than is due', async () => {
    const { id: saleId } = await sell(till, [products.dress, 1])
    await till.must('sale.start-payment', { saleId })
    expect(await till.refused('payment.add-tender', { saleId, tender: inShells(10_001) })).toEqual({
      code: 'more-than-due',
      remaining: 10_000,
    })
    const taken = await till.must('payment.add-tender', { saleId, tender: inShells(10_000) })
    expect(taken.tenders).toMatchObject([
      { kind: 'shells', amount: 10_000, state: 'approved', weighed: true },
    ])
    expect(taken.settlement).toMatchObject({ remaining: 0, change: 0 })
    const [tender] = taken.tenders
    await till.must('payment.remove-tender', { saleId, tenderId: tender?.id ?? newTenderId() })
    expect((await till.must('sale.current', {}))?.tenders).toEqual([])
  })

  it('pays a sale, is on its paper, and leaves what its work leaves', async () => {
    const { saleId, number, change } = await sold()
    expect(change).toBe(5_000)
    expect(lastPaper()).toContain('Conchas do mar')
    expect(lastPaper()).toContain('    Praia Boa Viagem')
    expect(shellsDone).toEqual([`finished ${number}: Boa Viagem`])
    expect(await till.must('order.sale-payments', { saleId })).toMatchObject([
      { kind: 'shells', amount: 15_000, state: 'confirmed' },
      { kind: 'cash', amount: 10_000 },
    ])
    expectSound(till)
  })

  it('is counted blind at the closing', async () => {
    await sold()
    expect((await till.must('till.count-sheet', {})).tenders).toContain('shells')
    const reading = await till.must('till.x-reading', {})
    expect(reading.blocks).toContainEqual(
      expect.objectContaining({ left: 'Conchas', right: 'R$\u00a0150,00' }),
    )
    const counted = { cash: cents(15_000), shells: cents(14_000) } as never
    const closing = await till.must('till.close', { counted, left: cents(0), ifDiffers: 'close' })
    expect(closing.counts).toMatchObject([
      { tender: 'cash', difference: 0 },
      { tender: 'shells', expected: 15_000, counted: 14_000, difference: -1_000 },
    ])
    expect(lastPaper()).toContain('Conchas')
  })

  it('goes back when its sale is cancelled, and its slip is off what is counted', async () => {
    const { saleId, number } = await sold()
    const { refunds } = await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(refunds).toEqual([
      { kind: 'cash', amount: 5_000, mark: '' },
      { kind: 'shells', amount: 15_000, mark: 'Praia Boa Viagem' },
    ])
    expect(shellsDone.at(-1)).toBe(`cancelled ${number}: 15000`)
    expect(lastPaper()).toContain('Praia Boa Viagem')
    const closing = await till.must('till.close', { counted: { cash: cents(10_000) }, left: cents(0) })
    expect(closing.counts).toMatchObject([{ tender: 'cash', difference: 0 }])
    expectSound(till)
  })

  it('takes its share of what goes back by the same tenders, and the slip of it is counted', async () => {
    const { saleId } = await sold()
    const back = await backOf(till, saleId, 2, 'same-tender')
    const done = await till.must('returns.return', back)
    expect(done.refunds).toEqual([
      { kind: 'cash', amount: 5_000, mark: '' },
      { kind: 'shells', amount: 15_000, mark: 'Praia Boa Viagem' },
    ])
    expect(shellsDone.at(-1)).toBe(`gave back ${done.number}: 15000`)
    expect(lastPaper()).toContain('Conchas')
    expect(await till.must('till.count-sheet', {})).toMatchObject({ reversed: ['shells'] })
    const slips = { shells: cents(15_000) } as never
    const counted = { cash: cents(10_000), shells: cents(15_000) } as never
    const closing = await till.must('till.close', { counted, reversed: slips, left: cents(0) })
    expect(closing.counts).toMatchObject([
      { tender: 'cash', difference: 0 },
      { tender: 'shells', expected: 0, counted: 0, difference: 0 },
    ])
    expectSound(till)
  })
})
