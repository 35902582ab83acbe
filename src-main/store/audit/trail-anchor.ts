import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { TerminalId } from '#shared/kernel/ids'
import type { Database, ReadDb } from '../../platform/database/connection'
import { shortDigits } from './audit-hash'
import { chainHead } from './chain-rows'
import { recordAudit } from './record-audit'

const anchorSchema = z.object({ entry: z.int().positive(), hash: z.string() })
type Anchor = z.infer<typeof anchorSchema>

/**
 * How far the trail had come, kept beside the file: a file that was put in its place and does not hold that very entry is
 * an older copy, or another trail.
 */
export function createTrailAnchor(file: string, database: Database) {
  return {
    /** Puts down where the trail ends now. */
    move(): void {
      const { entryId, hash } = chainHead(database)
      if (entryId === 0) return
      writeFileSync(`${file}.new`, JSON.stringify({ entry: entryId, hash } satisfies Anchor), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    },
    /** At the start: has the trail say so where the file is not the one that was here. Answers whether it was. */
    compare(terminalId: TerminalId, now: number): boolean {
      const anchor = read(file)
      if (anchor === null || holds(database, anchor)) return true
      const { entryId, hash } = chainHead(database)
      database.write((db) =>
        recordAudit(db, {
          at: now,
          terminalId,
          operatorId: null,
          approverId: null,
          action: 'audit.other-file',
          saleId: null,
          detail: { expectedEntry: words(anchor.entry, anchor.hash), foundEntry: words(entryId, hash) },
        }),
      )
      return false
    },
  }
}
export type TrailAnchor = ReturnType<typeof createTrailAnchor>

/** As closing slips print it. */
const words = (entry: number, hash: string): string => `${entry} · ${shortDigits(hash)}`

function holds(db: ReadDb, { entry, hash }: Anchor): boolean {
  return db.get<{ hash: string }>('SELECT hash FROM audit_entry WHERE id = ?', entry)?.hash === hash
}

/** Null where there is none yet, or nobody can read it: then it tells nothing. */
function read(file: string): Anchor | null {
  try {
    return anchorSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
