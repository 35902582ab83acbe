import { bulkChangeSchema, type BulkChange } from '#shared/goods/bulk-edit/bulk-change'
import type { BulkState } from '#shared/goods/bulk-edit/bulk-edit-operations'
import type { BulkFields } from '#shared/goods/bulk-edit/planned-change'
import type { Instant, OperatorId, ProductId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { storedChoiceSchema, type StoredChoice } from './chosen-products'

export interface BulkCounts {
  readonly changed: number
  readonly refused: number
  /** Put back, and left as they are since somebody changed them afterwards. */
  readonly undone: number
  readonly kept: number
}

export interface BulkEdit extends BulkCounts {
  readonly id: string
  readonly at: Instant
  readonly operatorId: OperatorId
  readonly choice: StoredChoice
  readonly change: BulkChange
  readonly what: string
  readonly state: BulkState
  /** Products up to this one were looked at, of those up to the other. */
  readonly lastProduct: number
  readonly untilProduct: number
}

type Row = Omit<BulkEdit, 'choice' | 'change'> & { readonly choice: string; readonly change: string }

const columns = `id, at, operator_id AS operatorId, choice, change, what, state, last_product AS lastProduct,
  until_product AS untilProduct, changed, refused, undone, kept`

const asEdit = ({ choice, change, ...row }: Row): BulkEdit => ({
  ...row,
  choice: storedChoiceSchema.parse(JSON.parse(choice)),
  change: bulkChangeSchema.parse(JSON.parse(change)),
})

export function findBulkEdit(db: ReadDb, id: string): BulkEdit | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM bulk_edit WHERE id = ?`, id)
  return row && asEdit(row)
}

/** The one that is being done or undone: there is at most one. */
export function workingBulkEdit(db: ReadDb): BulkEdit | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM bulk_edit WHERE state IN ('running', 'undoing')`)
  return row && asEdit(row)
}

export function latestBulkEdits(db: ReadDb, limit: number): BulkEdit[] {
  return db.all<Row>(`SELECT ${columns} FROM bulk_edit ORDER BY at DESC, id DESC LIMIT ?`, limit).map(asEdit)
}

export function insertBulkEdit(db: WriteDb, edit: Omit<BulkEdit, keyof BulkCounts>): void {
  db.insert('bulk_edit', {
    id: edit.id,
    at: edit.at,
    operator_id: edit.operatorId,
    choice: JSON.stringify(edit.choice),
    change: JSON.stringify(edit.change),
    what: edit.what,
    state: edit.state,
    last_product: edit.lastProduct,
    until_product: edit.untilProduct,
  })
}

export function setBulkState(db: WriteDb, id: string, state: BulkState): void {
  db.update('bulk_edit', id, { state })
}

/** How far it is, and what became of the products so far. */
export function setBulkProgress(
  db: WriteDb,
  id: string,
  progress: BulkCounts & { readonly lastProduct: number },
): void {
  const { lastProduct, changed, refused, undone, kept } = progress
  db.update('bulk_edit', id, { last_product: lastProduct, changed, refused, undone, kept })
}

export interface ChangedRow {
  readonly productId: ProductId
  readonly before: Partial<BulkFields>
  readonly after: Partial<BulkFields>
}

export function insertChanged(db: WriteDb, id: string, { productId, before, after }: ChangedRow): void {
  db.insert('bulk_edit_product', {
    bulk_edit_id: id,
    product_id: productId,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  })
}

export function insertRefused(db: WriteDb, id: string, productId: ProductId, why: string): void {
  db.insert('bulk_edit_product', { bulk_edit_id: id, product_id: productId, refused: why })
}

/** What it changed and is not put back yet, at most so many. */
export function changedRows(db: ReadDb, id: string, limit: number): ChangedRow[] {
  return db
    .all<{ productId: ProductId; before: string; after: string }>(
      `SELECT product_id AS productId, before, after FROM bulk_edit_product
       WHERE bulk_edit_id = ? AND after IS NOT NULL AND undo IS NULL ORDER BY product_id LIMIT ?`,
      id,
      limit,
    )
    .map(({ productId, before, after }) => ({
      productId,
      before: JSON.parse(before) as Partial<BulkFields>,
      after: JSON.parse(after) as Partial<BulkFields>,
    }))
}

export function setUndone(db: WriteDb, id: string, productId: ProductId, undo: 'undone' | 'kept'): void {
  db.run(
    'UPDATE bulk_edit_product SET undo = ? WHERE bulk_edit_id = ? AND product_id = ?',
    undo,
    id,
    productId,
  )
}
