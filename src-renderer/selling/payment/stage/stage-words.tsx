import { CircleCheckBig, TriangleAlert } from 'lucide-react'
import { formatCents } from '#shared/kernel/money/format'
import { EmptyState } from '../../../ui/list/empty-state'
import type { Bill } from '../bill'

/** All is paid: what to do with the change. */
export function ReadyWords({ settlement }: { readonly settlement: Bill['settlement'] }) {
  const { change } = settlement
  return (
    <EmptyState
      icon={<CircleCheckBig size={48} color="var(--good)" aria-hidden />}
      title="Pagamento completo"
    >
      {change > 0
        ? `Separe o troco de ${formatCents(change)} e finalize a venda.`
        : 'Finalize a venda com Enter.'}
    </EmptyState>
  )
}

/** The total fell below what is not cash: something must leave the sale. */
export function TooMuchWords({ settlement }: { readonly settlement: Bill['settlement'] }) {
  return (
    <EmptyState
      icon={<TriangleAlert size={48} color="var(--attention)" aria-hidden />}
      title={`Pagamentos passam do total em ${formatCents(settlement.excess)}`}
    >
      O total da venda diminuiu e só dinheiro dá troco. Remova um pagamento da lista ao lado e receba de novo
      o valor certo.
    </EmptyState>
  )
}
