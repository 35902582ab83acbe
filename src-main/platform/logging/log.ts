import { randomInt } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import logger from 'electron-log/node'
import { maskSensitive } from '#shared/customers/customer/mask-text'
import { failureKinds } from '#shared/store/app/logging-operations'
import { createLineLimit } from './line-limit'

type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Structured log, one JSON object a line; CPF and mobile are masked whatever they come in. */
export interface Log {
  info(event: string, fields?: Fields): void
  /** Records what went wrong in full and answers the id the cashier can read out: a new one, or that in `fields`. */
  incident(event: string, error: unknown, fields?: Fields & { readonly incidentId?: string }): string
}

const maxBytes = 2_000_000
const keptFiles = 5

/**
 * Writes to `balcao.log` in `folder`, turning the file over at 2 MB and keeping five. Of each event only so many lines a
 * minute; how many more there were stands in one (`left-out`).
 */
export function createLog(folder: string, now: () => number = Date.now): Log {
  const limit = createLineLimit(now, (event) => failureKinds.some((kind) => kind === event))
  const file = logger.create({ logId: folder })
  file.transports.console.level = false
  file.transports.file.resolvePathFn = () => join(folder, 'balcao.log')
  file.transports.file.maxSize = maxBytes
  file.transports.file.format = '{text}'
  file.transports.file.archiveLogFn = (old) => rotate(old.path)
  const write = (level: 'info' | 'error', event: string, fields: Fields): void => {
    file[level](JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields }, masked))
  }
  let telling: NodeJS.Timeout | undefined
  const tellLeft = (): void => {
    for (const { kind, count } of limit.takeLeft()) write('info', 'left-out', { of: kind, count })
  }
  const admits = (event: string): boolean => {
    tellLeft()
    if (limit.admits(event)) return true
    // A flood that ends with its silence is told, too.
    telling ??= setTimeout(() => {
      telling = undefined
      tellLeft()
    }, 61_000).unref()
    return false
  }
  return {
    info: (event, fields = {}) => {
      if (admits(event)) write('info', event, fields)
    },
    incident: (event, error, fields = {}) => {
      const { incidentId = newIncidentId(), ...others } = fields
      if (admits(event))
        write('error', event, {
          incidentId,
          ...others,
          error: typeof error === 'string' ? error : inspect(error),
        })
      return incidentId
    },
  }
}

/** Value by value, so that a line stays JSON; a number that names a person becomes masked text. */
function masked(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return maskSensitive(value)
  if (typeof value !== 'number') return value
  const text = String(value)
  return maskSensitive(text) === text ? value : maskSensitive(text)
}

/** Eight letters and digits without the ones mistaken for each other: read over the telephone. */
function newIncidentId(): string {
  const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** balcao.log.4 falls off, balcao.log becomes balcao.log.1. A file that another program holds goes on growing meanwhile. */
function rotate(path: string): void {
  try {
    for (let age = keptFiles - 1; age >= 1; age--) {
      const younger = age === 1 ? path : `${path}.${age - 1}`
      if (existsSync(younger)) renameSync(younger, `${path}.${age}`)
    }
  } catch {
    // Tried again with the next line: a log must never stop what it tells of.
  }
}
