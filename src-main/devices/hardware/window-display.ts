import type { DisplayReport } from '#shared/devices/display/display-report'
import type { Screen } from '#shared/devices/display/display-settings'
import type { CustomerDisplay } from './customer-display'

/** The customer's window on a screen of this computer, as only a window system can open it. */
export interface WindowDisplay extends CustomerDisplay {
  /** How the shop's page beside the sale is. */
  communication(): DisplayReport
  screens(): readonly (Screen & { readonly isOperators: boolean })[]
}
