/** What a field of a label says. `was`: the price before a promotion, and nothing without one. */
export type LabelText =
  | 'shop'
  | 'description'
  | 'variant'
  | 'code'
  | 'brand'
  | 'unit'
  | 'date'
  | 'price'
  | 'was'

/** Millimetres from the label's upper left corner. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface TextField extends Box {
  readonly kind: 'text'
  readonly says: LabelText
  /** Height of the letters' line, in millimetres. */
  readonly size: number
  /** How many lines it may wrap to; the rest is cut. */
  readonly lines: number
  readonly align: 'left' | 'center' | 'right'
  readonly strong: boolean
}

/** The code as bars, its digits beneath within the height; as wide as is good for scanners, at the middle of its box. */
export interface BarsField extends Box {
  readonly kind: 'bars'
  readonly height: number
}

export type LabelField = TextField | BarsField

interface Sized {
  readonly name: string
  /** Of one label, in millimetres. */
  readonly width: number
  readonly height: number
  readonly fields: readonly LabelField[]
}

/** Labels one below the other, or several side by side, on a roll. */
export interface RollLayout extends Sized {
  readonly kind: 'roll'
  readonly columns: number
  /** Millimetres between labels, across and down. */
  readonly gapAcross: number
  readonly gapDown: number
}

/** Labels on sheets of A4; millimetres from the sheet's corner, and from one label's corner to the next. */
export interface SheetLayout extends Sized {
  readonly kind: 'sheet'
  readonly columns: number
  readonly rows: number
  readonly left: number
  readonly top: number
  readonly stepAcross: number
  readonly stepDown: number
}

/** One below the other on the paper of receipts, as wide as the printer's is. */
export interface ReceiptPaperLayout {
  readonly kind: 'receipt'
  readonly name: string
}

/** How labels look and lie on their paper: data, so that another kind of label is another entry. */
export type LabelLayout = RollLayout | SheetLayout | ReceiptPaperLayout
