import type { KeyboardEvent, ReactNode } from 'react'
import type { TenderKind } from '#shared/selling/payment/tender'
import { KeyHint } from '../../../ui/key-hint'
import type { Bill } from '../bill'
import { tenderView } from '../tenders/tender-views'
import { whyNot, type tenderChoices } from './tender-choices'
import styles from './tender-buttons.module.css'

interface TenderButtonsProps {
  readonly sale: Bill
  readonly choices: typeof tenderChoices
  readonly chosen: TenderKind | null
  readonly customerKey: string
  readonly onChoose: (kind: TenderKind) => void
  /** What is no tender of its own but pays all the same; below them. */
  readonly children: ReactNode
}

/** The tenders as large numbered buttons. One that cannot be chosen says why. */
export function TenderButtons({
  sale,
  choices,
  chosen,
  customerKey,
  onChoose,
  children,
}: TenderButtonsProps) {
  return (
    <div className={styles.group} role="group" aria-label="Formas de pagamento" onKeyDown={moveFocus}>
      <div className={styles.tenders}>
        {choices.map(({ kind, digit, label }) => {
          const Icon = tenderView(kind).icon
          const reason = whyNot(kind, sale, customerKey)
          return (
            <button
              key={kind}
              type="button"
              className={styles.tender}
              aria-describedby={`why-${kind}`}
              aria-disabled={reason !== null}
              aria-pressed={chosen === kind}
              aria-keyshortcuts={String(digit)}
              onClick={() => onChoose(kind)}
            >
              <KeyHint>{String(digit)}</KeyHint>
              <Icon size={22} aria-hidden className={styles.icon} />
              <span className={styles.label}>{label}</span>
              <span id={`why-${kind}`} className={styles.reason} aria-hidden>
                {sale.settlement.unclaimed > 0 ? reason : ''}
              </span>
            </button>
          )
        })}
      </div>
      {children}
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key] ?? 0
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const next = buttons[(at + step + buttons.length) % buttons.length]
  event.preventDefault()
  next?.focus()
}
