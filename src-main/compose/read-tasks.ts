import { messageTasks } from '../customers/message/message-tasks'
import { reportTasks } from '../reporting/report-tasks'

/** What the worker beside main does: a feature that reads much has its tasks here. */
export const readTasks = { ...reportTasks, ...messageTasks }
export type ReadTasks = typeof readTasks
