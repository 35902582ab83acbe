import { messageTasks } from '../customers/message/message-tasks'
import { surveyTasks } from '../customers/survey/results/survey-tasks'
import { loyaltyLogTasks } from '../loyalty/log/loyalty-log-tasks'
import { reportTasks } from '../reporting/report-tasks'
import { auditTasks } from '../store/audit/audit-tasks'

/** What the worker beside main does: a feature that reads much has its tasks here. */
export const readTasks = {
  ...auditTasks,
  ...loyaltyLogTasks,
  ...messageTasks,
  ...surveyTasks,
  ...reportTasks,
}
export type ReadTasks = typeof readTasks
