import type { PoleText } from '#shared/devices/display/pole-text'
import type { CustomerDisplay } from './customer-display'

/** A display of two short lines on a pole. */
export interface PoleDisplay extends CustomerDisplay {
  /** What stands on its glass; null while nothing does. */
  text(): PoleText | null
  /** The computer slept: the line is taken anew, and shows what is to be shown. */
  wake(): void
}
