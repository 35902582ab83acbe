import type { DisplayReport } from '#shared/devices/display/display-report'
import type { Screen } from '#shared/devices/display/display-settings'
import type { CustomerDisplay } from './customer-display'

/** The customer's window on a screen of this computer, as only a window system can open it. */
export interface WindowDisplay extends CustomerDisplay {
  /** Called when the window opens by itself, as it does with its screen: until it is told, it shows nothing. */
  onOpened(listener: () => void): void
  /** How the shop's page beside the sale is. */
  communication(): DisplayReport
  screens(): readonly (Screen & { readonly isOperators: boolean })[]
}
