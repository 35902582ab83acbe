import { Button } from '@mantine/core'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { Busy } from '../../../ui/dialog/busy'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { ReceiptWindow } from '../../receipt/receipt-window'

/** The receipt of the sale finished last on this till, one Enter from its 2ª via (FEATURES A8). */
export function LastReceiptWindow({ onClose }: { readonly onClose: () => void }) {
  const { reply } = useAnswer('sale.recent', { number: null })
  const last = reply?.ok === true ? reply.value[0] : undefined
  if (last !== undefined) return <ReceiptWindow saleId={last.id} opened onClose={onClose} />
  return (
    <Dialog
      opened
      title="Cupom"
      size="sm"
      onClose={onClose}
      // Not while asking: a hurried Enter is meant for the receipt.
      footer={
        reply !== null && (
          <Button data-autofocus onClick={onClose}>
            Voltar
          </Button>
        )
      }
    >
      <Busy active={reply === null} what="o cupom" />
      {reply?.ok === true && <p>Este caixa ainda não finalizou nenhuma venda.</p>}
      <ErrorText>{reply?.ok === false ? messageFor(reply.error) : null}</ErrorText>
    </Dialog>
  )
}
