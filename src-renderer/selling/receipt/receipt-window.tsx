import { Button } from '@mantine/core'
import type { SaleId } from '#shared/kernel/ids'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { ReceiptPaper } from './receipt-paper'
import { usePrinting } from './use-printing'
import { useReceipt } from './use-receipt'
import styles from './receipt-window.module.css'

export interface ReceiptWindowProps {
  readonly saleId: SaleId
  readonly opened: boolean
  readonly onClose: () => void
}

/** Cupom: a finished sale's receipt as it was printed, to print again or as ticket de troca (FEATURES A8). */
export function ReceiptWindow({ saleId, opened, onClose }: ReceiptWindowProps) {
  return (
    <Dialog opened={opened} title="Cupom" size="lg" onClose={onClose}>
      {opened && <Receipt saleId={saleId} onClose={onClose} />}
    </Dialog>
  )
}

function Receipt({ saleId, onClose }: { readonly saleId: SaleId; readonly onClose: () => void }) {
  const receipt = useReceipt(saleId)
  const { busy, refusal, printAgain, printTicket } = usePrinting(saleId)
  // Not while asking or printing: a button that is disabled, if only for a moment, loses the focus.
  const missing = receipt?.ok === false
  return (
    <>
      <div className={styles.desk} role="region" aria-label="Cupom na tela" tabIndex={0}>
        {receipt?.ok === true && <ReceiptPaper document={receipt.value} />}
        <Busy active={receipt === null} what="o cupom" />
        <ErrorText>{receipt?.ok === false ? messageFor(receipt.error) : null}</ErrorText>
      </div>
      <ErrorText>{refusal}</ErrorText>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          Voltar
        </Button>
        <Button variant="default" disabled={missing} aria-busy={busy} onClick={printTicket}>
          Ticket de troca
        </Button>
        <Button data-autofocus disabled={missing} aria-busy={busy} onClick={printAgain}>
          Imprimir 2ª via
        </Button>
      </div>
    </>
  )
}
