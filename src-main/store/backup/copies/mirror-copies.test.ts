import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CustomerId } from '#shared/kernel/ids'
import { newId } from '../../../platform/database/new-id'
import { FileHeldError } from '../../../platform/files/replace-file'
import { readErasureList, writeErasureList } from '../../../platform/personal-data/erasure-list'
import { testFolder } from '../../../testing/platform/test-folder'
import { backupName } from '../backup-name'
import { mirrorCopies, outcomeOf } from './mirror-copies'

const day = 24 * 60 * 60_000
const now = Date.UTC(2026, 10, 30, 12)
let from: string
let drive: string
let to: string

beforeEach(() => {
  const folder = testFolder()
  from = join(folder, 'backups')
  drive = join(folder, 'pendrive')
  to = join(drive, 'balcao-pdv-1')
  mkdirSync(from)
  mkdirSync(drive)
})

/** A copy of so many days ago, of the till's own folder or another. */
function copyOf(days: number, content: string, folder = from): string {
  const name = backupName({ kind: 'daily', takenAt: now - days * day, head: null })
  writeFileSync(join(folder, name), content)
  return name
}

describe('a second folder', () => {
  it('gets the copies it lacks, larger than a chunk too, and never those from before an upgrade', () => {
    const small = copyOf(1, 'a day ago')
    const large = copyOf(0, 'x'.repeat(9 * 1024 * 1024))
    writeFileSync(join(from, backupName({ kind: 'upgrade', takenAt: now, head: null })), 'before an upgrade')
    expect(mirrorCopies({ from, to })).toBe('done')
    expect(readdirSync(to).toSorted()).toEqual([small, large].toSorted())
    expect(readFileSync(join(to, large)).equals(readFileSync(join(from, large)))).toBe(true)
  })

  it('has one that was cut short made anew, and what is whole left as it is', () => {
    const whole = copyOf(1, 'whole')
    const cut = copyOf(0, 'all of it')
    mkdirSync(to)
    writeFileSync(join(to, whole), 'WHOLE')
    writeFileSync(join(to, cut), 'all')
    writeFileSync(join(to, `${cut}.partial`), 'al')
    expect(mirrorCopies({ from, to })).toBe('done')
    expect(readFileSync(join(to, whole), 'utf8')).toBe('WHOLE')
    expect(readFileSync(join(to, cut), 'utf8')).toBe('all of it')
    expect(readdirSync(to)).toHaveLength(2)
  })

  it('keeps its own older copies by the same rule, and what is not ours for ever', () => {
    mkdirSync(to)
    for (let days = 0; days < 400; days++) copyOf(days, String(days), to)
    writeFileSync(join(to, 'fotos da loja.db'), 'not ours')
    copyOf(0, '0')
    expect(mirrorCopies({ from, to })).toBe('done')
    const left = readdirSync(to)
    expect(left).toContain('fotos da loja.db')
    expect(left.length).toBe(14 + 6 + 1)
  })

  it('is told who was erased, and forgets nobody it knew of', () => {
    const [here, there] = [newId<CustomerId>(), newId<CustomerId>()]
    copyOf(0, 'now')
    writeErasureList(from, [here])
    mkdirSync(to)
    writeErasureList(to, [there])
    expect(mirrorCopies({ from, to })).toBe('done')
    expect(readErasureList(to).toSorted()).toEqual([here, there].toSorted())
  })

  it('is not made anew where its drive is gone', () => {
    copyOf(0, 'now')
    rmSync(drive, { recursive: true })
    expect(mirrorCopies({ from, to })).toBe('gone')
    expect(existsSync(drive)).toBe(false)
  })

  it.skipIf(process.getuid?.() === 0)('that may not be written says so', () => {
    copyOf(0, 'now')
    chmodSync(drive, 0o500)
    expect(mirrorCopies({ from, to })).toBe('refused')
    chmodSync(drive, 0o700)
  })

  it.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EACCES', 'refused'],
    ['EROFS', 'refused'],
    ['EIO', 'gone'],
    ['ENOTCONN', 'gone'],
  ])('answers %s with “%s”', (code, outcome) => {
    expect(outcomeOf(Object.assign(new Error(code), { code }))).toBe(outcome)
  })

  it('that another program holds is refused, not gone', () => {
    expect(outcomeOf(new FileHeldError(to, null))).toBe('refused')
  })
})
