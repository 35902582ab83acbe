import type { BarsField, LabelLayout, LabelText, TextField } from './label-layout'

type Look = Partial<Pick<TextField, 'lines' | 'align' | 'strong'>>

const text = (
  says: LabelText,
  x: number,
  y: number,
  width: number,
  size: number,
  { lines = 1, align = 'left', strong = false }: Look = {},
): TextField => ({ kind: 'text', says, x, y, width, size, lines, align, strong })

const bars = (x: number, y: number, width: number, height: number): BarsField => ({
  kind: 'bars',
  x,
  y,
  width,
  height,
})

const right = { align: 'right' } as const
const price = { align: 'right', strong: true } as const

/** The labels a shop finds; sheets have the measures of Pimaco's. */
export const labelLayouts = {
  'roll-40x25': {
    kind: 'roll',
    name: '40 × 25 mm',
    width: 40,
    height: 25,
    columns: 1,
    gapAcross: 0,
    gapDown: 3,
    fields: [
      text('description', 1.5, 1, 37, 2.6, { lines: 2 }),
      text('variant', 1.5, 6.6, 19, 2.4),
      text('code', 1.5, 9.6, 15, 2.2),
      text('was', 20.5, 6.4, 18, 2.2, right),
      text('price', 16.5, 8.8, 22, 3.8, price),
      bars(0.5, 13.4, 39, 10.8),
    ],
  },
  'roll-50x30': {
    kind: 'roll',
    name: '50 × 30 mm',
    width: 50,
    height: 30,
    columns: 1,
    gapAcross: 0,
    gapDown: 3,
    fields: [
      text('description', 2, 1.5, 46, 3, { lines: 2 }),
      text('variant', 2, 8, 26, 2.8),
      text('code', 2, 11.6, 20, 2.4),
      text('was', 28, 7.8, 20, 2.6, right),
      text('price', 22, 10.4, 26, 4.6, price),
      bars(1, 16, 48, 12.8),
    ],
  },
  'roll-33x22': {
    kind: 'roll',
    name: '33 × 22 mm, 3 colunas',
    width: 33,
    height: 22,
    columns: 3,
    gapAcross: 2,
    gapDown: 3,
    fields: [
      text('description', 1, 0.8, 31, 2.2, { lines: 2 }),
      text('variant', 1, 5.6, 15.5, 2),
      text('code', 1, 8, 12, 1.9),
      text('was', 17, 5.5, 15, 1.8, right),
      text('price', 13, 7.4, 19, 3.2, price),
      bars(0.2, 11.4, 32.6, 10),
    ],
  },
  'roll-100x50': {
    kind: 'roll',
    name: '100 × 50 mm, gôndola',
    width: 100,
    height: 50,
    columns: 1,
    gapAcross: 0,
    gapDown: 3,
    fields: [
      text('description', 3, 2.5, 94, 5.6, { lines: 2, strong: true }),
      text('brand', 3, 15, 45, 3.6),
      text('variant', 3, 19.4, 45, 3.6),
      text('was', 52, 15.4, 45, 4.2, right),
      text('price', 42, 20, 55, 12.5, price),
      text('unit', 82, 33.5, 15, 3.4, right),
      text('code', 60, 38.6, 37, 3, right),
      text('date', 60, 42.8, 37, 2.8, right),
      bars(2, 30, 52, 17.5),
    ],
  },
  'sheet-3x11': {
    kind: 'sheet',
    name: 'A4 3 × 11 (63,5 × 25,4 mm)',
    width: 63.5,
    height: 25.4,
    columns: 3,
    rows: 11,
    left: 7.2,
    top: 8.8,
    stepAcross: 66,
    stepDown: 25.4,
    fields: [
      text('description', 3, 2, 57.5, 2.8, { lines: 2 }),
      text('variant', 3, 8.2, 24, 2.6),
      text('code', 3, 11.6, 20, 2.4),
      text('brand', 3, 14.8, 20, 2.2),
      text('was', 38, 7.8, 22.5, 2.4, right),
      text('price', 30, 10, 30.5, 4.2, price),
      bars(23, 14.4, 38.5, 9.6),
    ],
  },
  'sheet-5x13': {
    kind: 'sheet',
    name: 'A4 5 × 13 (38,2 × 21,2 mm)',
    width: 38.2,
    height: 21.2,
    columns: 5,
    rows: 13,
    left: 4.5,
    top: 10.7,
    stepAcross: 40.7,
    stepDown: 21.2,
    fields: [
      text('description', 2, 1.4, 34.2, 2.3, { lines: 2 }),
      text('variant', 2, 6.2, 17, 2),
      text('code', 2, 8.6, 13, 1.9),
      text('was', 19.5, 6.1, 16.7, 1.8, right),
      text('price', 15, 7.9, 21.2, 3.2, price),
      bars(1, 11.6, 36.2, 8.4),
    ],
  },
  receipt: { kind: 'receipt', name: 'Papel de cupom (80 ou 58 mm)' },
} as const satisfies Readonly<Record<string, LabelLayout>>

export type LabelLayoutId = keyof typeof labelLayouts

export const labelLayoutIds = Object.keys(labelLayouts) as [LabelLayoutId, ...LabelLayoutId[]]

/** Those a label printer has. */
type RollLayoutId = {
  [Id in LabelLayoutId]: (typeof labelLayouts)[Id] extends { kind: 'roll' } ? Id : never
}[LabelLayoutId]

export const isRoll = (id: LabelLayoutId): id is RollLayoutId => labelLayouts[id].kind === 'roll'
export const rollLayoutIds = labelLayoutIds.filter(isRoll)
