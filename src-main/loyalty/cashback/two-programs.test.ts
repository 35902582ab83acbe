import { expect, it } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import { cents } from '#shared/kernel/money/cents'
import { fail } from '#shared/kernel/result'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { writeParameter } from '../../store/settings/parameter-rows'
import { memoryOperator } from '../../testing/loyalty/memory-operator'
import { testFolder } from '../../testing/platform/test-folder'
import { cash, sell } from '../../testing/till/sell'
import { brands, branchId, customers, products, terminalId } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import type { LoyaltyProgram } from '../port/loyalty-program'
import { writePointsTable } from '../settings/loyalty-rules'

/** Points beside a cashback: what one operator does is nothing to the other. */
async function soldForBoth() {
  const earned: string[] = []
  const points: LoyaltyProgram = {
    probe: () => Promise.resolve({ ok: true, value: null }),
    members: { find: () => Promise.resolve({ ok: true, value: null }) },
    earning: {
      earn({ member, campaignId }) {
        earned.push(`${member} ${campaignId}`)
        const given = { kind: 'points', points: 100, isPending: false } as const
        return Promise.resolve({ ok: true, value: { reference: null, earned: given } })
      },
      reverse: () => Promise.resolve(fail({ kind: 'unauthorized' })),
    },
  }
  const now = { at: () => 0 }
  const cashback = memoryOperator(cashbackProgram('crm-bonus'), { now: () => now.at(), fate: () => 'well' })
  const till = testTill(testFolder(), terminalId, (id) =>
    id === 'crm-bonus' ? cashback.program : id === 'juntos-somos-mais' ? points : null,
  )
  now.at = () => till.clock.now
  till.signIn('manager')
  till.database.write((db) => {
    const place = { branchId, id: null }
    writeParameter(db, 'loyalty.cashback', 'branch', place, 'crm-bonus')
    writeParameter(db, 'loyalty.uses-points', 'company', place, true)
    writePointsTable(db, 'juntos-somos-mais', branchId, {
      scoring: 'value',
      brands: [{ brandId: brands.own, factor: 1_000 }],
    })
    db.run("UPDATE customer SET mobile = '11987654321' WHERE id = ?", customers.withLimit)
  })
  await till.must('till.open', { float: cents(0) })
  await till.must('sale.set-customer', { customerId: customers.withLimit })
  const { id: saleId } = await sell(till, [products.dress, 1])
  const taxId = cpfSchema.parse('40364478829')
  await till.must('loyalty.set-scorer', { subject: { kind: 'sale', saleId }, taxId })
  await till.must('loyalty.send-pin', { saleId, mobile: null })
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender: cash(10_000) })
  await till.must('sale.finish', { saleId })
  return { till, saleId, earned, cashback }
}

it('points go out at once and leave the campaign to be chosen', async () => {
  const { till, saleId, earned, cashback } = await soldForBoth()
  await till.loyalty.outbox.runDue()
  expect(earned).toEqual(['40364478829 null'])
  expect(await till.must('loyalty.waiting-choices', {})).toHaveLength(1)
  const { campaigns } = await till.must('loyalty.campaigns', { saleId })
  await till.must('loyalty.choose-campaign', { saleId, campaignId: campaigns?.[0]?.id ?? '' })
  await till.loyalty.outbox.runDue()
  expect(cashback.earnedFor(saleId)).toBe(1)
})

it('papers say what each leaves for them, cashback first, under one rule', async () => {
  const { till, saleId } = await soldForBoth()
  expect(leftOn(till.printer.papers.at(-1))).toEqual([
    'CRM&Bônus: (11) *****-4321',
    'O bônus desta compra será informado pelo programa.',
    'Juntos Somos Mais: ***.644.788-**',
    'Pontos previstos: 100',
  ])
  await till.loyalty.outbox.runDue()
  await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
  expect(leftOn(till.printer.papers.at(-1))).toEqual([
    'CRM&Bônus cancelado',
    'O cliente não recebe SMS deste cancelamento.',
    'Juntos Somos Mais: cancelamento em envio',
  ])
  await till.loyalty.outbox.runDue()
  await till.must('receipt.reprint', { saleId })
  expect(leftOn(till.printer.papers.at(-1)).join()).toContain(
    'CRM&Bônus cancelado,O cliente não recebe SMS deste cancelamento.,Juntos Somos Mais: cancelamento em envio',
  )
})

/** What stands between two rules of a paper and names a programme. */
function leftOn(paper: ReceiptDocument | undefined): string[] {
  const between: string[][] = [[]]
  for (const block of paper?.blocks ?? [])
    if (block.kind === 'rule') between.push([])
    else if (block.kind === 'text') between.at(-1)?.push(block.text)
  return between.filter((texts) => texts.some((one) => one.includes('Juntos'))).flat()
}
