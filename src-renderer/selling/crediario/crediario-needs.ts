import { formatCents } from '#shared/kernel/money/format'
import type { OverdueDebts, PaidTwice } from '#shared/selling/crediario/receiving-view'
import type { Need } from '../../feature/attention'
import { useWantedReport } from '../../reporting/report/wanted-report'
import { openWith } from './debtor-to-open'

/** What fell due long ago: the report says of whom. */
export function overdueNeeds({ days, day, installments, customers, open, oldest }: OverdueDebts): Need[] {
  if (oldest === null) return []
  const parcels =
    installments === 1 ? '1 parcela vencida' : `${installments.toLocaleString('pt-BR')} parcelas vencidas`
  const people = customers === 1 ? '1 cliente' : `${customers.toLocaleString('pt-BR')} clientes`
  return [
    {
      tone: 'attention',
      text: `Crediário: ${parcels} há mais de ${days} dias, de ${people}.`,
      since: null,
      why: `${formatCents(open)} em aberto, sem multa e juros. O relatório diz de quem cobrar.`,
      count: installments,
      prepare: () =>
        useWantedReport.setState({
          wanted: { report: 'crediario-ageing', period: { from: oldest, until: day }, choices: {} },
        }),
    },
  ]
}

/** What a customer paid at two tills that had not heard of each other. */
export function paidTwiceNeeds(all: readonly PaidTwice[]): Need[] {
  return all.map(({ customerId, name, origin, installment, excess, since }) => ({
    tone: 'attention',
    text: `${name} pagou ${formatCents(excess)} a mais: ${origin}, parcela ${installment}, recebida em dois caixas.`,
    since,
    why: 'Estorne um dos recebimentos no caixa que o fez ou devolva a diferença. Este aviso some em 30 dias.',
    count: 1,
    prepare: () => openWith({ customerId, installmentId: null }),
  }))
}
