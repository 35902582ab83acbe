import type { DisplayReport } from '#shared/devices/display/display-report'
import type { DisplayScreen } from '#shared/devices/display/display-screen'
import type { DisplaySettings } from '#shared/devices/display/display-settings'

/** Something the customer reads: a screen, a pole, a tablet (FEATURES G4). It never fails into a sale: it reports. */
export interface CustomerDisplay {
  /** Takes settings, the first or changed ones; each display knows its part of them. */
  use(settings: DisplaySettings): void
  show(screen: DisplayScreen): void
  report(): DisplayReport
  close(): void
}
