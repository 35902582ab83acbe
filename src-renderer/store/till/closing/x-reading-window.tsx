import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { useCommand } from '../../../ipc/words/use-command'
import { PaperDesk } from '../../../selling/receipt/paper-desk'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { callWithApproval } from '../../access/approval/approval'

/** Leitura X: asked for, printed and shown; the till stays open. */
export function XReadingWindow({ onClose }: { readonly onClose: () => void }) {
  const [reading, setReading] = useState<ReceiptDocument | null>(null)
  const { busy, refusal, run } = useCommand()
  const read = () =>
    run(() => callWithApproval('till.x-reading', {}, 'Leitura X: ver os valores do caixa'), setReading)

  if (reading !== null)
    return (
      <Dialog
        key="reading"
        opened
        title="Leitura X"
        onClose={onClose}
        footer={
          <Button data-autofocus onClick={onClose}>
            Concluir
          </Button>
        }
      >
        <PaperDesk document={reading} label="Leitura na tela" />
      </Dialog>
    )
  return (
    <Dialog
      opened
      title="Leitura X"
      reason="Mostra e imprime as vendas do turno e o que deve haver agora. O caixa continua aberto."
      size="sm"
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button data-autofocus aria-busy={busy} onClick={() => void read()}>
            Ler e imprimir
          </Button>
        </>
      }
    >
      <ErrorText lines={2}>{refusal}</ErrorText>
    </Dialog>
  )
}
