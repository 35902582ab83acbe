import { Button } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { CustomerId } from '#shared/kernel/ids'
import { sumBy } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { payableTotal } from '#shared/selling/crediario/impute'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { useMay } from '../../app/may'
import { useAnswer } from '../../ipc/use-answer'
import { receiveFrom } from './receive-from'
import styles from './overdue-card.module.css'

/** Says of the customer who is called that they owe what is late, and leads to receiving it. */
export function OverdueCard({ sale }: { readonly sale: SaleView | null }) {
  const mayReceive = useMay('crediario.receive')
  const customer = sale?.customer ?? null
  return customer !== null && mayReceive ? <Overdue key={customer.id} customerId={customer.id} /> : null
}

function Overdue({ customerId }: { readonly customerId: CustomerId }) {
  const { value } = useAnswer('crediario.owed', { customerId })
  const late = (value?.installments ?? []).filter(({ daysLate }) => daysLate > 0)
  if (late.length === 0) return null
  return (
    <section className={styles.overdue} aria-label="Crediário atrasado">
      <TriangleAlert size={22} aria-hidden />
      <span className={styles.text}>
        <strong>Crediário atrasado {formatCents(sumBy(late, payableTotal))}</strong>
        <span>
          {late.length === 1 ? '1 parcela' : `${late.length} parcelas`}, até{' '}
          {Math.max(...late.map(({ daysLate }) => daysLate))} dias
        </span>
      </span>
      <Button
        variant="default"

        onClick={() => receiveFrom({ customerId, installmentId: null })}
      >
        Receber
      </Button>
    </section>
  )
}
