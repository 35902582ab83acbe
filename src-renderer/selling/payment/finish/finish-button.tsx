import { Button } from '@mantine/core'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { useApp } from '../../../app/use-app'
import { useKeyAction } from '../../../keys/use-key-action'
import { BenefitWindow } from '../../../loyalty/cashback/benefit-window'
import { ConfirmingWindow } from '../../../loyalty/cashback/confirming-window'
import { ErrorText } from '../../../ui/fields/error-text'
import { KeyHint } from '../../../ui/key-hint'
import { useFocusOn } from '../tenders/use-focus-on'
import type { Finishing } from './use-finish'
import styles from './finish-button.module.css'

interface FinishButtonProps {
  readonly sale: SaleView
  readonly finishing: Finishing
  /** Everything is paid: the button takes the focus, so that Enter finishes. */
  readonly isReady: boolean
  /** The payment key finishes; a Pix waiting for its money takes it over. */
  readonly hasKey: boolean
}

/** Finalizar venda, by Enter, by the payment key, or by touch. */
export function FinishButton({ sale, finishing, isReady, hasKey }: FinishButtonProps) {
  const { busy, refusal, trouble, setTrouble, finish } = finishing
  const keys = useApp((app) => app.keys)
  const button = useFocusOn<HTMLButtonElement>(isReady ? 'ready' : null)
  const cashback = sale.loyalty.cashback
  const confirms = cashback !== null && cashback.used > 0 ? cashback.name : null

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
        Finalizar venda&nbsp;{hasKey && <KeyHint>{keys.payment}</KeyHint>}
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
