import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { owe, owedBy, receiveInCash, toReceive } from '../../testing/till/owe'
import { cash, figures, newTenderId } from '../../testing/till/sell'
import { testTill, type TestTill } from '../../testing/till/test-till'

/** R$ 90,00 in three, the first on the day of the sale. */
const threeOf30 = { amount: 9000, installments: 3, firstDueOn: '2026-03-10' }

let till: TestTill
beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

describe('in the till', () => {
  it('leitura X and the closing have it by tender, apart from sales', async () => {
    await owe(till, threeOf30)
    const [first, second] = await owedBy(till)
    if (!first || !second) throw new Error('Three are owed')
    await receiveInCash(till, [first], 3000)
    const asked = toReceive([second], 3000)
    await till.must('crediario.begin', asked)
    const card = {
      kind: 'debit-card',
      id: newTenderId(),
      amount: cents(3000),
      brand: 'Elo',
      nsu: '77',
    } as const
    await till.must('crediario.take', { receivingId: asked.id, tender: card })
    await till.must('crediario.finish', { receivingId: asked.id })
    const paper = JSON.stringify(await till.must('till.x-reading', {}))
    for (const said of ['Crediário recebido (2)', '60,00', 'Vendas (1)']) expect(paper).toContain(said)
    const counted = { cash: cents(14_000), 'debit-card': cents(3000), 'store-credit': cents(9000) }
    const closed = await till.must('till.close', { counted, left: cents(0) })
    expect(closed.counts.map(({ tender, difference }) => [tender, difference])).toEqual([
      ['cash', 0],
      ['debit-card', 0],
      ['store-credit', 0],
    ])
    expect(closed).toMatchObject({ sold: { count: 1 }, received: { count: 2, total: 6000 } })
    expect(closed.receivedBy).toEqual([
      { tender: 'cash', total: 3000 },
      { tender: 'debit-card', total: 3000 },
    ])
  })

  it('nothing is received at a closed till, and none closes over one in progress', async () => {
    await owe(till, threeOf30)
    const asked = toReceive(await owedBy(till), 3000)
    await till.must('crediario.begin', asked)
    const closing = { counted: { cash: cents(11_000), 'store-credit': cents(9000) }, left: cents(0) }
    expect(await till.refused('till.close', closing)).toEqual({ code: 'open-receiving', count: 1 })
    await till.must('crediario.give-up', { receivingId: asked.id })
    await till.must('till.close', closing)
    expect(await till.refused('crediario.begin', toReceive(await owedBy(till), 3000))).toEqual({
      code: 'till-closed',
    })
  })

  it('what was taken before the program was killed is still there', async () => {
    await owe(till, threeOf30)
    const asked = toReceive(await owedBy(till), 3000)
    await till.must('crediario.begin', asked)
    await till.must('crediario.take', { receivingId: asked.id, tender: cash(3000) })
    till.database.close()
    const again = testTill(till.folder)
    again.signIn('manager')
    const found = await again.must('crediario.current', {})
    expect(found).toMatchObject({ id: asked.id, settlement: { paid: 3000, remaining: 0 } })
    await again.must('crediario.finish', { receivingId: asked.id })
    expect(await again.must('crediario.current', {})).toBeNull()
    expectSound(again)
  })

  it('a tender that is removed goes back, and its row stays', async () => {
    await owe(till, threeOf30)
    const asked = toReceive(await owedBy(till), 3000)
    const receivingId = asked.id
    await till.must('crediario.begin', asked)
    const tender = cash(3000)
    await till.must('crediario.take', { receivingId, tender })
    const left = await till.must('crediario.remove-tender', { receivingId, tenderId: tender.id })
    expect(left.tenders).toEqual([])
    expect(await till.refused('crediario.take', { receivingId, tender })).toEqual({
      code: 'receiving-not-open',
    })
    expect(figures(till, 'SELECT state FROM receiving_tender')).toEqual(['undone'])
  })
})
