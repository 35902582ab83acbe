import { createHash } from 'node:crypto'
import type { TillSessionId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** What stood in the file when a till was closed, as digests that go into the trail with the closing. */
export interface ClosingDigests {
  /** The program's version of the file: roles and prices may gain columns in the next. */
  readonly version: number
  readonly sales: string
  /** What moved in the drawer. */
  readonly drawer: string
  readonly roles: string
  readonly prices: string
}

/** In one text, as the trail keeps them. */
export function closingDigests(db: ReadDb, session: TillSessionId): string {
  const { sales, drawer } = sessionDigests(db, session)
  const { roles, prices } = rulesDigests(db)
  return [fileVersion(db), sales, drawer, roles, prices].join(':')
}

/** Null for what is no such text. */
export function readClosingDigests(text: unknown): ClosingDigests | null {
  const found = typeof text === 'string' ? /^(\d+):(\w{32}):(\w{32}):(\w{32}):(\w{32})$/.exec(text) : null
  if (found === null) return null
  const [, version, sales = '', drawer = '', roles = '', prices = ''] = found
  return { version: Number(version), sales, drawer, roles, prices }
}

/** What a closed session sold and moved: never edited, so that it can be told again at any time. */
export function sessionDigests(db: ReadDb, session: TillSessionId): Pick<ClosingDigests, 'sales' | 'drawer'> {
  const ofSession = '(SELECT id FROM sale WHERE till_session_id = ? AND number IS NOT NULL)'
  return {
    sales: digest([
      db.all(
        `SELECT id, number, finished_at, gross_cents, total_cents, change_cents FROM sale
         WHERE till_session_id = ? AND number IS NOT NULL ORDER BY id`,
        session,
      ),
      db.all(
        `SELECT id, sale_id, code, quantity_thousandths, unit_price_cents, gross_cents, net_cents, cancelled
         FROM sale_line WHERE sale_id IN ${ofSession} ORDER BY id`,
        session,
      ),
      db.all(
        `SELECT id, sale_id, kind, amount_cents FROM sale_tender WHERE sale_id IN ${ofSession} ORDER BY id`,
        session,
      ),
    ]),
    drawer: digest([
      db.all(
        'SELECT id, kind, amount_cents, at FROM cash_movement WHERE till_session_id = ? ORDER BY id',
        session,
      ),
    ]),
  }
}

/** Who may do what, and what things cost, as it is now. */
export function rulesDigests(db: ReadDb): Pick<ClosingDigests, 'roles' | 'prices'> {
  return {
    roles: digest([
      db.all('SELECT id, levels, limits FROM role ORDER BY id'),
      db.all('SELECT id, code, role, active FROM operator ORDER BY id'),
    ]),
    prices: digest([
      priceRows(db),
      db.all(
        `SELECT id, condition, action, starts_at, ends_at, scope, stacking, sort_order, floor_cents, usage_limit
         FROM price_rule ORDER BY id`,
      ),
    ]),
  }
}

/** In stretches: a million products are not held at once. */
function* priceRows(db: ReadDb): Generator<object> {
  const stretch = 10_000
  for (let after = -1; ;) {
    const rows = db.all<{ readonly id: number }>(
      `SELECT id, price_cents, promotional_price_cents, promotion_starts_at, promotion_ends_at, active
       FROM product WHERE id > ? ORDER BY id LIMIT ?`,
      after,
      stretch,
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < stretch) return
    after = last.id
  }
}

export function fileVersion(db: ReadDb): number {
  return db.get<{ version: number }>('SELECT user_version AS version FROM pragma_user_version')?.version ?? 0
}

function digest(tables: readonly Iterable<object>[]): string {
  const hash = createHash('sha256')
  for (const rows of tables) {
    for (const row of rows) hash.update(JSON.stringify(Object.values(row))).update('\n')
    hash.update('\n')
  }
  return hash.digest('hex').slice(0, 32)
}
