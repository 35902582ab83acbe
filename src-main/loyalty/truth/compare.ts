import { cashbackProgram, scoresPoints, type CashbackProgramId } from '#shared/loyalty/port/program-id'
import type { Movement } from '../../simulators/operators/ledger'
import { unsoundness } from '../../testing/file/soundness'
import type { Stage } from './stage'

/** A sale as the till's own file has it. Cents. */
interface Sold {
  readonly id: string
  readonly state: string
  readonly scorer: string | null
  /** What the receipt says was used. */
  readonly discount: number
  readonly returns: number
  readonly allBack: 0 | 1
  /** Net of what is left of the goods that score. */
  readonly scoring: number
  readonly takesPart: 0 | 1
  /** What the till believes the operator holds of it. */
  readonly confirmed: number
  readonly confirmations: number
  readonly earned: number
  readonly earnings: number
  readonly points: number
  /** The operator refused whoever scores now: the former crediting stands (contracts, points). */
  readonly isScorerRefused: 0 | 1
  readonly openTasks: string | null
  /** The last word about it is a person's: whoever scores, or what was taken back of it, was settled by hand. */
  readonly isByHand: 0 | 1
  readonly undecided: number
}

const sold = `
  SELECT id, state,
    (SELECT tax_id FROM loyalty_scorer WHERE sale_id = sale.id) AS scorer,
    (SELECT coalesce(-sum(amount_cents), 0) FROM sale_adjustment JOIN sale_line ON sale_line.id = line_id
     WHERE sale_id = sale.id AND sale_adjustment.kind = 'cashback') AS discount,
    (SELECT count(*) FROM return WHERE sale_id = sale.id) AS returns,
    NOT EXISTS (SELECT 1 FROM sale_line WHERE sale_id = sale.id AND cancelled = 0 AND quantity_thousandths >
      (SELECT coalesce(sum(quantity_thousandths), 0) FROM return_line WHERE sale_line_id = sale_line.id)) AS allBack,
    (SELECT coalesce(sum(net_cents - (SELECT coalesce(sum(amount_cents), 0) FROM return_line
                                      WHERE sale_line_id = sale_line.id)), 0)
     FROM sale_line JOIN product ON product.id = product_id
     WHERE sale_id = sale.id AND cancelled = 0 AND product.brand_id = 1) AS scoring,
    EXISTS (SELECT 1 FROM loyalty_participation WHERE sale_id = sale.id AND state = 'open' AND told_at IS NOT NULL)
      AS takesPart,
    (SELECT coalesce(sum(amount_cents), 0) FROM loyalty_redemption WHERE sale_id = sale.id AND state = 'confirmed')
      AS confirmed,
    (SELECT count(*) FROM loyalty_redemption WHERE sale_id = sale.id AND state = 'confirmed') AS confirmations,
    (SELECT coalesce(sum(earned_cents), 0) FROM loyalty_redemption WHERE sale_id = sale.id AND state = 'confirmed')
      + (SELECT coalesce(sum(earned_cents), 0) FROM loyalty_earning
         WHERE sale_id = sale.id AND state IN ('credited', 'pending')) AS earned,
    (SELECT count(*) FROM loyalty_earning WHERE sale_id = sale.id AND state IN ('credited', 'pending')) AS earnings,
    (SELECT coalesce(sum(points), 0) FROM loyalty_earning
     WHERE sale_id = sale.id AND state IN ('credited', 'pending')) AS points,
    EXISTS (SELECT 1 FROM loyalty_earning JOIN loyalty_scorer USING (sale_id)
            WHERE sale_id = sale.id AND state = 'declined' AND member = tax_id) AS isScorerRefused,
    (SELECT group_concat(kind) FROM outbox WHERE sale_id = sale.id AND state = 'task') AS openTasks,
    coalesce((SELECT state = 'resolved' FROM outbox WHERE sale_id = sale.id AND state <> 'withdrawn'
              ORDER BY sequence DESC LIMIT 1), 0)
      OR coalesce((SELECT state = 'resolved' FROM outbox
                   WHERE sale_id = sale.id AND state <> 'withdrawn' AND kind = 'loyalty.earn'
                   ORDER BY sequence DESC LIMIT 1), 0)
      OR EXISTS (SELECT 1 FROM outbox WHERE sale_id = sale.id AND state = 'resolved'
                 AND json_extract(body, '$.items') IS NOT NULL)
      OR EXISTS (SELECT 1 FROM outbox WHERE sale_id = sale.id AND state = 'task'
                 AND last_fault LIKE '%settled-by-hand%') AS isByHand,
    (SELECT count(*) FROM loyalty_redemption WHERE sale_id = sale.id AND state IN ('requested', 'unknown', 'reserved'))
      AS undecided
  FROM sale`

/** Which sale an effect the operator booked belongs to, by the till's own ids. */
const effects = `
  SELECT id, sale_id AS saleId FROM loyalty_participation UNION ALL
  SELECT id, sale_id AS saleId FROM loyalty_redemption UNION ALL
  SELECT id, sale_id AS saleId FROM loyalty_earning`

