import type { Database } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import { readErasureList, writeErasureList } from '../../platform/personal-data/erasure-list'
import { isErased } from '../../platform/personal-data/is-erased'
import { eraseCustomers } from './erase-customers'
import { erasures, isCleaningOwed, markCleaned } from './erasure-rows'

interface CleaningDeps {
  readonly desk: Desk
  /** Where the copies of the file lie. */
  readonly backupFolder: string
  readonly log: Log
}

/**
 * What an erasure owes outside the rows: the list beside the copies, and the journal, where pages of before may lie. Whoever
 * is on the list and in the file is erased again first: the file is an older copy. At every start, so that neither a till
 * that died in between nor a restored file keeps anybody. Selling goes on where it cannot be done; the next start does it.
 */
export function cleanUp({ desk, backupFolder, log }: CleaningDeps): void {
  try {
    const listed = readErasureList(backupFolder)
    const back = listed.filter((id) => !isErased(desk.database, id))
    if (back.length > 0) {
      desk.database.write((db) => eraseCustomers(db, desk, back, { by: null }))
      log.info('erased-again', { people: back.length })
    }
    const here = erasures(desk.database).map(({ customerId }) => customerId)
    if (here.some((id) => !listed.includes(id)))
      writeErasureList(backupFolder, [...new Set([...listed, ...here])])
    if (isCleaningOwed(desk.database) && emptyJournal(desk.database))
      desk.database.write((db) => markCleaned(db, desk.now()))
  } catch (error) {
    log.incident('erasure-not-cleaned', error)
  }
}

/** Whether the journal is in the file and cut to nothing: not while somebody reads from it. */
function emptyJournal({ raw }: Database): boolean {
  const [row] = raw.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[]
  return row?.busy === 0
}
