import { Button } from '@mantine/core'
import type { CustomerId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { useApp } from '../../app/use-app'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { creditUse } from './credit-use'
import { InstallmentFigures } from './installment-figures'
import { receiveFrom } from './receive-from'
import { ReceivedList } from './received-list'
import styles from './crediario-tab.module.css'

/** “Crediário” of a customer's file: their limit and what is used of it, what is open, and what they paid (FEATURES B10). */
export function CrediarioTab({ customerId }: { readonly customerId: CustomerId }) {
  const { value: owed, reply, refresh } = useAnswer('crediario.owed', { customerId })
  const { value: shown } = useAnswer('customer.file', { customerId })
  const isTillOpen = useApp(({ till }) => till !== null)
  if (owed === null || shown === null)
    return (
      <>
        <Busy active={reply?.ok !== false} what="o crediário" />
        {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      </>
    )
  const { installments } = owed
  const limit = shown.file.creditLimit
  const use = creditUse(limit, installments)
  const figures = [
    ['Limite', limit === null ? 'Sem limite' : formatCents(limit)],
    ['Em uso', formatCents(use.used)],
    ['Disponível', use.left === null ? '—' : formatCents(use.left)],
    ['Em atraso', formatCents(use.late)],
    ['Atrasado, com multa e juros', formatCents(use.lateToday)],
    ['Tudo hoje', formatCents(use.today)],
  ]
  return (
    <div className={styles.tab}>
      <dl className={styles.standing} aria-label="Limite e uso">
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
        {isTillOpen && installments.length > 0 && (
          <Button onClick={() => receiveFrom({ customerId, installmentId: null })}>Receber</Button>
        )}
      </dl>
      <div className={styles.columns}>
        <ul className={styles.open} aria-label="Parcelas em aberto" tabIndex={0}>
          {installments.length === 0 && <li>Nenhuma parcela em aberto.</li>}
          {installments.map((one) => (
            <li key={one.id} className={styles.row}>
              <InstallmentFigures one={one} />
            </li>
          ))}
        </ul>
        <ReceivedList customerId={customerId} onUndone={() => void refresh()} />
      </div>
    </div>
  )
}
