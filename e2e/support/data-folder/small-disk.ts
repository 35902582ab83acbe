import { execFileSync } from 'node:child_process'
import { statfsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Only root may mount; elsewhere the test that needs a small disk is skipped, and says so. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0

/** Puts a memory disk of so many megabytes under a folder. */
export function mountSmallDisk(folder: string, megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
}

export function unmountDisk(folder: string): void {
  execFileSync('umount', ['--lazy', folder])
}

/** Leaves not one page free, or so many megabytes. */
export function fillDisk(folder: string, megabytesLeft = 0): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(ballast(folder), Buffer.alloc(bavail * bsize - megabytesLeft * 1_000_000))
}

export function freeDisk(folder: string): void {
  rmSync(ballast(folder))
}

function ballast(folder: string): string {
  return join(folder, 'ballast')
}
