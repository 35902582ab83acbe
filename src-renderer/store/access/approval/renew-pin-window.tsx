import type { PinProblem } from '#shared/store/access/pin-rules'
import { pinProblemWords } from '#shared/store/access/pin-words'
import { call } from '../../../ipc/client'
import { NewPinDialog } from './new-pin-dialog'

/** Somebody whose PIN is right, and must be another from now on. */
export interface PinToRenew {
  readonly operatorCode: string
  readonly pin: string
  readonly problem: PinProblem
  readonly approves: boolean
}

interface RenewPinWindowProps {
  readonly old: PinToRenew
  readonly onRenewed: (pin: string) => void
  readonly onClose: () => void
}

/** Asked where a PIN is proved, at the sign-in and at an approval; both go on with the new one. */
export function RenewPinWindow({ old, onRenewed, onClose }: RenewPinWindowProps) {
  const { operatorCode, pin, approves } = old
  return (
    <NewPinDialog
      title="Escolha um novo PIN"
      reason={pinProblemWords(old)}
      submitLabel="Trocar PIN"
      holder={{ code: operatorCode, approves }}
      save={(newPin) => call('access.renew-pin', { operatorCode, pin, newPin })}
      onSaved={(_, renewed) => onRenewed(renewed)}
      onClose={onClose}
    />
  )
}
