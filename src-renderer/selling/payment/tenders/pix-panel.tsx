import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { subtract } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { TenderOf } from '#shared/selling/payment/tender'
import { useApp } from '../../../app/use-app'
import { useCommand } from '../../../ipc/words/use-command'
import { useKeyAction } from '../../../keys/use-key-action'
import { CodePicture } from '../../../ui/code-picture'
import { ErrorText } from '../../../ui/fields/error-text'
import { KeyHint } from '../../../ui/key-hint'
import { Money } from '../../../ui/money'
import type { Bill } from '../bill'
import { usePayee } from '../payee'
import { CopyCode } from './copy-code'
import type { WaitingProps } from './tender-view'
import { useFocusOn } from './use-focus-on'
import styles from './pix-panel.module.css'

type Pix = TenderOf<'pix'>

/**
 * A Pix waiting for its money. The panel takes the focus, not its button: a doubled Enter must never say that money
 * arrived. The payment key asks on the button whether it did, and pressed again says so; where nothing else is missing
 * it goes on to finish.
 */
export function PixPanel({ sale, tender: pix, finish, onRemove }: WaitingProps<Pix>) {
  const panel = useFocusOn<HTMLElement>(pix.id)
  const confirmButton = useRef<HTMLButtonElement>(null)
  const paymentKey = useApp((app) => app.keys.payment)
  const [isAsked, setIsAsked] = useState(false)
  const payee = usePayee()
  const { refusal, busy, run } = useCommand()
  const { unclaimed, waiting, excess } = sale.settlement
  const paysAll = unclaimed === 0 && excess === 0 && waiting === pix.amount
  const hasChanged = pix.saleTotal !== null && pix.saleTotal !== sale.settlement.due

  function confirm() {
    if (busy) return
    void run(
      () => payee.confirm(pix.id),
      () => {
        if (isAsked && paysAll) void finish()
      },
    )
  }

  useKeyAction('payment', () => {
    if (isAsked) return confirm()
    setIsAsked(true)
    confirmButton.current?.focus()
  })

  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label="Pix aguardando pagamento"
      tabIndex={-1}
      data-home-focus
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{hasChanged ? 'A venda mudou: o Pix é de' : 'Aguardando o Pix'}</h2>
        <Money value={pix.amount} size="xl" />
      </div>
      {hasChanged ? (
        <ChangedPix sale={sale} pix={pix} />
      ) : (
        <p className={styles.advice}>
          Mostre o QR Code ao cliente e confirme só depois de ver o dinheiro na conta.
        </p>
      )}
      <div className={styles.code}>
        <CodePicture kind="qr" value={pix.payload} label="QR Code do Pix" />
      </div>
      <div className={styles.words}>
        <p className={styles.txid}>
          Identificador <span>{pix.txid}</span>
        </p>
        <CopyCode payload={pix.payload} />
      </div>
      <div className={styles.actions}>
        <ErrorText>{refusal}</ErrorText>
        <p className={styles.asked} role="status">
          {isAsked &&
            `Viu ${formatCents(pix.amount)} na conta? ${paymentKey} de novo confirma${paysAll ? ' e finaliza' : ''}.`}
        </p>
        <Button variant="default" className={styles.action} onClick={onRemove}>
          Cancelar Pix
        </Button>
        <Button
          ref={confirmButton}
          color="green"
          className={styles.action}
          loading={busy}
          onBlur={() => setIsAsked(false)}
          onClick={confirm}
        >
          Confirmar recebimento&nbsp;
          <KeyHint>{paymentKey}</KeyHint>
        </Button>
      </div>
    </section>
  )
}

/** The ways out when the sale no longer is what it was when the code was shown. */
function ChangedPix({ sale, pix }: { readonly sale: Bill; readonly pix: Pix }) {
  const { due, unclaimed, remaining } = sale.settlement
  const beyond = subtract(pix.amount, remaining)
  return (
    <p className={styles.changed}>
      O total agora é {formatCents(due)}.{' '}
      {unclaimed > 0
        ? `Receba os outros ${formatCents(unclaimed)} de outra forma, ou cancele este Pix e gere outro.`
        : beyond > 0
          ? `São ${formatCents(beyond)} a mais do que falta: cancele este Pix e gere outro.`
          : 'O que falta continua certo.'}
    </p>
  )
}
