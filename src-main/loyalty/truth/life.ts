import type { Database } from '../../platform/database/connection'
import type { Seeded } from '../../testing/platform/seeded'

/** One run of the till's process, until it is restarted or killed. */
export interface Life {
  isOver: boolean
  /** Resolves when it is over, so that nobody waits for what never comes. */
  readonly over: Promise<void>
  readonly end: () => void
}

export function begin(): Life {
  let tell: () => void = () => undefined
  const life: Life = {
    isOver: false,
    over: new Promise((resolve) => (tell = resolve)),
    end() {
      life.isOver = true
      tell()
    },
  }
  return life
}

/** Never answers: nobody is there any more. */
export const silence = <T>(): Promise<T> => new Promise<T>(() => undefined)

/** Kills the till now and then just before or just after something became durable. */
export function killAtWrites(database: Database, life: Life, isDue: () => boolean, { chance }: Seeded): void {
  const write = database.write.bind(database)
  let depth = 0
  const die = (): never => {
    life.end()
    database.close()
    throw new Error('killed')
  }
  const mortal: Database['write'] = (work) => {
    if (life.isOver) throw new Error('killed')
    const kills = depth === 0 && isDue()
    if (kills && chance(0.5)) return die()
    depth++
    try {
      const done = write(work)
      if (kills) return die()
      return done
    } finally {
      depth--
    }
  }
  Object.assign(database, { write: mortal })
}
