import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { PoleText } from '#shared/devices/display/pole-text'
import { testFolder } from '../../../testing/platform/test-folder'
import type { PoleFailure } from '../pole-line'
import { glassFile, simulatedPole, wishFile } from './simulated-pole'

const text: PoleText = ['Calção de algodão   ', 'TOTAL          80,00']

async function plugged(folder = join(testFolder(), 'pole')) {
  const gone: PoleFailure['code'][] = []
  const opened = await simulatedPole(folder).open(({ code }) => gone.push(code))
  if (opened.ok) onTestFinished(() => opened.value.close())
  return { folder, gone, opened }
}

async function lit() {
  const { folder, gone, opened } = await plugged()
  if (!opened.ok) throw new Error('It is there')
  const glass = join(folder, glassFile)
  return { folder, gone, pole: opened.value, glass, wish: join(folder, wishFile) }
}

describe('the simulated pole display', () => {
  it('shows both lines in its file, and goes dark when it is let go', async () => {
    const { pole, glass } = await lit()
    expect(await pole.write(text)).toEqual({ ok: true, value: text })
    expect(readFileSync(glass, 'utf8')).toBe('Calção de algodão   \nTOTAL          80,00\n')
    pole.close()
    expect(existsSync(glass)).toBe(false)
  })

  it('is unplugged when told so, and back when told nothing', async () => {
    const { folder, gone, wish, pole, glass } = await lit()
    await pole.write(text)
    writeFileSync(wish, 'unplugged\n')
    await vi.waitFor(() => expect(gone).toEqual(['port-cut-off']))
    expect(existsSync(glass)).toBe(false)
    expect((await plugged(folder)).opened).toMatchObject({ ok: false, error: { code: 'port-not-found' } })
    rmSync(wish)
    expect((await plugged(folder)).opened.ok).toBe(true)
    expect(gone).toHaveLength(1)
  })

  it('shows garbage when told so: as many signs, none of them right', async () => {
    const { pole, wish, glass } = await lit()
    writeFileSync(wish, 'garbage')
    const written = await pole.write(text)
    const [upper = '', lower = ''] = readFileSync(glass, 'utf8').split('\n')
    expect(written).toEqual({ ok: true, value: [upper, lower] })
    expect([upper.length, lower.length]).toEqual([20, 20])
    expect([...upper, ...lower].every((sign) => sign > '\u00a0')).toBe(true)
    rmSync(wish)
    await pole.write(text)
    expect(readFileSync(glass, 'utf8')).toContain('TOTAL')
  })

  it('takes its time when told to be slow', async () => {
    const { pole, wish, glass } = await lit()
    writeFileSync(wish, 'slow')
    const before = performance.now()
    const writing = pole.write(text)
    expect(existsSync(glass)).toBe(false)
    await writing
    expect(performance.now() - before).toBeGreaterThan(900)
    expect(existsSync(glass)).toBe(true)
  })

  it('says so where its folder cannot be', async () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'pole'), 'a file where the folder should be')
    expect((await plugged(join(folder, 'pole'))).opened).toMatchObject({
      ok: false,
      error: { code: 'port-cut-off' },
    })
  })
})
