import { cents, type Cents } from '../../../kernel/money/cents'
import { multiply, ONE_UNIT, type Thousandths } from '../../../kernel/money/quantity'
import type { PriceableLine } from '../priceable-sale'
import { goodsKey, type Goods } from '../rules/goods'

/**
 * Units of one line that cost the same: pieces. What is weighed and what has its price on a label is one unit, as it lies
 * on the counter; it is in no set. Rules price units, so that how pieces are cut into lines changes nothing (ADR 0017).
 */
export interface UnitRun {
  /** Which line of the sale, from zero. */
  readonly line: number
  readonly goods: Goods
  /** The same for pieces that are alike in everything but their line: none of them is preferred to another. */
  readonly article: string
  readonly isPiece: boolean
  /** Of one unit. */
  readonly quantity: Thousandths
  readonly count: number
  /** Of one unit as priced so far, in cents. */
  readonly price: Cents
}

export function unitsOf(line: PriceableLine, index: number): UnitRun {
  const isPiece = arePieces(line)
  return {
    line: index,
    goods: line,
    article: articleOf(line),
    isPiece,
    quantity: isPiece ? ONE_UNIT : line.quantity,
    count: isPiece ? line.quantity / ONE_UNIT : 1,
    price: isPiece ? line.unitPrice : (line.labelPrice ?? multiply(line.unitPrice, line.quantity)),
  }
}

/** Pieces alike; what is weighed or labelled is like nothing else. */
export function articleOf(line: PriceableLine): string {
  const { id, unitPrice, promotionalPrice } = line
  return [goodsKey(line), unitPrice, promotionalPrice, arePieces(line) ? '' : id].join('|')
}

function arePieces({ labelPrice, quantity }: PriceableLine): boolean {
  return labelPrice === null && quantity % ONE_UNIT === 0
}

/** For lists of runs: alike ones stand together, in the order of their lines. */
export function byArticle(a: UnitRun, b: UnitRun): number {
  return a.article === b.article ? a.line - b.line : a.article < b.article ? -1 : 1
}

/** What so many units make, in cents. */
export function times(each: Cents, count: number): Cents {
  return cents(each * count)
}
