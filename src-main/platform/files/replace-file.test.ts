import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { FileHeldError, replaceFile, replaceFileSync } from './replace-file'

/** A disk whose files are held for the first `times` attempts. */
function heldDisk(times: number, code: string) {
  const waited: number[] = []
  const done: string[] = []
  let left = times
  const rename = (from: string, to: string) => {
    if (left-- > 0) throw Object.assign(new Error(code), { code })
    done.push(`${from} > ${to}`)
  }
  const wait = (ms: number) => void waited.push(ms)
  return { rename, wait, waited, done }
}

const ways = [
  [
    'at once',
    (disk: ReturnType<typeof heldDisk>) => Promise.resolve().then(() => replaceFileSync('a', 'b', disk)),
  ],
  [
    'beside',
    ({ rename, wait }: ReturnType<typeof heldDisk>) =>
      replaceFile('a', 'b', {
        rename: (from, to) => Promise.resolve().then(() => rename(from, to)),
        wait: (ms) => Promise.resolve(wait(ms)),
      }),
  ],
] as const

describe.each(ways)('a file gets its name: %s', (_, replace) => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('after an antivirus held it for two seconds: %s', async (code) => {
    const disk = heldDisk(6, code)
    await replace(disk)
    expect(disk.done).toEqual(['a > b'])
    expect(disk.waited.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(2_000)
  })

  it('or it is said that another program holds it, after some seconds', async () => {
    const disk = heldDisk(Infinity, 'EBUSY')
    await expect(replace(disk)).rejects.toThrow(FileHeldError)
    const total = disk.waited.reduce((sum, ms) => sum + ms, 0)
    expect(total).toBeGreaterThan(3_000)
    expect(total).toBeLessThan(6_000)
  })

  it.each(['ENOSPC', 'ENOENT', 'EXDEV', 'EROFS'])(
    'or not at all where waiting helps nothing: %s',
    async (code) => {
      const disk = heldDisk(1, code)
      await expect(replace(disk)).rejects.toMatchObject({ code })
      expect(disk.waited).toEqual([])
    },
  )
})

it('takes the place of what had the name', async () => {
  const folder = testFolder()
  const at = (name: string) => join(folder, name)
  for (const replace of [replaceFile, (from: string, to: string) => replaceFileSync(from, to)]) {
    writeFileSync(at('new'), 'new')
    writeFileSync(at('old'), 'old')
    await replace(at('new'), at('old'))
    expect(readFileSync(at('old'), 'utf8')).toBe('new')
    expect(existsSync(at('new'))).toBe(false)
  }
})
