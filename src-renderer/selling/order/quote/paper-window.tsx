import { Button } from '@mantine/core'
import type { OrderId } from '#shared/kernel/ids'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { ReceiptPaper } from '../../receipt/receipt-paper'
import classes from './paper-window.module.css'

/** The quote as the customer takes it home, to be printed. */
export function PaperWindow({ id, onClose }: { readonly id: OrderId; readonly onClose: () => void }) {
  const { reply } = useAnswer('order.paper', { orderId: id })
  const { refusal, busy, refuse, run } = useCommand()

  function print() {
    if (busy) return
    void run(
      () => call('order.print', { orderId: id }),
      ({ printed }) => {
        if (printed) notice.success('Orçamento impresso.')
        else refuse('A impressora não imprimiu. Confira o papel e a ligação e tente de novo.')
      },
    )
  }

  return (
    <Dialog
      opened
      title="Impressão do orçamento"
      size="lg"
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button data-autofocus aria-busy={busy} onClick={print}>
            Imprimir
          </Button>
        </>
      }
    >
      <div className={classes.desk} role="region" aria-label="Orçamento na tela" tabIndex={0}>
        {reply?.ok === true && <ReceiptPaper document={reply.value} />}
      </div>
      <ErrorText>{reply?.ok === false ? messageFor(reply.error) : refusal}</ErrorText>
    </Dialog>
  )
}
