import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { handOver } from '../../testing/till/hand-over'
import { owe, owedBy, receiveInCash } from '../../testing/till/owe'
import { newTenderId, sell } from '../../testing/till/sell'
import { customers, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const company = { scope: 'company', scopeId: null } as const

let till: TestTill
beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

/** A sale of R$ 35,00 about to be owed by the customer with a limit. */
async function buyingOnCredit() {
  await till.must('sale.set-customer', { customerId: customers.withLimit })
  const { id: saleId } = await sell(till, [products.shirt, 1])
  await till.must('sale.start-payment', { saleId })
  const tender = {
    kind: 'store-credit',
    id: newTenderId(),
    amount: cents(3500),
    installments: 1,
    firstDueOn: '2026-12-10',
  } as const
  return { saleId, tender }
}

describe('new crediário for who is late', () => {
  it.each([
    [5, 'taken'],
    [6, 'approved'],
  ] as const)('%i days late, of five that are borne: %s', async (days, outcome) => {
    await owe(till, { amount: 5000, installments: 1, firstDueOn: '2026-03-10' })
    till.passDays(days)
    await handOver(till, 'cashier')
    const asked = await buyingOnCredit()
    const reply = await till.call('payment.add-tender', asked)
    expect(reply.ok ? 'taken' : reply.error.code === 'needs-approval' ? 'approved' : reply.error).toBe(
      outcome,
    )
  })

  it('is refused where the shop says so, whoever asks', async () => {
    till.database.write((db) =>
      db.run(
        `INSERT INTO parameter_value (key, scope, scope_id, version, value)
         VALUES ('payment.overdue-credit', '${company.scope}', 0, 1, '"refuse"')`,
      ),
    )
    await owe(till, { amount: 5000, installments: 1, firstDueOn: '2026-03-10' })
    till.passDays(6)
    expect(await till.refused('payment.add-tender', await buyingOnCredit())).toEqual({
      code: 'customer-overdue',
      days: 5,
    })
  })
})

describe('pending work', () => {
  it('is what fell due longer ago than the shop lets be, and no more once it is received', async () => {
    await owe(till, { amount: 9000, installments: 3, firstDueOn: '2026-03-10' })
    const overdue = () => till.must('crediario.overdue', {})
    till.passDays(30)
    expect(await overdue()).toMatchObject({ installments: 0, customers: 0, open: 0, oldest: null })
    till.passDays(32)
    expect(await overdue()).toMatchObject({
      days: 30,
      installments: 2,
      customers: 1,
      open: 6000,
      oldest: '2026-03-10',
    })
    const [first] = await owedBy(till)
    if (!first) throw new Error('Three are owed')
    const { installments } = await till.must('crediario.owed', { customerId: customers.withLimit })
    const [late] = installments
    if (!late) throw new Error('Three are owed')
    await receiveInCash(till, [first], late.open + late.fine + late.interest)
    expect(await overdue()).toMatchObject({ installments: 1, open: 3000, oldest: '2026-04-10' })
  })
})

describe('the carnê', () => {
  it('is printed of all that is open, a slip each, with the number that finds it', async () => {
    await owe(till, { amount: 9000, installments: 3, firstDueOn: '2026-03-10' })
    expect(await till.must('crediario.print-carne', { customerId: customers.withLimit })).toEqual({
      printed: true,
    })
    const paper = till.printer.papers.at(-1)
    const codes = (paper?.blocks ?? []).flatMap((block) => (block.kind === 'barcode' ? [block.value] : []))
    expect(codes).toHaveLength(3)
    expect(codes[1]).toMatch(/^CR\d{10}02$/)
    expect(JSON.stringify(paper)).toContain('Parcela 2/3')
    expect(await till.refused('crediario.print-carne', { customerId: customers.withoutLimit })).toEqual({
      code: 'nothing-owed',
    })
    expectSound(till)
  })
})
