import type { Cents } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import type { ReceiptBlock } from '../receipt-document'
import { rule, text } from './receipt-blocks'

/** What a receipt says of loyalty: what was used, and what was or will be earned. Cents; members masked. */
export interface ReceiptLoyalty {
  readonly cashback: {
    readonly name: string
    readonly maskedMember: string
    readonly used: Cents
    /** Null where the operator says it later, or the sale earns nothing there. */
    readonly earned: Cents | null
    /** What it earns is decided after the payment. */
    readonly earnsLater: boolean
  } | null
  /** One for each programme that scores. */
  readonly points: readonly {
    readonly name: string
    readonly maskedMember: string
    readonly preview: number
  }[]
}

export function loyaltyBlocks({ cashback, points }: ReceiptLoyalty): ReceiptBlock[] {
  const lines = [
    ...(cashback === null ? [] : cashbackLines(cashback)),
    ...points.flatMap(({ name, maskedMember, preview }) => [
      `${name}: ${maskedMember}`,
      `Pontos previstos: ${preview}`,
    ]),
  ]
  return lines.length === 0 ? [] : [rule, ...lines.map((line) => text(line))]
}

function cashbackLines({
  name,
  maskedMember,
  used,
  earned,
  earnsLater,
}: NonNullable<ReceiptLoyalty['cashback']>) {
  return [
    `${name}: ${maskedMember}`,
    ...(used > 0 ? [`Usado nesta compra: ${formatCents(used)}`] : []),
    ...(earned !== null && earned > 0 ? [`Previsto para a próxima compra: ${formatCents(earned)}`] : []),
    ...(earnsLater ? ['O bônus desta compra será informado pelo programa.'] : []),
  ]
}
