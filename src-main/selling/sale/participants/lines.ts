import { soldLines } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../../platform/database/connection'
import type { Finished, Participant } from '../participant'

/** What each line came to, why, and what its goods cost: from now on that is what was sold, whatever prices become. */
export const lines = { finish: recordLines } satisfies Participant

function recordLines(db: WriteDb, { sale, figures }: Finished): void {
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  for (const line of soldLines(sale)) {
    const figure = priced.get(line.id)
    if (!figure) throw new Error(`Line ${line.id} was not priced`)
    db.run(
      `UPDATE sale_line SET gross_cents = ?, net_cents = ?,
         unit_cost_cents = (SELECT cost_cents FROM product WHERE product.id = product_id) WHERE id = ?`,
      figure.gross,
      figure.net,
      line.id,
    )
    figure.adjustments.forEach(({ kind, label, amount, rule, source }, sequence) => {
      db.insert('sale_adjustment', {
        line_id: line.id,
        sequence,
        kind,
        label,
        amount_cents: amount,
        rule: rule ?? null,
        source: source ?? null,
      })
    })
  }
}
