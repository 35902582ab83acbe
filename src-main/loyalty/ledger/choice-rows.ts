import { z } from 'zod'
import type { Instant, SaleId, TerminalId } from '#shared/kernel/ids'
import { campaignSchema } from '#shared/loyalty/campaign/campaign-choice'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Campaign } from '../port/loyalty-program'

/** A finished sale's campaign, chosen by a person or, when its time is over, by itself. */
export interface StoredChoice {
  readonly saleId: SaleId
  readonly participationId: string
  readonly until: Instant
  readonly campaigns: readonly Campaign[] | null
  readonly chosenAt: Instant | null
  readonly campaignId: string | null
}

type Row = Omit<StoredChoice, 'campaigns'> & { campaigns: string | null }

const columns = `sale_id AS saleId, participation_id AS participationId, until, campaigns, chosen_at AS chosenAt,
  campaign_id AS campaignId`

export function choiceOf(db: ReadDb, saleId: SaleId): StoredChoice | undefined {
  return read(db.get<Row>(`SELECT ${columns} FROM loyalty_choice WHERE sale_id = ?`, saleId))
}

/** The campaign a sale waits for at this programme: points beside it never do. */
export function choiceAt(db: ReadDb, saleId: SaleId, program: LoyaltyProgramId): StoredChoice | undefined {
  return read(
    db.get<Row>(
      `SELECT ${columns} FROM loyalty_choice WHERE sale_id = ?
       AND (SELECT program FROM loyalty_participation WHERE id = participation_id) = ?`,
      saleId,
      program,
    ),
  )
}

/** Those of a terminal that still wait, the oldest first. */
export function waitingChoices(db: ReadDb, terminalId: TerminalId): StoredChoice[] {
  return db
    .all<Row>(
      `SELECT ${columns} FROM loyalty_choice WHERE terminal_id = ? AND chosen_at IS NULL ORDER BY until`,
      terminalId,
    )
    .flatMap((row) => read(row) ?? [])
}

function read(row: Row | undefined): StoredChoice | undefined {
  if (!row) return undefined
  const campaigns = row.campaigns === null ? null : z.array(campaignSchema).parse(JSON.parse(row.campaigns))
  return { ...row, campaigns }
}

export function insertChoice(
  db: WriteDb,
  waiting: Pick<StoredChoice, 'saleId' | 'participationId' | 'until'> & { readonly terminalId: TerminalId },
): void {
  db.insert('loyalty_choice', {
    sale_id: waiting.saleId,
    terminal_id: waiting.terminalId,
    participation_id: waiting.participationId,
    until: waiting.until,
  })
}

export function offerCampaigns(db: WriteDb, saleId: SaleId, campaigns: readonly Campaign[]): void {
  db.run('UPDATE loyalty_choice SET campaigns = ? WHERE sale_id = ?', JSON.stringify(campaigns), saleId)
}

/** Decides, once: a later choice finds it decided. Null goes on without one. */
export function decideCampaign(db: WriteDb, saleId: SaleId, campaignId: string | null, at: Instant): void {
  db.run(
    'UPDATE loyalty_choice SET chosen_at = ?, campaign_id = ? WHERE sale_id = ? AND chosen_at IS NULL',
    at,
    campaignId,
    saleId,
  )
}

/** The campaign was refused: the sale goes on without one. */
export function forgetCampaign(db: WriteDb, saleId: SaleId): void {
  db.run('UPDATE loyalty_choice SET campaign_id = NULL WHERE sale_id = ?', saleId)
}
