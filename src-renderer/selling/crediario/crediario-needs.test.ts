import { expect, it } from 'vitest'
import { customerIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { useWantedReport } from '../../reporting/report/wanted-report'
import { overdueNeeds, paidTwiceNeeds } from './crediario-needs'
import { debtorToOpen } from './debtor-to-open'

const none = { days: 30, day: '2026-05-02', installments: 0, customers: 0, open: cents(0), oldest: null }

it('nothing overdue is nothing to see to', () => {
  expect(overdueNeeds(none)).toEqual([])
})

it.each([
  [1, 1, 'Crediário: 1 parcela vencida há mais de 30 dias, de 1 cliente.'],
  [3, 2, 'Crediário: 3 parcelas vencidas há mais de 30 dias, de 2 clientes.'],
])('%i of %i customers leads to the report, from the oldest on', (installments, customers, text) => {
  const [need] = overdueNeeds({ ...none, installments, customers, open: cents(9000), oldest: '2026-01-10' })
  expect(need).toMatchObject({ text, count: installments })
  need?.prepare?.()
  expect(useWantedReport.getState().wanted).toEqual({
    report: 'crediario-ageing',
    period: { from: '2026-01-10', until: '2026-05-02' },
    choices: {},
  })
})

it('what was paid twice opens with whoever paid it', () => {
  const customerId = customerIdSchema.parse('01890006-0000-7000-8000-000000000009')
  const twice = { customerId, name: 'Ana', origin: 'Cupom 000012', installment: 2, excess: cents(3000) }
  const [need] = paidTwiceNeeds([{ ...twice, since: 5 }])
  expect(need?.text).toMatch(
    /^Ana pagou R\$\s30,00 a mais: Cupom 000012, parcela 2, recebida em dois caixas\.$/u,
  )
  need?.prepare?.()
  expect(debtorToOpen()).toEqual({ customerId, installmentId: null })
})
