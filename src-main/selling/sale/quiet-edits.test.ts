import { beforeEach, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { actionName } from '#shared/store/audit/audit-actions'
import { detailLine } from '#shared/store/audit/detail-words'
import { brokenAuditLinks } from '../../testing/file/broken-audit-links'
import { newTenderId, sell } from '../../testing/till/sell'
import { operators, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(0) })
})

/** What the trail says of an action, as a manager reads it. */
const told = (action: string) =>
  till.database
    .all<{ operator_id: string; detail: string }>(
      'SELECT operator_id, detail FROM audit_entry WHERE action = ? ORDER BY id',
      action,
    )
    .map(({ operator_id: by, detail }) => {
      const words = detailLine(JSON.parse(detail) as Record<string, unknown>)
      return [by, actionName(action), words.replaceAll('\u00a0', ' ')]
    })
const by = operators.cashier.id

it('a quantity lowered is in the trail, one raised is not', async () => {
  const { id: saleId, lines } = await sell(till, [products.dress, 3])
  const lineId = lines[0]?.id as never
  await till.must('sale.change-quantity', { saleId, lineId, quantity: units(5) })
  await till.must('sale.change-quantity', { saleId, lineId, quantity: units(1) })
  await till.must('sale.change-quantity', { saleId, lineId, quantity: units(1) })
  expect(told('sale.lower-quantity')).toEqual([
    [by, 'Quantidade diminuída', 'Item: 1 · Produto: 108 · Quantidade antes: 5 · Quantidade: 1'],
  ])
  expect(brokenAuditLinks(till.database)).toEqual([])
})

it('a sale parked and taken up again is in the trail with its total, and whose it was', async () => {
  const { id: saleId } = await sell(till, [products.dress, 1])
  await till.must('sale.park', { saleId, label: 'Dona Rosa' })
  till.signIn('manager')
  await till.must('sale.recall', { saleId })
  expect(told('sale.park')).toEqual([
    [by, 'Venda posta em espera', 'Identificação: Dona Rosa · Total: R$ 100,00'],
  ])
  expect(told('sale.recall')).toEqual([
    [
      operators.manager.id,
      'Venda em espera retomada',
      'Identificação: Dona Rosa · Aberta por: Ana Caixa · Total: R$ 100,00',
    ],
  ])
})

it('a Pix confirmed by hand is in the trail once, with its amount', async () => {
  const { id: saleId } = await sell(till, [products.dress, 1])
  await till.must('sale.start-payment', { saleId })
  const tender = { kind: 'pix', id: newTenderId(), amount: cents(10_000) } as const
  await till.must('payment.add-tender', { saleId, tender })
  for (let twice = 0; twice < 2; twice++)
    await till.must('payment.confirm-pix', { saleId, tenderId: tender.id })
  expect(told('payment.confirm-pix')).toEqual([
    [
      by,
      'Pix confirmado à mão',
      expect.stringContaining('Valor: R$ 100,00 · Identificador do Pix:') as string,
    ],
  ])
})
