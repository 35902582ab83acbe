import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { startingRoles } from '#shared/store/access/roles'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf } from '../../testing/till/give-back'
import { handOver } from '../../testing/till/hand-over'
import { newReceivingId, owe, owedBy, receiveInCash, toReceive } from '../../testing/till/owe'
import { cash, figures, newTenderId } from '../../testing/till/sell'
import { customers, operators } from '../../testing/till/test-shop'
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

/** Amounts and what is open of each instalment, the oldest first. */
const open = () => figures(till, 'SELECT open_cents FROM receivable ORDER BY due_on, id')
const lastPaper = () => JSON.stringify(till.printer.papers.at(-1))

describe('what is owed today', () => {
  it('is said by instalment, with days, fine and interest', async () => {
    await owe(till, threeOf30)
    till.passDays(31)
    const { installments, day } = await till.must('crediario.owed', { customerId })
    expect(day).toBe('2026-04-10')
    expect(
      installments.map(({ dueOn, daysLate, open: left, fine, interest }) => [
        dueOn,
        daysLate,
        left,
        fine,
        interest,
      ]),
    ).toEqual([
      ['2026-03-10', 31, 3000, 60, 31],
      ['2026-04-10', 0, 3000, 0, 0],
      ['2026-05-10', 0, 3000, 0, 0],
    ])
    expect(installments[0]?.origin).toBe('Cupom 000001')
  })

  it('is found by the number on its slip of the carnê', async () => {
    await owe(till, threeOf30)
    const [code] = figures(till, 'SELECT code FROM receivable WHERE installment = 2')
    const [id] = figures(till, 'SELECT id FROM receivable WHERE installment = 2')
    expect(await till.must('crediario.find', { code: String(code) })).toEqual([
      { customerId, name: 'Maria Clara Prado', installmentId: id },
    ])
    expect(await till.must('crediario.find', { code: '999999999999' })).toEqual([])
  })
})

