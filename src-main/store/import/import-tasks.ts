import type { Work } from '../../platform/worker/task'
import { checkSource, type CheckOrder } from './check-source'
import type { ImportKind } from './import-kind'
import { leaveRefused } from './leave-refused'
import { lookAtSource, type LookOrder } from './look-at-source'
import { writeModel, type ModelOrder } from './write-model'
import { writeRefused, type RefusedOrder } from './write-refused'

/** What the worker does for imports of these kinds. */
export function importTasks(kinds: readonly ImportKind[]) {
  const kindOf = (id: string): ImportKind => {
    const kind = kinds.find((one) => one.id === id)
    if (!kind) throw new Error(`There is no import of ${id}`)
    return kind
  }
  return {
    'import.read-beginning': (order: LookOrder, work: Work) => lookAtSource(kindOf(order.kind), order, work),
    'import.stage': (order: CheckOrder, work: Work) => checkSource(kindOf(order.kind), order, work),
    'import.leave-refused': ({ folder }: { readonly folder: string }) => leaveRefused(folder),
    'import.write-refused': (order: RefusedOrder) => writeRefused(order),
    'import.write-model': (order: ModelOrder) => writeModel(kindOf(order.kind), order),
  }
}
export type ImportTasks = ReturnType<typeof importTasks>
