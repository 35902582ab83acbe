import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makePrivate } from './private-folder'
import { testFolder } from './testing/test-folder'

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)

function openFolder(): string {
  const folder = testFolder()
  const before = process.umask(0o000)
  onTestFinished(() => void process.umask(before))
  chmodSync(folder, 0o777)
  return folder
}

it.skipIf(process.platform === 'win32')(
  'a folder everybody could read is its user’s alone, and what is in it',
  () => {
    const folder = openFolder()
    mkdirSync(join(folder, 'backups'))
    for (const name of ['balcao.db', 'balcao.db-wal', 'danificado-x.db', 'backups/balcao-x.db'])
      writeFileSync(join(folder, name), '')
    expect(mode(join(folder, 'balcao.db'))).toBe('666')
    expect(makePrivate(folder)).toEqual([])
    expect([folder, join(folder, 'backups')].map(mode)).toEqual(['700', '700'])
    for (const name of ['balcao.db', 'balcao.db-wal', 'danificado-x.db', 'backups/balcao-x.db'])
      expect(mode(join(folder, name)), name).toBe('600')
    writeFileSync(join(folder, 'later'), '')
    mkdirSync(join(folder, 'papers'))
    expect([mode(join(folder, 'later')), mode(join(folder, 'papers'))]).toEqual(['600', '700'])
  },
)

it.skipIf(process.platform === 'win32')(
  'what is not the program’s stays as it is, also behind a link',
  () => {
    const folder = openFolder()
    const elsewhere = testFolder()
    writeFileSync(join(folder, 'fotos.zip'), '')
    writeFileSync(join(elsewhere, 'shared'), '')
    symlinkSync(join(elsewhere, 'shared'), join(folder, 'balcao.db'))
    makePrivate(folder)
    expect([mode(join(folder, 'fotos.zip')), mode(join(elsewhere, 'shared'))]).toEqual(['666', '666'])
  },
)

it('a folder that is not there yet is made', () => {
  const folder = join(testFolder(), 'new', 'one')
  expect(makePrivate(folder)).toEqual([])
  if (process.platform !== 'win32') expect(mode(folder)).toBe('700')
})
