import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { isMarkedDamaged } from '../../platform/database/damage-mark'
import { testFolder } from '../../testing/platform/test-folder'
import { testLog } from '../../testing/platform/test-log'
import { onDamage } from './on-damage'

const damaged = Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT_VTAB' })
const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
let path: string
let restarts: number
const log = testLog()
const meets = (error: unknown): void => onDamage({ path, log, restart: () => restarts++ })(error, 'T-1')

beforeEach(() => {
  path = join(testFolder(), 'balcao.db')
  restarts = 0
})

it('marks the file and starts again, so that the recovery screen comes up', () => {
  meets(damaged)
  expect(isMarkedDamaged(path)).toBe(true)
  expect(restarts).toBe(1)
})

it('starts again where the mark cannot be left', () => {
  mkdirSync(`${path}.damaged`)
  meets(damaged)
  expect(log.incidents.at(-1)).toMatchObject({ event: 'damage-not-marked' })
  expect(restarts).toBe(1)
})

it('lets any other failure be', () => {
  meets(full)
  expect(existsSync(`${path}.damaged`)).toBe(false)
  expect(restarts).toBe(0)
})
