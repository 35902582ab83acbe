import { useState } from 'react'
import { assertNever } from '../../src-shared/result'
import { BalanceStep } from './balance-step'
import type { CashbackStepProps } from './cashback-dialog'
import { cashbackStep } from './cashback-step'
import { MobileStep } from './mobile-step'
import { PinStep } from './pin-step'

/** The window of a programme that asks for a PIN: mobile, PIN, balance (FEATURES C2, C5, C6). */
export function CashbackWindow(props: CashbackStepProps) {
  const [otherMobile, setOtherMobile] = useState(false)
  const step = cashbackStep(props.sale)
  if (step === null) return null
  if (otherMobile && step !== 'balance')
    return <MobileStep {...props} onSent={() => setOtherMobile(false)} onBack={() => setOtherMobile(false)} />
  switch (step) {
    case 'mobile':
      return <MobileStep {...props} onSent={() => setOtherMobile(false)} />
    case 'pin':
      return <PinStep {...props} onOtherMobile={() => setOtherMobile(true)} />
    case 'balance':
      return <BalanceStep {...props} />
    default:
      return assertNever(step)
  }
}
