import { first } from './0001-first'

export interface Migration {
  readonly version: number
  readonly sql: string
}

/** In order, each one once and for ever; the last one is the version this program speaks. */
export const migrations: readonly Migration[] = [first]

export const currentVersion = migrations.at(-1)?.version ?? 0
