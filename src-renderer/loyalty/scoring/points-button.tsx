import { Award } from 'lucide-react'
import type { SalePoints } from '#shared/loyalty/cashback/sale-loyalty'
import { previewText, scorerText } from './points-words'
import classes from './points-button.module.css'

interface PointsButtonProps {
  /** As the programme's manual calls it. */
  readonly label: string
  readonly points: Pick<SalePoints, 'scorer' | 'preview'>
  readonly onClick: () => void
}

/** The programme's own button, with who scores and how much. */
export function PointsButton({ label, points: { scorer, preview }, onClick }: PointsButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      data-known={scorer?.registration === 'registered' || undefined}
      onClick={onClick}
    >
      <Award size={22} aria-hidden className={classes.icon} />
      <strong className={classes.label}>{label}</strong>
      <span className={classes.who}>{scorer === null ? 'Informar CPF' : scorerText(scorer)}</span>
      <span className={classes.preview}>{previewText(preview)}</span>
    </button>
  )
}
