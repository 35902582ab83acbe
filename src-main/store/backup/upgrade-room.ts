import { existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, type Result } from '#shared/kernel/result'
import type { TroubleReason } from '#shared/store/backup/backup-operations'
import { isDiskFull } from '../../platform/database/sqlite-errors'
import type { Log } from '../../platform/logging/log'
import type { UpgradeBeside } from './upgrade-beside'
import type { UpgradeOrder, UpgradeTold } from './upgrade-file'

interface UpgradeDeps {
  /** Bytes of disk still free where a folder lies. */
  readonly freeBytes: (folder: string) => Promise<number>
  readonly upgrade: UpgradeBeside
  readonly log: Log
}

/**
 * Brings a file up to date where there is room for it; otherwise nothing is begun. What fills the disk meanwhile is a want
 * of room as well: the step was taken back.
 */
export async function upgradeWithRoom(
  { freeBytes, upgrade, log }: UpgradeDeps,
  order: UpgradeOrder,
  told: (what: UpgradeTold) => void,
): Promise<Result<null, TroubleReason & { readonly error: unknown }>> {
  const needed = roomNeeded(order.path)
  /** Where the disk does not say, trying does. */
  const free = (): Promise<number | null> =>
    freeBytes(dirname(order.path)).catch((error: unknown) => {
      log.incident('free-disk-unknown', error)
      return null
    })
  const noRoom = (is: number, error: unknown) => fail({ kind: 'no-room', needed, free: is, error } as const)

  const before = await free()
  if (before !== null && before < needed)
    return noRoom(before, new Error(`${before} bytes are free, ${needed} are needed`))
  const ended = await upgrade(order, told)
  if (ended.ok || !isDiskFull(ended.error.error)) return ended
  return noRoom((await free()) ?? 0, ended.error.error)
}

/** What the operating system says. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Bytes of free disk that bringing a file up to date needs: a copy of it, and its journal and its growth, which may be more
 * than that again. Measured from version 31: a million sales with their papers, 6.1 GB, took 8.2 GB (copy 6.1, journal 1.3,
 * growth 0.8); a hundred thousand without any paper, 131 MB, took 270 MB (copy 124, journal 93, growth 53).
 */
export function roomNeeded(path: string): number {
  return Math.ceil(fileBytes(path) * 2.25) + 16_000_000
}

/** Bytes of a shop's file with its journal. */
export function fileBytes(path: string): number {
  return [path, `${path}-wal`].reduce((sum, one) => sum + (existsSync(one) ? statSync(one).size : 0), 0)
}
