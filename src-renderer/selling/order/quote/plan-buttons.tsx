import { planKinds, type PaymentPlan } from '#shared/selling/payment/payment-plan'
import { tenderNames } from '#shared/selling/payment/tender'
import classes from './plan-buttons.module.css'

interface PlanButtonsProps {
  readonly value: PaymentPlan['kind']
  readonly onChange: (kind: PaymentPlan['kind']) => void
}

/** How the customer means to pay: a hint for the cashier. */
export function PlanButtons({ value, onChange }: PlanButtonsProps) {
  return (
    <fieldset className={classes.plan}>
      <legend className={classes.legend}>Pagamento combinado</legend>
      <div className={classes.kinds}>
        {planKinds.map((kind) => (
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
    </fieldset>
  )
}
