import { expect } from 'vitest'
import { detailFields } from '#shared/store/audit/detail-fields'
import type { ReadDb } from '../../platform/database/connection'
import type { TestTill } from '../till/test-till'
import { brokenAuditLinks } from './broken-audit-links'
import { unsoundness } from './soundness'

/** The books agree, the trail is whole and in words, and nothing failed on the way. */
export function expectSound({ database, log }: Pick<TestTill, 'database' | 'log'>): void {
  expect(unsoundness(database.raw)).toEqual([])
  expect(brokenAuditLinks(database)).toEqual([])
  expect(wordlessFacts(database)).toEqual([])
  expect(log.incidents).toEqual([])
}

/** Names of recorded facts a manager would read as they stand in the code. What changed may go by names of its own. */
export function wordlessFacts(db: ReadDb): string[] {
  return db
    .all<{ name: string }>(
      `SELECT DISTINCT fact.key AS name FROM audit_entry, json_tree(detail) AS fact
       WHERE fact.key IS NOT NULL AND typeof(fact.key) = 'text' AND fact.path NOT LIKE '$.before%'
         AND fact.path NOT LIKE '$.after%'`,
    )
    .map(({ name }) => name)
    .filter((name) => !(name in detailFields))
}
