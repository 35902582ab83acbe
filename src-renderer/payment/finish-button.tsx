import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { useKeyAction } from '../keys/use-key-action'
import { BenefitWindow, type BenefitTrouble } from '../loyalty/benefit-window'
import { ConfirmingWindow } from '../loyalty/confirming-window'
import { useApp } from '../shell/use-app'
import { ErrorText } from '../ui/error-text'
import { KeyHint } from '../ui/key-hint'
import styles from './finish-button.module.css'
import { finishSale } from './finish-sale'
import { useFocusOn } from './use-focus-on'
import { useSaleMessage } from './use-sale-message'

interface FinishButtonProps {
  readonly sale: SaleView
  /** Everything is paid: the button takes the focus, so that Enter finishes. */
  readonly isReady: boolean
  /** The payment key finishes; a Pix waiting for its money takes it over. */
  readonly hasKey: boolean
}

/** Finalizar venda, by Enter, by the payment key, or by touch. */
export function FinishButton({ sale, isReady, hasKey }: FinishButtonProps) {
  const keys = useApp((app) => app.keys)
  const button = useFocusOn<HTMLButtonElement>(isReady ? 'ready' : null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<BenefitTrouble | null>(null)
  const [refusal, refuse] = useSaleMessage(sale)
  const cashback = sale.loyalty.cashback
  const confirms = cashback !== null && cashback.used > 0 ? cashback.name : null

  // Asked of main also while something is missing: its refusal says what.
  async function finish() {
    if (busy) return
    setBusy(true)
    refuse(null)
    setTrouble(null)
    const unfinished = await finishSale(sale.id)
    setBusy(false)
    if (unfinished?.kind === 'refused') refuse(unfinished.text)
    else setTrouble(unfinished?.trouble ?? null)
  }

  useKeyAction('payment', () => void finish(), hasKey)

  return (
    <div>
      <ErrorText>{refusal}</ErrorText>
      <Button
        ref={button}
        fullWidth
        color="green"
        className={styles.finish}
        disabled={!isReady}
        aria-busy={busy}
        aria-keyshortcuts={keys.payment}
        data-home-focus={isReady || undefined}
        onClick={() => void finish()}
      >
        Finalizar venda&nbsp;<KeyHint>{keys.payment}</KeyHint>
      </Button>
      {busy && confirms !== null && trouble === null && (
        <ConfirmingWindow
          name={confirms}
          onGiveUp={() => setTrouble({ kind: 'no-answer-yet', name: confirms })}
        />
      )}
      {trouble !== null && (
        <BenefitWindow
          sale={sale}
          trouble={trouble}
          onAgain={() => {
            setTrouble(null)
            void finish()
          }}
          onClose={() => setTrouble(null)}
        />
      )}
    </div>
  )
}
