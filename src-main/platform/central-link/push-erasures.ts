import type { Central } from '#shared/central/central'
import { assertNever } from '#shared/kernel/result'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { applyDocument } from './apply-document'
import type { DocumentSource } from './document-source'
import type { Turn } from './send-facts'

interface Erasure {
  readonly uid: string
  readonly patch: string
  readonly base: number
}

/** Tells who was erased here: a tombstone, which beats whatever anybody else wrote and is never taken back. */
export async function pushErasures(
  desk: Desk,
  central: Pick<Central, 'patchDocument'>,
  source: DocumentSource,
): Promise<Turn> {
  const { database } = desk
  const { kind } = source.kind
  for (let next = nextErasure(database, kind); next; next = nextErasure(database, kind)) {
    const { uid } = next
    const answer = await central.patchDocument({ ...next, kind, fields: null })
    if (answer.kind !== 'answered') return 'later'
    const { value } = answer
    switch (value.kind) {
      case 'patched':
      case 'gone':
      case 'conflict':
        database.write((db) => {
          if (value.kind !== 'conflict') applyDocument(desk, source, value.document)
          db.run('DELETE FROM document_erasure WHERE uid = ?', uid)
        })
        break
      case 'kind-unknown':
      case 'malformed':
        database.write((db) => db.run('DELETE FROM document_erasure WHERE uid = ?', uid))
        break
      case 'refused':
        return value.why === 'stopped' ? 'stopped' : 'later'
      default:
        return assertNever(value)
    }
  }
  return 'done'
}

function nextErasure(db: ReadDb, kind: string): Erasure | undefined {
  return db.get('SELECT uid, patch, base FROM document_erasure WHERE kind = ? ORDER BY uid LIMIT 1', kind)
}
