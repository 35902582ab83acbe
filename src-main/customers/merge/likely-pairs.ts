import type { AlikeFile, LikelyPair, Likeness } from '#shared/customers/merge/merge-operations'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'
import { customerById } from '../customer/customer-rows'

/** By what, in the order of how much it says, and the index it is found by. */
const likenesses: readonly { readonly by: Likeness; readonly key: string; readonly given: string }[] = [
  { by: 'tax-id', key: 'tax_id', given: 'tax_id IS NOT NULL' },
  { by: 'email', key: 'email COLLATE NOCASE', given: 'email IS NOT NULL' },
  { by: 'mobile', key: 'mobile', given: 'mobile IS NOT NULL' },
]
const MOST = 200
const MOST_ALIKE = 20

/**
 * Files that are likely of one person: a CPF, an e-mail or a mobile in common. A household may share the latter two, so that
 * a person decides; a name in common says nothing. The one registered first is the first of its pair.
 */
export function likelyPairs(db: ReadDb): LikelyPair[] {
  const found = new Map<string, { one: CustomerId; other: CustomerId; by: Likeness[] }>()
  for (const { by, key, given } of likenesses)
    for (const { one, other } of pairsBy(db, key, given)) {
      const pair = found.get(`${one} ${other}`) ?? { one, other, by: [] }
      found.set(`${one} ${other}`, { ...pair, by: [...pair.by, by] })
    }
  return [...found.values()].slice(0, MOST).flatMap(({ one, other, by }) => {
    const [first, second] = [customerById(db, one), customerById(db, other)]
    return first && second ? [{ one: first, other: second, by }] : []
  })
}

function pairsBy(db: ReadDb, key: string, given: string): { one: CustomerId; other: CustomerId }[] {
  return db
    .all<{ ids: string }>(
      `SELECT json_group_array(id ORDER BY registered_at, id) AS ids FROM customer
       WHERE ${given} AND merged_into IS NULL GROUP BY ${key} HAVING count(*) > 1 LIMIT ${MOST}`,
    )
    .flatMap(({ ids }) => {
      const [one, ...others] = JSON.parse(ids) as CustomerId[]
      return one === undefined ? [] : others.map((other) => ({ one, other }))
    })
}

/** Other files that are likely of somebody's, by any of their ids: those with a CPF in common first. */
export function alikeFiles(db: ReadDb, customerId: CustomerId): AlikeFile[] {
  const found = new Map<CustomerId, Likeness[]>()
  for (const { by, key, given } of likenesses)
    for (const { id } of db.all<{ id: CustomerId }>(
      `WITH theirs AS (SELECT ${key} AS value FROM customer WHERE id IN ${THEIR_IDS} AND ${given})
       SELECT id FROM customer WHERE ${given} AND ${key} IN (SELECT value FROM theirs)
         AND merged_into IS NULL AND id NOT IN ${THEIR_IDS} ORDER BY registered_at, id LIMIT ${MOST_ALIKE}`,
      customerId,
      customerId,
    ))
      found.set(id, [...(found.get(id) ?? []), by])
  return [...found].slice(0, MOST_ALIKE).flatMap(([id, by]) => {
    const customer = customerById(db, id)
    return customer ? [{ customer, by }] : []
  })
}
