import { useEffect, useState, type ReactNode } from 'react'
import { ApprovalWindow } from './access/approval'
import { LockWhenIdle } from './access/lock-when-idle'
import { RoleNotices } from './access/role-notices'
import { SignInScreen } from './access/sign-in-screen'
import { RecoveryScreen } from './database/recovery-screen'
import { RestoredWindow } from './database/restored-window'
import { FirstPrinterWindow } from './device/first-printer-window'
import { HelpWindow } from './keys/help-window'
import { KeyListener } from './keys/key-listener'
import { PaymentScreen } from './payment/payment-screen'
import { placeScreens } from './place-screens'
import { QuantityQuestionDialog } from './sale/quantity-question-dialog'
import { SaleScreen } from './sale/sale-screen'
import { useIsPaying } from './sale/use-sale'
import { ScannerHub } from './scanner/scanner-hub'
import { SetupScreen } from './setup/setup-screen'
import { ApplyPreferences } from './shell/apply-preferences'
import { MainEvents } from './shell/main-events'
import { ScreenKeyboard } from './shell/screen-keyboard'
import { startTill, type Start } from './shell/start'
import { StartFailed } from './shell/start-failed'
import { TextSizeKeys } from './shell/text-size-keys'
import { TillStrip } from './shell/till-strip'
import { useApp } from './shell/use-app'
import { usePlace } from './shell/use-place'
import { DoubtedClockScreen } from './till/doubted-clock-screen'
import { LeftTillScreen } from './till/left-till-screen'
import { OpenTillScreen } from './till/open-till-screen'
import { TypedAmountsContext } from './ui/typed-amounts'

/** Decides which screen the till is on: everything else follows from what main answered. */
export function App() {
  const [start, setStart] = useState<Start | null>(null)
  /** The shop was prepared just now. */
  const [isNew, setIsNew] = useState(false)
  const begin = () => startTill().then(setStart)
  useEffect(() => void startTill().then(setStart), [])
  if (start === null) return null
  switch (start.kind) {
    case 'trouble':
      return <RecoveryScreen trouble={start.trouble} />
    case 'empty':
      return (
        <SetupScreen
          onReady={() => {
            setIsNew(true)
            return begin()
          }}
        />
      )
    case 'failed':
      return <StartFailed text={start.text} onRetry={() => void begin()} />
    case 'ready':
      return (
        <TillTypedAmounts>
          <ScannerHub />
          <KeyListener />
          <MainEvents />
          <ApplyPreferences />
          <TextSizeKeys />
          <LockWhenIdle />
          <Screen />
          <RoleNotices />
          <QuantityQuestionDialog />
          {isNew && <FirstPrinterWindow onAnswered={() => setIsNew(false)} />}
          <ApprovalWindow />
          <RestoredWindow />
          <TillStrip />
          <ScreenKeyboard />
        </TillTypedAmounts>
      )
  }
}

function TillTypedAmounts({ children }: { readonly children: ReactNode }) {
  const amounts = useApp((app) => app.paying.amounts)
  return <TypedAmountsContext value={amounts}>{children}</TypedAmountsContext>
}

function Screen() {
  const signedIn = useApp((app) => app.operator !== null)
  const tillOpen = useApp((app) => app.till !== null)
  const tillLeft = useApp((app) => app.tillLeft)
  const clockDoubt = useApp((app) => app.clockDoubt)
  const isPaying = useIsPaying()
  const place = usePlace()
  if (!signedIn) return <SignInScreen />
  if (place !== null) return placeScreens[place]()
  if (clockDoubt !== null) return <DoubtedClockScreen doubt={clockDoubt} />
  if (!tillOpen) return <OpenTillScreen />
  if (tillLeft) return <LeftTillScreen />
  return (
    <>
      {isPaying ? <PaymentScreen /> : <SaleScreen />}
      <HelpWindow />
    </>
  )
}