describe('receiving', () => {
  it('whole, with interest and fine: instalment, drawer, number and paper', async () => {
    await owe(till, threeOf30)
    till.passDays(31)
    const [first] = await owedBy(till)
    const asked = toReceive(first ? [first] : [], 3091)
    const begun = await till.must('crediario.begin', asked)
    expect(begun.lines).toMatchObject([{ principal: 3000, fine: 60, interest: 31, left: 0 }])
    await till.must('crediario.take', { receivingId: asked.id, tender: cash(5000) })
    const done = await till.must('crediario.finish', { receivingId: asked.id })
    expect(done).toMatchObject({
      number: 1,
      principal: 3000,
      fine: 60,
      interest: 31,
      total: 3091,
      change: 1909,
    })
    expect(open()).toEqual([0, 3000, 3000])
    expect(figures(till, "SELECT amount_cents FROM cash_movement WHERE kind = 'receiving'")).toEqual([3091])
    for (const said of ['RECIBO DE CREDIÁRIO', '000001', 'parcela 1/3', '30,91', 'Ainda em aberto', '60,00'])
      expect(lastPaper()).toContain(said)
    expect(lastPaper()).not.toContain('40364478829')
    expectSound(till)
  })

  it('in part: fine and interest first, and interest goes on from that day without a second fine', async () => {
    await owe(till, { amount: 10_000, installments: 1, firstDueOn: '2026-03-10' })
    till.passDays(30)
    const [only] = await owedBy(till)
    if (!only) throw new Error('Something is owed')
    await receiveInCash(till, [only], 5300)
    expect(open()).toEqual([5000])
    till.passDays(30)
    const { installments } = await till.must('crediario.owed', { customerId })
    expect(installments).toMatchObject([{ open: 5000, fine: 0, interest: 50, daysLate: 60 }])
    await receiveInCash(till, [only], 30)
    till.passDays(30)
    expect((await till.must('crediario.owed', { customerId })).installments).toMatchObject([
      { open: 5000, fine: 0, interest: 70 },
    ])
    expectSound(till)
  })

  it('several at once, the oldest first, whatever was ticked first', async () => {
    await owe(till, threeOf30)
    const ids = await owedBy(till)
    await receiveInCash(till, ids.toReversed(), 4000)
    expect(open()).toEqual([0, 2000, 3000])
  })

  it('by card and Pix, which is shown and confirmed as for goods', async () => {
    await owe(till, threeOf30)
    const ids = await owedBy(till)
    const asked = toReceive(ids, 9000)
    const receivingId = asked.id
    await till.must('crediario.begin', asked)
    const card = {
      kind: 'debit-card',
      id: newTenderId(),
      amount: cents(4000),
      brand: 'Elo',
      nsu: '77',
    } as const
    await till.must('crediario.take', { receivingId, tender: card })
    const pix = { kind: 'pix', id: newTenderId(), amount: cents(5000) } as const
    const shown = await till.must('crediario.take', { receivingId, tender: pix })
    expect(shown.settlement).toMatchObject({ paid: 4000, waiting: 5000, unclaimed: 0 })
    expect(await till.refused('crediario.finish', { receivingId })).toEqual({
      code: 'tender-not-confirmed',
      tender: 'pix',
    })
    await till.must('crediario.confirm', { receivingId, tenderId: pix.id })
    await till.must('crediario.confirm', { receivingId, tenderId: pix.id })
    await till.must('crediario.finish', { receivingId })
    expect(open()).toEqual([0, 0, 0])
    expectSound(till)
  })

  it('is refused what would be wrong', async () => {
    await owe(till, threeOf30)
    const ids = await owedBy(till)
    expect(await till.refused('crediario.begin', toReceive(ids, 9001))).toEqual({
      code: 'more-than-owed',
      owed: 9000,
    })
    const gone = toReceive(ids.slice(0, 1), 1000, { customerId: customers.withoutLimit })
    expect(await till.refused('crediario.begin', gone)).toEqual({ code: 'installments-changed' })
    const asked = toReceive(ids, 9000)
    const receivingId = asked.id
    await till.must('crediario.begin', asked)
    expect(await till.refused('crediario.begin', toReceive(ids, 10))).toEqual({
      code: 'receiving-in-progress',
    })
    const owed = {
      kind: 'store-credit',
      id: newTenderId(),
      amount: cents(9000),
      installments: 1,
      firstDueOn: '2026-09-10',
    } as const
    expect(await till.refused('crediario.take', { receivingId, tender: owed })).toEqual({
      code: 'tender-pays-no-debt',
      tender: 'store-credit',
    })
    const card = {
      kind: 'debit-card',
      id: newTenderId(),
      amount: cents(9001),
      brand: 'Elo',
      nsu: '77',
    } as const
    expect(await till.refused('crediario.take', { receivingId, tender: card })).toEqual({
      code: 'more-than-due',
      remaining: 9000,
    })
    expect(await till.refused('crediario.finish', { receivingId })).toEqual({
      code: 'not-paid',
      remaining: 9000,
    })
    expect(await till.refused('crediario.take', { receivingId: newReceivingId(), tender: cash(1) })).toEqual({
      code: 'receiving-not-open',
    })
  })

  it('sent twice, by a doubled click or since an answer was lost, is one', async () => {
    await owe(till, threeOf30)
    const asked = toReceive(await owedBy(till), 3000)
    const tender = cash(3000)
    const receivingId = asked.id
    for (let time = 0; time < 2; time++) await till.must('crediario.begin', asked)
    for (let time = 0; time < 2; time++) await till.must('crediario.take', { receivingId, tender })
    const first = await till.must('crediario.finish', { receivingId })
    expect(await till.must('crediario.finish', { receivingId })).toEqual(first)
    expect(open()).toEqual([0, 3000, 3000])
    expect(figures(till, 'SELECT next_receiving_number FROM terminal WHERE id = 1')).toEqual([2])
    expectSound(till)
  })

  it('goods that come back meanwhile are not paid for', async () => {
    const saleId = await owe(till, threeOf30)
    const asked = toReceive(await owedBy(till), 9000)
    await till.must('crediario.begin', asked)
    await till.must('crediario.take', { receivingId: asked.id, tender: cash(9000) })
    await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))
    expect(await till.refused('crediario.finish', { receivingId: asked.id })).toEqual({
      code: 'installments-changed',
    })
    await till.must('crediario.give-up', { receivingId: asked.id })
    expectSound(till)
  })
})

describe('a discount', () => {
  it('is within the role, or somebody’s with the right who lends theirs', async () => {
    await owe(till, threeOf30)
    const ids = await owedBy(till)
    await handOver(till, 'cashier')
    const asked = toReceive(ids.slice(0, 1), 2700, { discount: 300 })
    expect(await till.refused('crediario.begin', asked)).toEqual({
      code: 'needs-approval',
      permission: 'crediario.discount-above-limit',
    })
    const { cashier, supervisor } = operators
    const lent = {
      approver: supervisor,
      role: startingRoles.supervisor,
      permission: 'crediario.discount-above-limit',
    } as const
    await till.must('crediario.begin', asked, till.approvals.grant(lent, cashier, 'crediario.begin', asked))
    await till.must('crediario.take', { receivingId: asked.id, tender: cash(2700) })
    const done = await till.must('crediario.finish', { receivingId: asked.id })
    expect(done).toMatchObject({ principal: 3000, discount: 300, total: 2700 })
    expect(lastPaper()).toContain(`Autorizado por: ${supervisor.name}`)
    expect(open()).toEqual([0, 3000, 3000])
    expectSound(till)
  })
})