/** A refusal after the document exists waits for a person while the sale stands; nothing that undoes ever may. */
const mayWait = new Set(['loyalty.confirm', 'loyalty.earn'])

/** Where the till's ledger, its receipts and the operator's ledger differ; empty when they agree. */
export function compare(stage: Stage): string[] {
  const { database } = stage.till()
  const wrong = [...unsoundness(database.raw), ...stage.bugs()]
  const waiting = database.all(
    "SELECT kind, sale_id, body, attempts, last_fault FROM outbox WHERE state = 'waiting'",
  )
  if (waiting.length > 0) wrong.push(`never told: ${JSON.stringify(waiting)}`)
  const saleOf = new Map(
    database.all<{ id: string; saleId: string }>(effects).map(({ id, saleId }) => [id, saleId]),
  )
  const booked = new Map<string, Movement[]>()
  for (const movement of stage.simulators.ledger(stage.program)) {
    if (movement.kind === 'opening') continue
    const effect = scoresPoints(stage.program) ? movement.reference : movement.effectId
    const saleId = saleOf.get(effect ?? '')
    if (saleId === undefined) wrong.push(`booked for nobody: ${JSON.stringify(movement)}`)
    else booked.set(saleId, [...(booked.get(saleId) ?? []), movement])
  }
  for (const sale of database.all<Sold>(sold)) {
    const of = booked.get(sale.id) ?? []
    const differs = scoresPoints(stage.program)
      ? comparePoints(sale, of)
      : compareCashback(stage.program, sale, of)
    const tasks = (sale.openTasks ?? '')
      .split(',')
      .filter(
        (kind) => kind !== '' && sale.isByHand === 0 && !(mayWait.has(kind) && sale.state === 'finished'),
      )
    for (const what of [...differs, ...tasks.map((kind) => `${kind} is left to a person`)])
      wrong.push(`${sale.id} (${sale.state}): ${what}; ${JSON.stringify(sale)} ${JSON.stringify(of)}`)
  }
  return wrong
}

const sum = (movements: readonly Movement[], ...kinds: readonly Movement['kind'][]): number =>
  movements.reduce((total, { kind, amount }) => total + (kinds.includes(kind) ? amount : 0), 0)
const count = (movements: readonly Movement[], kind: Movement['kind']): number =>
  movements.filter((one) => one.kind === kind).length

function compareCashback(program: CashbackProgramId, sale: Sold, booked: readonly Movement[]): string[] {
  const { earns, undoneBy } = cashbackProgram(program)
  const isBack = undoneBy === 'any-return' ? sale.returns > 0 : sale.allBack === 1
  const stands = sale.state === 'finished' && !isBack
  const hasTask = sale.openTasks !== null
  const taken = -sum(booked, 'spent', 'given-back')
  const earned = sum(booked, 'earned', 'taken-back')
  const due = stands && !hasTask ? sale.discount : 0
  const told = sale.confirmations + sale.earnings
  return [
    taken === due ? '' : `${taken} taken, ${due} due`,
    taken === sale.confirmed ? '' : `${taken} taken, ${sale.confirmed} confirmed`,
    earned === sale.earned ? '' : `${earned} earned there, ${sale.earned} here`,
    stands || earned === 0 ? '' : `earned ${earned} for nothing`,
    count(booked, 'spent') - count(booked, 'given-back') > 1 ? 'spent twice' : '',
    count(booked, 'earned') - count(booked, 'taken-back') > 1 ? 'earned twice' : '',
    sale.undecided > 0 && !hasTask ? 'not decided here' : '',
    stands && earns && sale.takesPart === 1 && !hasTask && told !== 1 ? `told ${told} times` : '',
  ].filter((what) => what !== '')
}

function comparePoints(sale: Sold, booked: readonly Movement[]): string[] {
  const members = new Set(booked.map(({ member }) => member))
  const held = [...members].map((member) => ({
    member,
    points: booked.reduce((total, one) => total + (one.member === member ? one.amount : 0), 0),
  }))
  const total = held.reduce((all, { points }) => all + points, 0)
  const due = sale.state === 'finished' && sale.scorer !== null ? Math.floor(sale.scoring / 100) : 0
  const elsewhere = held.filter(({ member, points }) => points !== 0 && member !== sale.scorer)
  const hasTask = sale.openTasks !== null
  if (sale.isByHand === 1) return []
  return [
    total === sale.points ? '' : `${total} points there, ${sale.points} here`,
    sale.earnings > 1 ? `${sale.earnings} creditings stand` : '',
    hasTask || total === due ? '' : `${total} points, ${due} due`,
    hasTask || sale.isScorerRefused === 1 || elsewhere.length === 0
      ? ''
      : `points of somebody else: ${JSON.stringify(elsewhere)}`,
  ].filter((what) => what !== '')
}
