import type { ReceivingView } from '#shared/selling/crediario/receiving-view'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useScanTarget } from '../../scanner/targets'
import { PlaceFrame } from '../../shell/place-frame'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { CarneButton } from './carne-button'
import type { DebtorToOpen } from './debtor-to-open'
import { OwedForm } from './owed-form'
import { readCarne } from './read-carne'
import { ReceivedList } from './received-list'
import styles from './owed-screen.module.css'

interface OwedScreenProps {
  readonly debtor: DebtorToOpen
  readonly onBegun: (receiving: ReceivingView) => void
  /** Another slip was read. */
  readonly onOther: (debtor: DebtorToOpen) => void
  readonly onBack: () => void
}

/** What a customer owes today, what they mean to pay of it, and what they paid before. */
export function OwedScreen({ debtor, onBegun, onOther, onBack }: OwedScreenProps) {
  const { customerId, installmentId } = debtor
  const { reply, refresh } = useAnswer('crediario.owed', { customerId })
  useScanTarget((code) => void readCarne(code, onOther, () => notice.info('Leia a parcela de um carnê.')))
  const title = reply?.ok === true ? `Crediário de ${reply.value.customer.name}` : 'Recebimento de Crediário'
  return (
    <PlaceFrame title={title} onBack={onBack} actions={<CarneButton customerId={customerId} />}>
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      {reply?.ok === true && (
        <div className={styles.columns}>
          <OwedForm
            key={JSON.stringify(reply.value.installments)}
            owed={reply.value}
            first={installmentId}
            onBegun={onBegun}
          />
          <ReceivedList customerId={customerId} onUndone={() => void refresh()} />
        </div>
      )}
    </PlaceFrame>
  )
}
