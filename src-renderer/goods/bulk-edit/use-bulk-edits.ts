import { useAnswer } from '../../ipc/use-answer'

const patienceMs = 400

/** The latest changes in bulk, asked again and again while one is under way. */
export function useBulkEdits() {
  const { value, refresh } = useAnswer('bulk-edit.list', {}, { everyMs: patienceMs })
  const current = value?.find(({ state }) => state === 'running' || state === 'undoing') ?? null
  return { edits: value, current, refresh }
}
