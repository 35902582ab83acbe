import type { PoleText } from '../../src-shared/display/pole-text'
import type { CustomerDisplay } from './customer-display'

/** A display of two short lines on a pole. */
export interface PoleDisplay extends CustomerDisplay {
  /** What it shows; null while there is none. */
  text(): PoleText | null
}
