import type { Group, Grouping } from '#shared/goods/product/grouping'
import { useAnswer } from '../../ipc/use-answer'

/** All families or brands; empty until main answers. `show` draws what a change answered. */
export function useGroups(grouping: Grouping): {
  readonly groups: readonly Group[]
  readonly show: (groups: Group[]) => void
} {
  const { value, show } = useAnswer('grouping.list', { grouping })
  return { groups: value ?? [], show }
}
