import classes from './detail-button.module.css'

interface DetailButtonProps {
  readonly label: string
  /** Null while there is none. */
  readonly value: string | null
  readonly onClick: () => void
}

/** A detail of the sale that opens the window which changes it. */
export function DetailButton({ label, value, onClick }: DetailButtonProps) {
  return (
    <button type="button" className={classes.detail} onClick={onClick}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value} data-none={value === null || undefined}>
        {value ?? 'Não informado'}
      </span>
    </button>
  )
}
