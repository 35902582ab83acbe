import { Button } from '@mantine/core'
import { useState } from 'react'
import { faultText } from '#shared/loyalty/port/fault-text'
import type { SaleCustomerView } from '#shared/selling/sale/basket-view'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { StatementList } from './statement-list'

interface TransactionsWindowProps {
  readonly customer: Pick<SaleCustomerView, 'id' | 'name'>
  /** The programme's name. */
  readonly program: string
  readonly onClose: () => void
}

/** Section Transações of a customer: credits released and used in earlier purchases (FEATURES D2). */
export function TransactionsWindow(props: TransactionsWindowProps) {
  const [attempt, setAttempt] = useState(0)
  const again = () => setAttempt((count) => count + 1)
  return <Transactions key={attempt} {...props} onAgain={again} />
}

function Transactions({
  customer,
  program,
  onClose,
  onAgain,
}: TransactionsWindowProps & { readonly onAgain: () => void }) {
  const reply = useAnswer('loyalty.transactions', { customerId: customer.id }).reply
  return (
    <Dialog
      opened
      title="Transações"
      reason={`${customer.name} · ${program}`}
      onClose={onClose}
      footer={
        <>
          {reply?.ok === false && (
            <Button variant="default" onClick={onAgain}>
              Tentar de novo
            </Button>
          )}
          <Button data-autofocus onClick={onClose}>
            Fechar
          </Button>
        </>
      }
    >
      {reply === null && <Busy active what={`o ${program}`} onCancel={onClose} />}
      {reply?.ok === true && <StatementList statement={reply.value} />}
      {reply?.ok === false && (
        <ErrorText lines={2}>
          {reply.error.code === 'loyalty-fault'
            ? faultText(reply.error.fault, `o ${program}`)
            : messageFor(reply.error)}
        </ErrorText>
      )}
    </Dialog>
  )
}
