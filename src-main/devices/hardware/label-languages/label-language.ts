import type { PrinterState } from '#shared/devices/device/hardware'
import type { LabelRun } from '#shared/goods/labels/label-run'
import type { ReadAnswer } from '../conversation/transport'

/** How a label printer says it is. */
export interface LabelPrinterAnswer {
  readonly status: PrinterState['status']
  /** Whether labels it was sent are still to come. */
  readonly isBusy: boolean
}

/** What label printers of one family understand. */
export interface LabelLanguage {
  /** `dots` to the millimetre. */
  encode(run: LabelRun, dots: number): Uint8Array
  /** How they are asked, and their answer read; null where they have none. */
  readonly status: { readonly question: Uint8Array; readonly read: ReadAnswer<LabelPrinterAnswer> } | null
}
