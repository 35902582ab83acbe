import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../../platform/files/replace-file'

/** What photos are called, and nothing else: the hash of their bytes and what they are. */
const photoName = /^[0-9a-f]{64}\.(?:jpg|png|webp)$/

/** Where photos lie, beside the shop's file: each once, by its content, and never written over. */
export function photoFolder(folder: string) {
  const names = async (): Promise<string[]> => {
    try {
      return (await readdir(folder)).filter((name) => photoName.test(name))
    } catch (error) {
      // Nobody has kept a photo yet.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    }
  }

  return {
    /** Keeps a picture, on disk before it answers; answers the hash it is found by. */
    async keep(bytes: Uint8Array, kind: string): Promise<string> {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const file = join(folder, `${hash}.${kind}`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(`${file}.part`, bytes, { flush: true, mode: 0o600 })
      await replaceFile(`${file}.part`, file)
      return hash
    },
    /** The file of a photo; null for any other name. */
    file: (name: string): string | null => (photoName.test(name) ? join(folder, name) : null),
    /** Copies into `to` what is not there yet; answers how many. One that is half there has another name. */
    async copyMissing(to: string): Promise<number> {
      const wanted = await names()
      if (wanted.length === 0) return 0
      await mkdir(to, { recursive: true })
      const there = new Set(await readdir(to))
      const missing = wanted.filter((name) => !there.has(name))
      for (const name of missing) {
        await copyFile(join(folder, name), join(to, `${name}.part`))
        await replaceFile(join(to, `${name}.part`), join(to, name))
      }
      return missing.length
    },
    /** Deletes the photos nobody wants that were put there before `before`; answers how many. */
    async clear(isWanted: (name: string) => boolean, before: number): Promise<number> {
      let cleared = 0
      for (const name of await names()) {
        if (isWanted(name) || (await stat(join(folder, name))).mtimeMs >= before) continue
        await rm(join(folder, name))
        cleared++
      }
      return cleared
    },
  }
}
export type PhotoFolder = ReturnType<typeof photoFolder>
