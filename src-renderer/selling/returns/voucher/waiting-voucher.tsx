import { ActionIcon } from '@mantine/core'
import { TicketCheck, X } from 'lucide-react'
import { formatCents } from '#shared/kernel/money/format'
import { useWaitingVoucher } from './use-waiting-voucher'
import styles from './waiting-voucher.module.css'

/** Says on the sale that an exchange's voucher waits for its payment, and lets the customer keep it instead. */
export function WaitingVoucher() {
  const { waiting, forget } = useWaitingVoucher()
  if (waiting === null) return null
  return (
    <section className={styles.waiting} aria-label="Vale-troca da troca">
      <TicketCheck size={24} aria-hidden />
      <span className={styles.text}>
        <strong>Vale-troca de {formatCents(waiting.balance)}</strong>
        <span>entra no pagamento desta venda</span>
      </span>
      <ActionIcon
        variant="subtle"
        color="green"
        size={44}
        aria-label="Guardar o vale-troca para depois"
        title="Guardar para depois"
        onClick={() => void forget()}
      >
        <X size={20} aria-hidden />
      </ActionIcon>
    </section>
  )
}
