import { useEffect, useState, type ReactNode } from 'react'
import { useApp } from './app/use-app'
import { FirstPrinterWindow } from './devices/device/first-printer-window'
import { FeaturesContext } from './feature/features-context'
import { gatherUi } from './feature/gather'
import { listenToMain } from './feature/listen-to-main'
import { features } from './features'
import { DrawnBeforeKeys } from './keys/drawn-before-keys'
import { HelpWindow } from './keys/help-window'
import { KeyListener } from './keys/key-listener'
import { TextSizeKeys } from './keys/text-size-keys'
import { AreaNav } from './management/area-nav'
import { ManagementScreen } from './management/management-screen'
import { StarButton } from './management/star-button'
import { ScannerHub } from './scanner/scanner-hub'
import { OtherPlaces } from './selling/menu/other-places'
import { TillMenu } from './selling/menu/till-menu'
import { SaleMomentsContext } from './selling/open-sale/moments'
import { useIsPaying } from './selling/open-sale/use-sale'
import { PaymentScreen } from './selling/payment/payment-screen'
import { SaleScreen } from './selling/sale/sale-screen'
import { BesideContext } from './shell/beside'
import { useSpot } from './shell/places/use-place'
import { ApplyPreferences } from './shell/preferences/apply-preferences'
import { ScreenKeyboard } from './shell/preferences/screen-keyboard'
import { startTill, type Start } from './shell/start'
import { StartFailed } from './shell/start-failed'
import { TillStrip } from './shell/till-strip'
import { SignInScreen } from './store/access/sign-in/sign-in-screen'
import { RecoveryScreen } from './store/backup/recovery-screen'
import { UpgradeScreen } from './store/backup/upgrade-screen'
import { StoppedTillScreen } from './store/central/stopped-till-screen'
import { SetupScreen } from './store/setup/setup-screen'
import { DoubtedClockScreen } from './store/till/opening/doubted-clock-screen'
import { LeftTillScreen } from './store/till/opening/left-till-screen'
import { OpenTillScreen } from './store/till/opening/open-till-screen'
import { TypedAmountsContext } from './ui/fields/typed-amounts'

const ui = gatherUi(features)

/** Decides which screen the till is on: everything else follows from what main answered. */
export function App() {
  const [start, setStart] = useState<Start | null>(null)
  /** The shop was prepared just now. */
  const [isNew, setIsNew] = useState(false)
  const begin = () => startTill().then(setStart)
  useEffect(() => void startTill().then(setStart), [])
  if (start === null) return null
  switch (start.kind) {
    case 'upgrading':
      return <UpgradeScreen onOver={() => void begin()} />
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
        <Features>
          <DrawnBeforeKeys />
          <ScannerHub />
          <KeyListener />
          <ApplyPreferences />
          <TextSizeKeys />
          <Screen />
          {ui.everywhere.map(({ id, Part }) => (
            <Part key={id} />
          ))}
          {isNew && <FirstPrinterWindow onAnswered={() => setIsNew(false)} />}
          <TillStrip />
          <ScreenKeyboard />
        </Features>
      )
  }
}

/** What the features give to the screens that know none of them. */
function Features({ children }: { readonly children: ReactNode }) {
  const amounts = useApp((app) => app.paying.amounts)
  useEffect(() => listenToMain(features), [])
  return (
    <TypedAmountsContext value={amounts}>
      <FeaturesContext value={ui}>
        <SaleMomentsContext value={ui.sale}>{children}</SaleMomentsContext>
      </FeaturesContext>
    </TypedAmountsContext>
  )
}

function Screen() {
  const signedIn = useApp((app) => app.operator !== null)
  const tillOpen = useApp((app) => app.till !== null)
  const tillLeft = useApp((app) => app.tillLeft)
  const clockDoubt = useApp((app) => app.clockDoubt)
  const terminalStop = useApp((app) => app.terminalStop)
  const isPaying = useIsPaying()
  const spot = useSpot()
  if (!signedIn) return <SignInScreen />
  if (spot.kind === 'management')
    return (
      <BesideContext value={{ left: <AreaNav />, title: null }}>
        <ManagementScreen key={spot.area} area={spot.area} />
      </BesideContext>
    )
  if (spot.kind === 'place')
    return (
      <BesideContext
        value={
          spot.managed
            ? { left: <AreaNav />, title: <StarButton id={spot.place.id} /> }
            : { left: null, title: null }
        }
      >
        <spot.place.Screen key={`${spot.place.id} ${spot.visit}`} />
      </BesideContext>
    )
  if (terminalStop !== null) return <StoppedTillScreen why={terminalStop} others={<OtherPlaces />} />
  if (clockDoubt !== null) return <DoubtedClockScreen doubt={clockDoubt} others={<OtherPlaces />} />
  if (!tillOpen) return <OpenTillScreen others={<OtherPlaces />} />
  if (tillLeft) return <LeftTillScreen others={<OtherPlaces />} />
  return (
    <>
      {isPaying ? <PaymentScreen /> : <SaleScreen Menu={TillMenu} />}
      <HelpWindow />
    </>
  )
}
