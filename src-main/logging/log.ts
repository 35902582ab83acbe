import logger from 'electron-log/node'
import { randomInt } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { maskSensitive } from '../../src-shared/customer/mask-text'

type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Structured log, one JSON object a line; CPF and mobile are masked whatever they come in. */
export interface Log {
  info(event: string, fields?: Fields): void
  /** Records what went wrong in full and answers the id the cashier can read out: a new one, or that in `fields`. */
  incident(event: string, error: unknown, fields?: Fields & { readonly incidentId?: string }): string
}

const maxBytes = 2_000_000
const keptFiles = 5

/** Writes to `balcao.log` in `folder`, turning the file over at 2 MB and keeping five. */
export function createLog(folder: string): Log {
  const file = logger.create({ logId: folder })
  file.transports.console.level = false
  file.transports.file.resolvePathFn = () => join(folder, 'balcao.log')
  file.transports.file.maxSize = maxBytes
  file.transports.file.format = '{text}'
  file.transports.file.archiveLogFn = (old) => rotate(old.path)
  const write = (level: 'info' | 'error', event: string, fields: Fields): void => {
    file[level](JSON.stringify({ at: new Date().toISOString(), level, event, ...fields }, masked))
  }
  return {
    info: (event, fields = {}) => write('info', event, fields),
    incident: (event, error, fields = {}) => {
      const { incidentId = newIncidentId(), ...others } = fields
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

/** balcao.log.4 falls off, balcao.log becomes balcao.log.1. */
function rotate(path: string): void {
  for (let age = keptFiles - 1; age >= 1; age--) {
    const younger = age === 1 ? path : `${path}.${age - 1}`
    if (existsSync(younger)) renameSync(younger, `${path}.${age}`)
  }
}
