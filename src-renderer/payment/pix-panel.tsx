import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { call } from '../ipc/client'
import { useSaleEdit } from '../sale/use-sale-edit'
import { CodePicture } from '../ui/code-picture'
import { useKeyAction } from '../keys/use-key-action'
import { useApp } from '../shell/use-app'
import { ErrorText } from '../ui/error-text'
import { KeyHint } from '../ui/key-hint'
import { Money } from '../ui/money'
import { CopyCode } from './copy-code'
import type { PendingPix } from './payment-stage'
import styles from './pix-panel.module.css'
import { RemoveTenderDialog } from './remove-tender-dialog'
import { useFocusOn } from './use-focus-on'

interface PixPanelProps {
  readonly sale: SaleView
  readonly pix: PendingPix
}

/**
 * A Pix waiting for its money. The panel takes the focus, not its button: a doubled Enter must never say that
 * money arrived. The payment key leads to the button, and Enter then presses it.
 */
export function PixPanel({ sale, pix }: PixPanelProps) {
  const panel = useFocusOn<HTMLElement>(pix.id)
  const confirmButton = useRef<HTMLButtonElement>(null)
  const paymentKey = useApp((app) => app.keys.payment)
  const [isLeaving, setIsLeaving] = useState(false)
  const { refusal, busy, send } = useSaleEdit()

  function confirm() {
    if (!busy) void send(call('payment.confirm-pix', { saleId: sale.id, tenderId: pix.id }), () => undefined)
  }

  useKeyAction('payment', () => confirmButton.current?.focus())

  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label="Pix aguardando pagamento"
      tabIndex={-1}
      data-home-focus
    >
      <div className={styles.code}>
        <CodePicture kind="qr" value={pix.payload} label="QR Code do Pix" />
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>Aguardando o Pix</h2>
        <Money value={pix.amount} size="xl" />
        <p className={styles.advice}>
          Mostre o QR Code ao cliente e confirme só depois de ver o dinheiro na conta.
        </p>
        <p className={styles.txid}>
          Identificador <span>{pix.txid}</span>
        </p>
        <CopyCode payload={pix.payload} />
      </div>
      <div className={styles.actions}>
        <ErrorText>{refusal}</ErrorText>
        <Button variant="default" className={styles.action} onClick={() => setIsLeaving(true)}>
          Cancelar Pix
        </Button>
        <Button ref={confirmButton} color="green" className={styles.action} loading={busy} onClick={confirm}>
          Confirmar recebimento&nbsp;<KeyHint>{paymentKey}</KeyHint>
        </Button>
      </div>
      {isLeaving && <RemoveTenderDialog sale={sale} tender={pix} onClose={() => setIsLeaving(false)} />}
    </section>
  )
}
