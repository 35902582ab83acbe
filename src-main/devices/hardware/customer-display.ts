import type { DisplayReport } from '#shared/devices/display/display-report'
import type { DisplayScreen } from '#shared/devices/display/display-screen'
import type { DisplaySettings } from '#shared/devices/display/display-settings'

/** Something the customer reads: a screen, a pole, a tablet (FEATURES G4). It never fails into a sale: it reports. */
export interface CustomerDisplay {
  /** Takes settings, the first or changed ones; each display knows its part of them. */
  use(settings: DisplaySettings): void
  show(screen: DisplayScreen): void
  /** Whether somebody may be reading it: for nobody, no sale is read and priced. Asked anew after each `use`. */
  isShowing(): boolean
  report(): DisplayReport
  close(): void
}
