import type { Work } from '../../platform/worker/task'
import { previewBulkEdit, type PreviewOrder } from './preview-bulk-edit'

/** What the worker does for changes in bulk. */
export const bulkEditTasks = {
  'bulk-edit.read-preview': (order: PreviewOrder, work: Work) => previewBulkEdit(order, work),
}
export type BulkEditTasks = typeof bulkEditTasks
