import { mapOk, type Result } from '#shared/kernel/result'
import type { LineSource } from '#shared/selling/sale/new-line'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { readParameter } from '../../store/settings/parameters-in-force'
import { resolveCode, type CodeRefusal } from './resolve-code'

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
