import { PlaceFrame } from '../shell/place-frame'
import { PrinterSection } from './printer-section'

/** “Dispositivos” (FEATURES G5): a section for each kind of device. */
export function DevicesScreen() {
  return (
    <PlaceFrame title="Dispositivos">
      <PrinterSection />
    </PlaceFrame>
  )
}
