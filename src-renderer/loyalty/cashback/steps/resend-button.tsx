import { Button } from '@mantine/core'
import type { Instant } from '#shared/kernel/ids'
import { useNow } from '../../../app/use-now'
import { secondsUntil } from './pin-words'
import classes from './cashback-window.module.css'

interface ResendButtonProps {
  /** From when another PIN may be asked for. */
  readonly from: Instant
  readonly disabled: boolean
  readonly onResend: () => void
}

/** Another PIN, after the operator's pause. Apart, because it counts the seconds. */
export function ResendButton({ from, disabled, onResend }: ResendButtonProps) {
  const seconds = secondsUntil(from, useNow(1000))
  return (
    <Button
      variant="default"
      className={classes.resend ?? ''}
      disabled={seconds > 0 || disabled}
      onClick={onResend}
    >
      {seconds > 0 ? `Reenviar em ${seconds} s` : 'Reenviar PIN'}
    </Button>
  )
}
