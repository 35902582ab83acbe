import { copyTasks } from '../../store/backup/copies/copy-tasks'
import type { CopyWork } from '../../store/backup/copies/copy-work'

/** What it answers or throws, as somebody who waits for it meets it. */
const done = <Answer>(work: () => Answer): Promise<Answer> => new Promise((resolve) => resolve(work()))

/** The work with copies without a worker: done when asked for. */
export const copiesInProcess: CopyWork = {
  take: (order) => done(() => copyTasks.take(order)),
  mirror: (order) => done(() => copyTasks.mirror(order)),
  look: (order) => done(() => copyTasks.look(order)),
  stage: (order) => done(() => copyTasks.stage(order)),
}
