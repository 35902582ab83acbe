import { messageTasks } from '../customers/message/message-tasks'
import { personalDataTasks } from '../customers/personal-data/write-told'
import { surveyTasks } from '../customers/survey/results/survey-tasks'
import { bulkEditTasks } from '../goods/bulk-edit/bulk-edit-tasks'
import { productListTasks } from '../goods/product-list/product-list-tasks'
import { loyaltyLogTasks } from '../loyalty/log/loyalty-log-tasks'
import { reportTasks } from '../reporting/report-tasks'
import { auditTasks } from '../store/audit/audit-tasks'
import { importTasks } from '../store/import/import-tasks'
import { importKinds } from './import-kinds'

/** What the worker beside main does: a feature that reads much has its tasks here. */
export const readTasks = {
  ...auditTasks,
  ...loyaltyLogTasks,
  ...messageTasks,
  ...personalDataTasks,
  ...productListTasks,
  ...bulkEditTasks,
  ...surveyTasks,
  ...reportTasks,
  ...importTasks(importKinds),
}
export type ReadTasks = typeof readTasks
