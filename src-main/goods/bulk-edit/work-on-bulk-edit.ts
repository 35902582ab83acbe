import { isStill, planChange } from '#shared/goods/bulk-edit/planned-change'
import type { Instant, TerminalId } from '#shared/kernel/ids'
import type { WriteDb } from '../../platform/database/connection'
import { recordAudit } from '../../store/audit/record-audit'
import {
  changedRows,
  insertChanged,
  insertRefused,
  setBulkProgress,
  setBulkState,
  setUndone,
  workingBulkEdit,
  type BulkEdit,
} from './bulk-edit-rows'
import { bulkProducts, writeBulkFields } from './bulk-fields-rows'
import { nextChosen } from './chosen-products'

export interface BulkPlace {
  readonly at: Instant
  readonly timeZone: string
  readonly terminalId: TerminalId
}

/** Few enough that no scan waits for them. */
export const bulkBatch = 50

/** One batch of the change under way, done or undone whole; answers whether there is more to do. */
export function workOnBulkEdit(db: WriteDb, place: BulkPlace): boolean {
  const edit = workingBulkEdit(db)
  if (!edit) return false
  if (edit.state === 'running') changeBatch(db, edit, place)
  else undoBatch(db, edit, place)
  return true
}

function changeBatch(db: WriteDb, edit: BulkEdit, place: BulkPlace): void {
  const { id, choice, change, operatorId, lastProduct, untilProduct } = edit
  if (lastProduct >= untilProduct) return end(db, edit, place, 'done')
  const { ids, last } = nextChosen(db, choice, { after: lastProduct, until: untilProduct, limit: bulkBatch })
  let { changed, refused } = edit
  for (const product of bulkProducts(db, ids)) {
    const planned = planChange(product, change, place.timeZone)
    if (planned.kind === 'refused') {
      insertRefused(db, id, product.id, planned.why)
      refused++
    }
    if (planned.kind !== 'changed') continue
    changed++
    const { before, after } = planned
    writeBulkFields(db, product.id, after, { at: place.at, operatorId })
    insertChanged(db, id, { productId: product.id, before, after })
  }
  setBulkProgress(db, id, { ...edit, lastProduct: last, changed, refused })
}

function undoBatch(db: WriteDb, edit: BulkEdit, place: BulkPlace): void {
  const { id, operatorId } = edit
  const rows = changedRows(db, id, bulkBatch)
  if (rows.length === 0) return end(db, edit, place, 'undone')
  const products = bulkProducts(
    db,
    rows.map(({ productId }) => productId),
  )
  let { undone, kept } = edit
  for (const { productId, before, after } of rows) {
    const product = products.find((one) => one.id === productId)
    const mayGoBack = product !== undefined && isStill(product, after)
    if (mayGoBack) writeBulkFields(db, productId, before, { at: place.at, operatorId })
    setUndone(db, id, productId, mayGoBack ? 'undone' : 'kept')
    if (mayGoBack) undone++
    else kept++
  }
  setBulkProgress(db, id, { ...edit, undone, kept })
}

function end(
  db: WriteDb,
  { id, operatorId, what, changed, refused, undone, kept }: BulkEdit,
  { at, terminalId }: BulkPlace,
  state: 'done' | 'undone',
): void {
  setBulkState(db, id, state)
  const detail =
    state === 'done'
      ? { name: what, entries: changed, refused }
      : { name: what, entries: undone, refused: kept }
  recordAudit(db, {
    at,
    terminalId,
    operatorId,
    approverId: null,
    action: state === 'done' ? 'bulk-edit.end' : 'bulk-edit.undone',
    saleId: null,
    detail,
  })
}
