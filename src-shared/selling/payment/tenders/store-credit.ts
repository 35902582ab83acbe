import { z } from 'zod'
import type { Cents } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import { splitInstallments } from '../../../kernel/money/installments'
import { refusal } from '../../../kernel/refusal'
import { daySchema } from '../../../kernel/time/calendar-day'
import { printedDay } from '../../../kernel/time/printed-date'
import { dueDays } from '../due-days'
import { installmentsSchema, tooManyInstallments } from '../installment-plan'
import { defineTender } from '../tender-definition'

const debt = z.object({ installments: installmentsSchema, firstDueOn: daySchema })

/** Crediário: what an identified customer pays later, in parcelas from a first day on. */
export const storeCredit = defineTender({
  kind: 'store-credit',
  name: 'Crediário',
  label: 'Crediário',
  digit: 5,
  entered: debt,
  detail: debt,
  refusals: {
    ...tooManyInstallments,
    'customer-overdue': refusal(z.object({ days: z.int() }), ({ days }) =>
      days === 0
        ? 'O cliente tem crediário atrasado. Receba o atrasado antes de vender de novo no crediário.'
        : `O cliente tem crediário atrasado há mais de ${days} ${days === 1 ? 'dia' : 'dias'}. Receba o atrasado antes de vender de novo no crediário.`,
    ),
    'first-due-in-the-past': refusal(
      z.object({}),
      () => 'O primeiro vencimento já passou. Informe hoje ou uma data futura.',
    ),
  },
  finishRefusals: {},
  needsCustomer: 'O crediário exige um cliente identificado. Mantenha o cliente ou remova o crediário.',
  unanswered: null,
  givesChange: false,
  paysDebt: false,
  mayBeUsual: false,
  plan: 'installments',
  refund: {
    order: 1,
    deed: 'O crediário deixa de ser devido',
    isOwed: true,
    leavesSlip: false,
    chosen: null,
  },
  mark: () => '',
  audited: () => ({}),
  printed: (tender) => ({ behindName: '', lines: dueLines(tender) }),
  installments: ({ installments }) => installments,
  payableCode: () => null,
})

interface Debt extends z.infer<typeof debt> {
  readonly amount: Cents
}

function dueLines({ amount, installments, firstDueOn }: Debt): string[] {
  const days = dueDays(firstDueOn, installments)
  return splitInstallments(amount, installments).map(
    (part, index) =>
      `${index + 1}/${days.length} em ${printedDay(days[index] ?? firstDueOn)}: ${formatCents(part)}`,
  )
}
