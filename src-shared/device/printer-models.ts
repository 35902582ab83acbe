/** What a receipt printer can do, as data: a new model is a new entry (FEATURES G1). */
export interface PrinterModel {
  readonly name: string
  /** Width of the paper in millimetres. */
  readonly paper: 80 | 58
  /** Characters across in the normal face. */
  readonly columns: 48 | 32
  /** Dots across. */
  readonly dots: 576 | 384
  /** The table accents are sent in, and the number the printer knows it by (ESC t). */
  readonly codePage: { readonly table: 'cp850' | 'cp860' | 'windows1252'; readonly number: number }
  readonly cut: 'partial' | 'full' | 'none'
  /** `image`: drawn here and sent as dots, because the printer has no command for it. */
  readonly qr: 'native' | 'image'
  readonly barcode: 'native' | 'image'
  /** Answers DLE EOT (status at once) and GS r (status after what was sent before it). */
  readonly tellsStatus: boolean
  /** Opens the drawer by DLE DC4 even while it is out of paper. */
  readonly realTimePulse: boolean
}

const capable = {
  paper: 80,
  columns: 48,
  dots: 576,
  codePage: { table: 'cp850', number: 2 },
  cut: 'partial',
  qr: 'native',
  barcode: 'native',
  tellsStatus: true,
  realTimePulse: false,
} as const satisfies Omit<PrinterModel, 'name'>

const narrow = { ...capable, paper: 58, columns: 32, dots: 384, cut: 'none' } as const

/** Bematech and Daruma printers have to be set to their ESC/POS mode. */
export const printerModels = {
  'epson-80': { ...capable, name: 'Epson TM-T20 / TM-T88', realTimePulse: true },
  'bematech-80': { ...capable, name: 'Bematech MP-4200 TH (modo ESC/POS)', cut: 'full' },
  'bematech-80-plain': {
    ...capable,
    name: 'Bematech MP-4000 TH, MP-2500 TH (modo ESC/POS)',
    cut: 'full',
    qr: 'image',
    tellsStatus: false,
  },
  'elgin-80': { ...capable, name: 'Elgin i7, i8, i9' },
  'daruma-80': {
    ...capable,
    name: 'Daruma DR800 (modo ESC/POS)',
    codePage: { table: 'cp860', number: 3 },
    tellsStatus: false,
  },
  'tanca-80': { ...capable, name: 'Tanca TP-550, TP-650' },
  'other-80': { ...capable, name: 'Outra ESC/POS de 80 mm', qr: 'image', tellsStatus: false },
  'epson-58': { ...narrow, name: 'Epson TM-T20 com papel de 58 mm', cut: 'partial', realTimePulse: true },
  'other-58': {
    ...narrow,
    name: 'Outra ESC/POS de 58 mm',
    qr: 'image',
    barcode: 'image',
    tellsStatus: false,
  },
} as const satisfies Readonly<Record<string, PrinterModel>>

export type PrinterModelId = keyof typeof printerModels

export const printerModelIds = Object.keys(printerModels) as [PrinterModelId, ...PrinterModelId[]]
