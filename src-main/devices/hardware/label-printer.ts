import type { LabelRun } from '#shared/goods/labels/label-run'
import type { Printer } from './printer'

/** Whatever prints labels off a roll (FEATURES B5). */
export type LabelPrinter = Printer<LabelRun>
