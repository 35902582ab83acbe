/** A table of letters, and the number printers know it by: Epson's, which most makers took over. */
interface CodePage {
  readonly table: 'cp850' | 'cp858' | 'cp860' | 'windows1252'
  readonly number: number
  readonly name: string
}

export const codePages = {
  cp850: { table: 'cp850', number: 2, name: 'PC850' },
  cp860: { table: 'cp860', number: 3, name: 'PC860' },
  cp858: { table: 'cp858', number: 19, name: 'PC858' },
  cp1252: { table: 'windows1252', number: 16, name: 'Windows 1252' },
} as const satisfies Readonly<Record<string, CodePage>>

/** How accents are sent: as the model usually wants them, in a table chosen for a printer that differs, or left off. */
export const accentWays = [
  'model',
  ...(Object.keys(codePages) as (keyof typeof codePages)[]),
  'none',
] as const
export type AccentWay = (typeof accentWays)[number]

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
  readonly codePage: CodePage
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
  codePage: codePages.cp850,
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
    codePage: codePages.cp860,
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

/** The table a printer is sent its letters in; null: without accents. */
export function codePageOf(model: PrinterModel, accents: AccentWay): CodePage | null {
  if (accents === 'none') return null
  return accents === 'model' ? model.codePage : codePages[accents]
}

/** The way as the device screen and the test page name it. */
export function accentsName(model: PrinterModel, accents: AccentWay): string {
  const name = codePageOf(model, accents)?.name ?? 'Sem acentos'
  return accents === 'model' ? `Do modelo (${name})` : name
}
