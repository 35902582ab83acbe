import { mapOk, type Result } from '#shared/result'
import type { LineSource } from '#shared/sale/new-line'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { readParameter } from '../settings/parameter-queries'
import { resolveCode, type CodeRefusal } from './code-queries'

/** What a code sells here and now, with lot and expiry where this shop keeps them. */
export function resolveForLine(
  db: ReadDb,
  { now, terminal }: Desk,
  code: string,
): Result<LineSource, CodeRefusal> {
  const resolved = resolveCode(db, code, { at: now(), branchId: terminal.branchId })
  return mapOk(resolved, (source) =>
    source.batch === null || readParameter(db, 'catalog.keep-batch', terminal)
      ? source
      : { ...source, batch: null },
  )
}
