import { expect, it } from 'vitest'
import { scannerIdSchema } from '#shared/devices/device/scanner-settings'
import { scannersWords } from './scanner-words'

const scanner = (id: number, status: 'starting' | 'ready' | 'offline') => ({
  id: scannerIdSchema.parse(id),
  name: `Leitor ${id}`,
  status,
})

it('is quiet while none is away, then names each that is', () => {
  expect(scannersWords([])).toMatchObject({ label: 'Leitor', tone: 'quiet' })
  expect(scannersWords([scanner(1, 'starting'), scanner(2, 'ready')])).toMatchObject({ tone: 'quiet' })
  const one = scannersWords([scanner(1, 'offline'), scanner(2, 'ready')])
  expect(one).toMatchObject({ label: 'Leitor desligado', tone: 'stop' })
  expect(one.advice).toMatch(/^Leitor 1: confira o cabo/)
  const both = scannersWords([scanner(1, 'offline'), scanner(2, 'offline')])
  expect(both.label).toBe('Leitores desligados')
  expect(both.advice).toMatch(/^Leitor 1, Leitor 2: /)
})
