import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { makePrivate } from './private-folder'

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)

function openFile(file: string): void {
  writeFileSync(file, '')
  chmodSync(file, 0o666)
}

function openFolder(): string {
  const folder = testFolder()
  chmodSync(folder, 0o777)
  return folder
}

describe.skipIf(process.platform === 'win32')('the data folder', () => {
  it('everybody could read is its user’s alone, and what is in it', () => {
    const folder = openFolder()
    mkdirSync(join(folder, 'backups'))
    const files = ['balcao.db', 'balcao.db-wal', 'danificado-x.db', 'backups/balcao-x.db']
    for (const name of files) openFile(join(folder, name))
    expect(makePrivate(folder)).toEqual([])
    expect([folder, join(folder, 'backups')].map(mode)).toEqual(['700', '700'])
    expect(files.map((name) => mode(join(folder, name)))).toEqual(files.map(() => '600'))
  })

  it('keeps what is not the program’s as it is, also behind a link', () => {
    const folder = openFolder()
    const elsewhere = testFolder()
    openFile(join(folder, 'fotos.zip'))
    openFile(join(elsewhere, 'shared'))
    symlinkSync(join(elsewhere, 'shared'), join(folder, 'balcao.db'))
    makePrivate(folder)
    expect([mode(join(folder, 'fotos.zip')), mode(join(elsewhere, 'shared'))]).toEqual(['666', '666'])
  })

  it('is made for its user where it is not there yet', () => {
    const folder = join(testFolder(), 'new', 'one')
    expect(makePrivate(folder)).toEqual([])
    expect(mode(folder)).toBe('700')
  })
})
