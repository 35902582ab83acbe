/** What a label printer understands. */
export type LabelLanguageName = 'zpl' | 'epl' | 'tspl'

/** What a label printer can do, as data: a new model is a new entry. */
export interface LabelPrinterModel {
  readonly name: string
  readonly language: LabelLanguageName
  /** Dots to the millimetre: 8 is 203 dpi, 12 is 300. */
  readonly dots: 8 | 12
  /** Answers how it is when it is asked, where the way to it carries answers. */
  readonly tellsStatus: boolean
}

/** A printer that does not tell how it is has an entry of its own: who asks it waits in vain. */
export const labelPrinterModels = {
  'zebra-203': {
    name: 'Zebra ZD220, ZD230, ZD421 (ZPL, 203 dpi)',
    language: 'zpl',
    dots: 8,
    tellsStatus: true,
  },
  'zebra-300': { name: 'Zebra ZD421, ZT411 (ZPL, 300 dpi)', language: 'zpl', dots: 12, tellsStatus: true },
  'other-zpl': { name: 'Outra ZPL de 203 dpi', language: 'zpl', dots: 8, tellsStatus: false },
  'argox-203': {
    name: 'Argox OS-214, Elgin L42 (PPLB/EPL2, 203 dpi)',
    language: 'epl',
    dots: 8,
    tellsStatus: false,
  },
  'argox-300': {
    name: 'Argox, Elgin L42 Pro (PPLB/EPL2, 300 dpi)',
    language: 'epl',
    dots: 12,
    tellsStatus: false,
  },
  'tsc-203': { name: 'TSC TTP-244, TE200 (TSPL, 203 dpi)', language: 'tspl', dots: 8, tellsStatus: true },
  'tsc-300': { name: 'TSC TE300 (TSPL, 300 dpi)', language: 'tspl', dots: 12, tellsStatus: true },
  'other-tspl': { name: 'Outra TSPL de 203 dpi', language: 'tspl', dots: 8, tellsStatus: false },
} as const satisfies Readonly<Record<string, LabelPrinterModel>>

export type LabelPrinterModelId = keyof typeof labelPrinterModels

export const labelPrinterModelIds = Object.keys(labelPrinterModels) as [
  LabelPrinterModelId,
  ...LabelPrinterModelId[],
]
