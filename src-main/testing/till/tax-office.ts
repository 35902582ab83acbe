import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { fail, ok } from '#shared/kernel/result'
import type { Database, WriteDb } from '../../platform/database/connection'
import type { Participant, Returning, StoredAct, Voiding } from '../../selling/sale/participant'

/** What becomes of one call: its effect may happen or not, be late or twice, and its answer may be lost or make no sense. */
export type OfficeFate = 'well' | 'lost' | 'late' | 'not-arrived' | 'refused' | 'doubled' | 'malformed'

const answerSchema = z.object({ agreed: z.boolean() })
const name = 'A repartição'

/**
 * A made-up office that has to agree before a sale is cancelled or goods come back, as unreliable as its fate, and who
 * takes part in its name: it writes what it asks before it asks, and what an act given up was granted it hands back.
 */
export function taxOffice() {
  const granted = new Map<string, 'granted' | 'closed'>()
  const ways: { fate: () => OfficeFate; meanwhile: () => Promise<void> } = {
    fate: () => 'well',
    meanwhile: () => Promise.resolve(),
  }
  let late: (() => void)[] = []

  const grant = (id: string): { agreed: boolean } => {
    if (granted.get(id) !== 'closed') granted.set(id, 'granted')
    return { agreed: granted.get(id) === 'granted' }
  }

  async function ask(id: string): Promise<unknown> {
    await ways.meanwhile()
    switch (ways.fate()) {
      case 'well':
        return grant(id)
      case 'doubled':
        grant(id)
        return grant(id)
      case 'refused':
        return { agreed: false }
      case 'malformed':
        grant(id)
        return { agreed: 'sim' }
      case 'late':
        late.push(() => void grant(id))
        throw new Error('no answer')
      case 'lost':
        grant(id)
        throw new Error('no answer')
      case 'not-arrived':
        throw new Error('no answer')
    }
  }

  async function secured(act: Voiding | Returning): Promise<'agreed' | 'refused' | 'silent'> {
    const { database } = act.desk
    const id = randomUUID()
    database.write((db) => intend(db, id, act))
    const read = answerSchema.safeParse(await ask(id).catch(() => undefined))
    if (!read.success) return 'silent'
    const state = read.data.agreed ? 'agreed' : 'refused'
    database.write((db) => db.run('UPDATE office SET state = ? WHERE id = ?', state, id))
    return state
  }

  const participant: Participant = {
    outside: {
      undo: {
        isNeeded: () => true,
        secure: async (act) => {
          const answer = await secured(act)
          if (answer === 'agreed') return ok(null)
          if (answer === 'silent') return fail({ code: 'not-confirmed', name })
          return fail({ code: 'undo-refused', name, wayOut: 'return' })
        },
      },
      giveBack: {
        isNeeded: ({ sale }) => sale !== null,
        secure: async (act) => {
          const answer = await secured(act)
          if (answer === 'agreed') return ok(null)
          return fail({ code: answer === 'silent' ? 'not-confirmed' : 'return-refused', name })
        },
      },
      release: (db, act) => move(db, act, ['asked', 'agreed'], 'releasing'),
    },
    undo: (db, { sale }) => move(db, { kind: 'void', saleId: sale.id }, ['agreed'], 'done'),
    giveBack: (db, { sale }) =>
      sale === null ? undefined : move(db, { kind: 'return', saleId: sale.id }, ['agreed'], 'done'),
  }

  return {
    ways,
    participant,
    /** Makes room for what is asked: called once on each file. */
    prepare(database: Database): void {
      database.write((db) =>
        db.run('CREATE TABLE office (id TEXT PRIMARY KEY, kind TEXT, sale_id TEXT, state TEXT) STRICT'),
      )
    },
    /** What was sent late arrives, and what has to be handed back is, however often. */
    settle(database: Database): void {
      const arrive = () => {
        for (const one of late) one()
      }
      const handBack = () => {
        for (const { id } of database.all<{ id: string }>("SELECT id FROM office WHERE state = 'releasing'"))
          granted.set(id, 'closed')
      }
      handBack()
      arrive()
      handBack()
      late = []
    },
    /** How often it holds that something was done. */
    held: (): number => [...granted.values()].filter((state) => state === 'granted').length,
  }
}

function intend(db: WriteDb, id: string, { kind, sale }: Voiding | Returning): void {
  db.run(
    "INSERT INTO office (id, kind, sale_id, state) VALUES (?, ?, ?, 'asked')",
    id,
    kind,
    sale?.id ?? null,
  )
}

function move(
  db: WriteDb,
  { kind, saleId }: Pick<StoredAct, 'kind' | 'saleId'>,
  from: readonly string[],
  to: string,
): void {
  for (const state of from)
    db.run(
      'UPDATE office SET state = ? WHERE kind = ? AND sale_id = ? AND state = ?',
      to,
      kind,
      saleId,
      state,
    )
}
