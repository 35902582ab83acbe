import type { Database } from '../../platform/database/connection'

/** Pulls the plug at a write, just before or just after it is on disk; answers whether it came that far. */
export function killAt(database: Database, nth: number, moment: 'before' | 'after'): () => boolean {
  const write = database.write.bind(database)
  let count = 0
  let depth = 0
  let killed = false
  const die = (): never => {
    killed = true
    database.close()
    throw new Error('killed')
  }
  const mortal: Database['write'] = (work) => {
    if (killed) throw new Error('killed')
    const isLast = depth === 0 && ++count === nth
    if (isLast && moment === 'before') return die()
    depth++
    try {
      const done = write(work)
      return isLast ? die() : done
    } finally {
      depth--
    }
  }
  Object.assign(database, { write: mortal })
  return () => killed
}
