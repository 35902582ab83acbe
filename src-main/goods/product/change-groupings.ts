import { groupingWords, type Group, type Grouping } from '#shared/goods/product/grouping'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { CentralLink } from '../../platform/central-link/central-link'
import { sharedDocument } from '../../platform/central-link/document-rows'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { indexGroup } from '../catalog/product-words'
import {
  groupById,
  groupByName,
  insertGroup,
  isInRule,
  listGroups,
  productsOfGroup,
  type KnownGroup,
} from './grouping-rows'
import type { Merging, Regroup } from './regroup'

type NotFound = { readonly code: 'grouping-not-found'; readonly grouping: Grouping }
type Taken = { readonly code: 'grouping-taken'; readonly grouping: Grouping; readonly name: string }
type Used = { readonly code: 'grouping-used'; readonly name: string; readonly products: number }
type Saved = { readonly id: number; readonly all: Group[] }
type Unreachable = { readonly code: 'central-unreachable' }
type Link = Pick<CentralLink, 'isEnrolled' | 'sync'>
interface One {
  readonly grouping: Grouping
  readonly id: number
}

/** Where there is a Central, all it knows is here before anything of the catalogue is changed. */
async function changeTogether<T, E>(
  { database }: Desk,
  central: Link,
  work: (db: WriteDb) => Result<T, E>,
): Promise<Result<T, E | Unreachable>> {
  if (central.isEnrolled() && (await central.sync()) !== 'done') return fail({ code: 'central-unreachable' })
  return database.write(work)
}

function known(db: WriteDb, { grouping, id }: One): Result<KnownGroup, NotFound> {
  const found = groupById(db, grouping, id)
  return found ? ok(found) : fail({ code: 'grouping-not-found', grouping })
}

/** A new family or brand, or another name for one that is there: its products are found by it at once. */
export function saveGrouping(
  desk: Desk,
  central: Link,
  caller: Caller,
  { grouping, id, name }: Omit<One, 'id'> & { readonly id: number | null; readonly name: string },
): Promise<Result<Saved, NotFound | Unreachable | Taken>> {
  return changeTogether<Saved, NotFound | Taken>(desk, central, (db) => {
    const namesake = groupByName(db, grouping, name)
    if (namesake && namesake.id !== id) return fail({ code: 'grouping-taken', grouping, name: namesake.name })
    const kind = groupingWords[grouping].one
    if (id === null) {
      const made = insertGroup(db, grouping, newId(), name)
      recordAction(db, desk, caller, {
        action: 'grouping.add',
        saleId: null,
        detail: { grouping: kind, name },
      })
      return ok({ id: made, all: listGroups(db, grouping) })
    }
    const before = known(db, { grouping, id })
    if (!before.ok) return before
    if (before.value.name !== name) {
      db.update(grouping, id, { name })
      indexGroup(db, grouping, id)
      const detail = { grouping: kind, before: { name: before.value.name }, after: { name } }
      recordAction(db, desk, caller, { action: 'grouping.rename', saleId: null, detail })
    }
    return ok({ id, all: listGroups(db, grouping) })
  })
}

/** What was sold under the old name stays sold under it; products and price rules go over. */
export function mergeGroupings(
  desk: Desk,
  central: Link,
  regroups: readonly Regroup[],
  caller: Caller,
  { grouping, id, into }: Merging,
): Promise<Result<Group[], NotFound | Unreachable>> {
  return changeTogether(desk, central, (db) => {
    const from = known(db, { grouping, id })
    if (!from.ok) return from
    const to = known(db, { grouping, id: into })
    if (!to.ok) return to
    if (id === into) return ok(listGroups(db, grouping))
    const products = productsOfGroup(db, grouping, id)
    db.run(`UPDATE product SET ${grouping}_id = ? WHERE ${grouping}_id IN (?)`, into, id)
    db.run(
      `UPDATE price_rule SET condition = json_set(condition, '$.${grouping}', ?) WHERE condition ->> '$.${grouping}' = ?`,
      to.value.uid,
      from.value.uid,
    )
    for (const regroup of regroups) regroup(db, { grouping, id, into })
    db.update(grouping, id, { active: 0 })
    if (products > 0) indexGroup(db, grouping, into)
    const detail = {
      grouping: groupingWords[grouping].one,
      name: from.value.name,
      into: to.value.name,
      products,
    }
    recordAction(db, desk, caller, { action: 'grouping.merge', saleId: null, detail })
    return ok(listGroups(db, grouping))
  })
}

/** One that is not active stays with what has it, and is given to nothing else. */
export function setGroupingActive(
  desk: Desk,
  central: Link,
  caller: Caller,
  { grouping, id, active }: One & { readonly active: boolean },
): Promise<Result<Group[], NotFound | Unreachable>> {
  return changeTogether(desk, central, (db) => {
    const found = known(db, { grouping, id })
    if (!found.ok) return found
    if (found.value.active !== active) {
      db.update(grouping, id, { active: Number(active) })
      const { name } = found.value
      const detail = { grouping: groupingWords[grouping].one, name, active: active ? 'sim' : 'não' }
      recordAction(db, desk, caller, { action: 'grouping.set-active', saleId: null, detail })
    }
    return ok(listGroups(db, grouping))
  })
}

/** Only one that nothing has. What the Central knows cannot be unknown: that is no longer given instead. */
export function removeGrouping(
  desk: Desk,
  central: Link,
  caller: Caller,
  { grouping, id }: One,
): Promise<Result<Group[], NotFound | Unreachable | Used>> {
  return changeTogether<Group[], NotFound | Used>(desk, central, (db) => {
    const found = known(db, { grouping, id })
    if (!found.ok) return found
    const { name, uid } = found.value
    const products = productsOfGroup(db, grouping, id)
    if (products > 0 || isInRule(db, grouping, uid)) return fail({ code: 'grouping-used', name, products })
    if (sharedDocument(db, uid) !== undefined || central.isEnrolled()) db.update(grouping, id, { active: 0 })
    else db.run(`DELETE FROM ${grouping} WHERE id = ?`, id)
    const detail = { grouping: groupingWords[grouping].one, name }
    recordAction(db, desk, caller, { action: 'grouping.remove', saleId: null, detail })
    return ok(listGroups(db, grouping))
  })
}
