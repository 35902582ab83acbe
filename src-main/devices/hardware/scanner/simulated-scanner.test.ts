import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { heardCodes } from '../../../testing/devices/heard-codes'
import { testFolder } from '../../../testing/platform/test-folder'
import { codesFile, simulatedScanner, wishFile } from './simulated-scanner'

async function plugged(folder = join(testFolder(), '1')) {
  const { heard, listener } = heardCodes()
  const opened = await simulatedScanner(folder).open(listener)
  if (opened.ok) onTestFinished(() => opened.value.close())
  return {
    folder,
    heard,
    opened,
    read: (...codes: string[]) => appendFileSync(join(folder, codesFile), `${codes.join('\n')}\n`),
  }
}

describe('the simulated scanner', () => {
  it('reads each line appended to its file once, in order', async () => {
    const { heard, read } = await plugged()
    read('111', '222')
    await vi.waitFor(() => expect(heard).toEqual(['111', '222']))
    read('333')
    await vi.waitFor(() => expect(heard).toEqual(['111', '222', '333']))
  })

  it('does not read what was there before it was plugged in', async () => {
    const { folder, read } = await plugged()
    read('111')
    const { heard } = await plugged(folder)
    read('222')
    await vi.waitFor(() => expect(heard).toEqual(['222']))
  })

  it('is unplugged when told so, and back when told nothing', async () => {
    const { folder, heard } = await plugged()
    writeFileSync(join(folder, wishFile), 'unplugged')
    await vi.waitFor(() => expect(heard).toEqual(['cut-off']))
    expect((await plugged(folder)).opened).toMatchObject({ ok: false, error: { code: 'not-found' } })
    rmSync(join(folder, wishFile))
    const again = await plugged(folder)
    again.read('789')
    await vi.waitFor(() => expect(again.heard).toEqual(['789']))
  })

  it('sends garbage when told so', async () => {
    const { folder, heard, read } = await plugged()
    writeFileSync(join(folder, wishFile), 'garbage')
    read('7891000100103')
    await vi.waitFor(() => expect(heard).toEqual(['garbled']))
    rmSync(join(folder, wishFile))
    read('7891000100103')
    await vi.waitFor(() => expect(heard).toEqual(['garbled', '7891000100103']))
  })
})
