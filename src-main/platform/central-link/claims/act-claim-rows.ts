import type { LineId, ReturnId, SaleId } from '#shared/kernel/ids'
import type { Thousandths } from '#shared/kernel/money/quantity'
import type { ReadDb, WriteDb } from '../../database/connection'

/** So much of a line of a sale, wanted for what is being done with the sale. */
export interface ActClaim {
  readonly id: string
  readonly lineId: LineId
  readonly quantity: Thousandths
}

/** The act they are for: a sale is in one at a time. */
interface OfAct {
  readonly saleId: SaleId
  readonly kind: 'finish' | 'void' | 'return'
}

/** Written before anybody is asked. */
export function intendClaims(db: WriteDb, { saleId, kind }: OfAct, claims: readonly ActClaim[]): void {
  for (const { id, lineId, quantity } of claims)
    db.insert('act_claim', {
      id,
      sale_id: saleId,
      act_kind: kind,
      line_id: lineId,
      quantity_thousandths: quantity,
      state: 'asked',
    })
}

export function answerClaim(db: WriteDb, id: string, state: 'granted' | 'unanswered'): void {
  db.run("UPDATE act_claim SET state = ? WHERE id = ? AND state = 'asked'", state, id)
}

/** The act is given up: whatever of its claims may be granted is to be let go of. */
export function letGoOfClaims(db: WriteDb, { saleId, kind }: OfAct): void {
  const gone = db.run(
    `UPDATE act_claim SET state = 'releasing'
     WHERE sale_id = ? AND act_kind = ? AND state IN ('asked', 'granted', 'unanswered')`,
    saleId,
    kind,
  )
  if (gone > 0) db.stored('claim')
}

/** The act is done; answers whether nobody said that it might be. */
export function useClaims(db: WriteDb, { saleId, kind }: OfAct, returnId: ReturnId | null): boolean {
  const isUnanswered =
    db.get(
      "SELECT 1 FROM act_claim WHERE sale_id = ? AND act_kind = ? AND state = 'unanswered' LIMIT 1",
      saleId,
      kind,
    ) !== undefined
  db.run(
    `UPDATE act_claim SET state = 'used', return_id = ?
     WHERE sale_id = ? AND act_kind = ? AND state IN ('granted', 'unanswered')`,
    returnId,
    saleId,
    kind,
  )
  return isUnanswered
}

/** What was asked for a line in an act that was done, or is: undefined where nobody was. */
export function claimOfLine(
  db: ReadDb,
  { saleId, kind }: OfAct,
  lineId: string,
  returnId: string | null,
): string | undefined {
  return db.get<{ id: string }>(
    `SELECT id FROM act_claim
     WHERE sale_id = ? AND act_kind = ? AND line_id = ? AND state IN ('granted', 'unanswered', 'used')
       AND return_id IS ?`,
    saleId,
    kind,
    lineId,
    returnId,
  )?.id
}

/** Those to be let go of, of one sale or of all. */
export function claimsToRelease(db: ReadDb, saleId: SaleId | null): string[] {
  return db
    .all<{ id: string }>(
      "SELECT id FROM act_claim WHERE state = 'releasing' AND ? IN (sale_id, '') ORDER BY id",
      saleId ?? '',
    )
    .map(({ id }) => id)
}

/** The Central knows that nobody wants it any more. */
export function forgetClaim(db: WriteDb, id: string): void {
  db.run("DELETE FROM act_claim WHERE id = ? AND state = 'releasing'", id)
}

/** Something the Central keeps under a name that nobody wants any more: it is told until it answers. */
export function letGoAtCentral(db: WriteDb, id: string): void {
  db.put('central_release', { id })
  db.stored('claim')
}

export function toBeReleased(db: ReadDb): string[] {
  return db.all<{ id: string }>('SELECT id FROM central_release ORDER BY id').map(({ id }) => id)
}

/** The Central has let it go. */
export function forgetRelease(db: WriteDb, id: string): void {
  db.run('DELETE FROM central_release WHERE id = ?', id)
}
