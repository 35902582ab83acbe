import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf } from '../../testing/till/give-back'
import { handOver } from '../../testing/till/hand-over'
import { newReceivingId, owe, owedBy, receiveInCash, toReceive } from '../../testing/till/owe'
import { figures, newTenderId } from '../../testing/till/sell'
import { customers } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const customerId = customers.withLimit
/** R$ 90,00 in three, the first on the day of the sale. */
const threeOf30 = { amount: 9000, installments: 3, firstDueOn: '2026-03-10' }

let till: TestTill
beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

const lastPaper = () => JSON.stringify(till.printer.papers.at(-1))

describe('undoing', () => {
  const reason = 'valor errado'

  it('opens the instalments again with what was charged before, and gives the money back', async () => {
    await owe(till, threeOf30)
    till.passDays(31)
    const [first] = await owedBy(till)
    if (!first) throw new Error('Three are owed')
    const before = await till.must('crediario.owed', { customerId })
    const done = await receiveInCash(till, [first], 3091)
    expect(await till.must('crediario.receivings', { customerId })).toMatchObject([
      { id: done.id, mayBeUndone: true },
    ])
    await till.must('crediario.undo', { receivingId: done.id, reason })
    expect(await till.must('crediario.owed', { customerId })).toEqual(before)
    for (const said of ['ESTORNO DE CREDIÁRIO', '30,91', reason]) expect(lastPaper()).toContain(said)
    expect(
      figures(till, 'SELECT sum(amount_cents) FROM cash_movement WHERE receiving_id IS NOT NULL'),
    ).toEqual([0])
    expect(await till.refused('crediario.undo', { receivingId: done.id, reason })).toEqual({
      code: 'receiving-undone',
    })
    const next = await receiveInCash(till, [first], 3091)
    expect(next.number).toBe(2)
    expectSound(till)
  })

  it('only on its day, only the last of an instalment, and not once the goods came back', async () => {
    const saleId = await owe(till, threeOf30)
    const [first] = await owedBy(till)
    if (!first) throw new Error('Three are owed')
    const one = await receiveInCash(till, [first], 1000)
    const two = await receiveInCash(till, [first], 1000)
    expect(await till.refused('crediario.undo', { receivingId: one.id, reason })).toEqual({
      code: 'received-after',
      number: 2,
    })
    await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))
    expect(await till.refused('crediario.undo', { receivingId: two.id, reason })).toEqual({
      code: 'given-back-after',
    })
    expectSound(till)
  })

  it('before the sale is voided: what was paid of it never stays without a way back', async () => {
    const saleId = await owe(till, threeOf30)
    const [first] = await owedBy(till)
    if (!first) throw new Error('Three are owed')
    const done = await receiveInCash(till, [first], 3000)
    const voided = { saleId, reason: 'cliente desistiu' }
    expect(await till.refused('sale.void', voided)).toEqual({ code: 'credit-received', wayOut: 'return' })
    await till.must('crediario.undo', { receivingId: done.id, reason })
    await till.must('sale.void', voided)
    expect(await owedBy(till)).toEqual([])
    expectSound(till)
  })

  it('not the next day in another till', async () => {
    await owe(till, threeOf30)
    const [first] = await owedBy(till)
    if (!first) throw new Error('Three are owed')
    const done = await receiveInCash(till, [first], 1000)
    await till.must('till.close', {
      counted: { cash: cents(12_000), 'store-credit': cents(9000) },
      left: cents(0),
    })
    till.passDays(1)
    await till.must('till.open', { float: cents(10_000) })
    expect(await till.refused('crediario.undo', { receivingId: done.id, reason })).toEqual({
      code: 'undo-too-late',
    })
  })

  it('in another session of the day the slip of a card counts as given back', async () => {
    await owe(till, threeOf30)
    const asked = toReceive(await owedBy(till), 3000)
    await till.must('crediario.begin', asked)
    const card = {
      kind: 'debit-card',
      id: newTenderId(),
      amount: cents(3000),
      brand: 'Elo',
      nsu: '9',
    } as const
    await till.must('crediario.take', { receivingId: asked.id, tender: card })
    await till.must('crediario.finish', { receivingId: asked.id })
    const counted = { cash: cents(11_000), 'debit-card': cents(3000), 'store-credit': cents(9000) }
    await till.must('till.close', { counted, left: cents(0) })
    await till.must('till.open', { float: cents(10_000) })
    await till.must('crediario.undo', { receivingId: asked.id, reason })
    const closing = {
      counted: { cash: cents(10_000) },
      reversed: { 'debit-card': cents(3000) },
      left: cents(0),
    }
    const closed = await till.must('till.close', closing)
    expect(closed.counts.map(({ difference }) => difference)).toEqual([0, 0])
    expect(closed.receivingsUndone).toEqual({ count: 1, total: 3000 })
    expectSound(till)
  })

  it('needs its right, and says who allowed it', async () => {
    await owe(till, threeOf30)
    const [first] = await owedBy(till)
    if (!first) throw new Error('Three are owed')
    const done = await receiveInCash(till, [first], 1000)
    await handOver(till, 'cashier')
    expect(await till.refused('crediario.undo', { receivingId: done.id, reason })).toEqual({
      code: 'needs-approval',
      permission: 'crediario.undo',
    })
  })

  it('its paper is printed again as 2ª via', async () => {
    await owe(till, threeOf30)
    const [first] = await owedBy(till)
    if (!first) throw new Error('Three are owed')
    const done = await receiveInCash(till, [first], 1000)
    expect(await till.must('crediario.reprint', { receivingId: done.id })).toEqual({ printed: true })
    expect(lastPaper()).toContain('2ª VIA')
    expect(await till.refused('crediario.reprint', { receivingId: newReceivingId() })).toEqual({
      code: 'receiving-not-found',
    })
  })
})
