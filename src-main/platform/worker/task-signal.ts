/** What main and the worker see of one task without a message between them: a statement under way hears no messages. */
export interface TaskSignal {
  /** Whether it was told to stop. */
  readonly isStopped: () => boolean
  readonly stop: () => void
  /** Rows it has looked at so far. */
  readonly looked: () => number
  readonly look: () => void
  /** To be handed to the other thread. */
  readonly memory: SharedArrayBuffer
}

const stopAt = 0
const lookedAt = 1

export function taskSignal(memory = new SharedArrayBuffer(8)): TaskSignal {
  const cells = new Int32Array(memory)
  return {
    isStopped: () => Atomics.load(cells, stopAt) === 1,
    stop: () => void Atomics.store(cells, stopAt, 1),
    looked: () => Atomics.load(cells, lookedAt),
    look: () => void Atomics.add(cells, lookedAt, 1),
    memory,
  }
}
