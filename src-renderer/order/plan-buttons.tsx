import { tenderNames, type TenderKind } from '../../src-shared/payment/tender'
import classes from './plan-buttons.module.css'

const kinds: readonly TenderKind[] = ['cash', 'credit-card', 'debit-card', 'pix', 'store-credit']

interface PlanButtonsProps {
  readonly value: TenderKind
  readonly onChange: (kind: TenderKind) => void
}

/** How the customer means to pay: a hint for the cashier. */
export function PlanButtons({ value, onChange }: PlanButtonsProps) {
  return (
    <div role="group" aria-label="Pagamento combinado" className={classes.kinds}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={classes.kind}
          aria-pressed={kind === value}
          onClick={() => onChange(kind)}
        >
          {tenderNames[kind]}
        </button>
      ))}
    </div>
  )
}
