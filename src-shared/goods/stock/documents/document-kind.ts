import { thousandths, type Thousandths } from '../../../kernel/money/quantity'
import { assertNever } from '../../../kernel/result'

/** Why a document moves stock, as `stock_movement` names it. */
export type DocumentMovement = 'received' | 'adjusted' | 'counted' | 'transfer-out' | 'transfer-in'

interface DocumentKind {
  /** As its screen and its paper are called. */
  readonly name: string
  /** One of them: `entrada`. */
  readonly one: string
  readonly right: 'stock.receive' | 'stock.adjust' | 'stock.count' | 'stock.undo'
  /** Whether its lines say what goods cost. */
  readonly hasCost: boolean
}

/** The papers that move stock (FEATURES B11): a new kind is an entry, and says how it moves below. */
export const documentKinds = {
  delivery: {
    name: 'Entrada de mercadorias',
    one: 'entrada',
    right: 'stock.receive',
    hasCost: true,
  },
  adjustment: { name: 'Ajuste de estoque', one: 'ajuste', right: 'stock.adjust', hasCost: false },
  count: { name: 'Inventário', one: 'inventário', right: 'stock.count', hasCost: false },
  reversal: { name: 'Estorno de estoque', one: 'estorno', right: 'stock.undo', hasCost: false },
} as const satisfies Readonly<Record<string, DocumentKind>>

export type DocumentKindId = keyof typeof documentKinds
export const documentKindIds = Object.keys(documentKinds) as [DocumentKindId, ...DocumentKindId[]]

/** Those somebody begins, fills and posts; a reversal is made whole of what it takes back. */
export const filledKinds = ['delivery', 'adjustment', 'count'] as const satisfies readonly DocumentKindId[]
export type FilledKind = (typeof filledKinds)[number]

export function isFilled(kind: DocumentKindId): kind is FilledKind {
  return filledKinds.some((one) => one === kind)
}

interface Moving {
  readonly quantity: Thousandths
  /** Of a count: what there should have been when it was counted. */
  readonly expected: Thousandths | null
}

/** By how much a line moves the stock once its document is posted, and as what. */
export function movementOf(
  kind: FilledKind,
  { quantity, expected }: Moving,
): { readonly kind: DocumentMovement; readonly quantity: Thousandths } {
  switch (kind) {
    case 'delivery':
      return { kind: 'received', quantity }
    case 'adjustment':
      return { kind: 'adjusted', quantity }
    case 'count':
      return { kind: 'counted', quantity: thousandths(quantity - (expected ?? 0)) }
    default:
      return assertNever(kind)
  }
}
