import { useState } from 'react'
import { assertNever } from '#shared/kernel/result'
import { BalanceStep } from './balance-step'
import type { CashbackStepProps } from './cashback-dialog'
import { cashbackStep } from './cashback-step'
import { MasterPinStep } from './master-pin-step'
import { MobileStep } from './mobile-step'
import { PinStep } from './pin-step'

/** The window of a programme that asks for a PIN: mobile, PIN, balance (FEATURES C2, C5, C6). */
export function CashbackWindow(props: CashbackStepProps) {
  const [instead, setInstead] = useState<'other-mobile' | 'master-pin' | null>(null)
  const back = () => setInstead(null)
  const step = cashbackStep(props.sale)
  if (step === null) return null
  if (step !== 'balance' && instead === 'other-mobile')
    return <MobileStep {...props} onSent={back} onBack={back} />
  if (step === 'pin' && instead === 'master-pin') return <MasterPinStep {...props} onBack={back} />
  switch (step) {
    case 'mobile':
      return <MobileStep {...props} onSent={back} />
    case 'pin':
      return (
        <PinStep
          {...props}
          onOtherMobile={() => setInstead('other-mobile')}
          onMasterPin={() => setInstead('master-pin')}
        />
      )
    case 'balance':
      return <BalanceStep {...props} />
    default:
      return assertNever(step)
  }
}
