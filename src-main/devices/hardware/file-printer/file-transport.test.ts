import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../../../testing/platform/test-folder'
import { fileTransport } from './file-transport'

const anyPath = () => true

async function openAt(path: string, isAllowed?: (path: string) => boolean) {
  const opened = await fileTransport({ path }, isAllowed).open()
  return opened.ok ? 'open' : opened.error.code
}

it('writes to a device', async () => {
  const opened = await fileTransport({ path: '/dev/null' }, anyPath).open()
  if (!opened.ok) throw new Error(opened.error.reason)
  expect(await opened.value.send(Buffer.from('Cupom'))).toEqual({ ok: true, value: undefined })
  expect(await opened.value.release()).toEqual({ ok: true, value: undefined })
})

it('asks nobody about a path that is no printer’s, as an older setting may hold one', async () => {
  const file = join(testFolder(), 'notes.txt')
  writeFileSync(file, 'kept')
  expect(await openAt(file)).toBe('not-printer')
  expect(await openAt('/dev/null')).toBe('not-printer')
  expect(readFileSync(file, 'utf8')).toBe('kept')
})

it('writes to nothing that only stands in a device’s place', async () => {
  const folder = testFolder()
  const at = (name: string) => join(folder, name)
  writeFileSync(at('file'), 'kept')
  symlinkSync(at('file'), at('link'))
  mkdirSync(at('folder'))
  execFileSync('mkfifo', [at('pipe')])
  for (const name of ['file', 'link', 'folder', 'pipe'])
    expect([name, await openAt(at(name), anyPath)]).toEqual([name, 'not-printer'])
  expect(readFileSync(at('file'), 'utf8')).toBe('kept')
  expect(await openAt(at('none'), anyPath)).toBe('not-found')
})
