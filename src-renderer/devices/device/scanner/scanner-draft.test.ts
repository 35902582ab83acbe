import { describe, expect, it } from 'vitest'
import { installedScannerSchema } from '#shared/devices/device/scanner-settings'
import { draftOf, hidName, settingsOf } from './scanner-draft'

const voyager = {
  kind: 'hid',
  vendorId: 0x0c2e,
  productId: 0x0b81,
  serialNumber: null,
  product: 'Voyager',
} as const

describe('the form of a scanner', () => {
  it.each([
    { kind: 'simulated' },
    { kind: 'serial', path: 'COM3', baudRate: 115_200, frame: '7E1', ending: 'silence' },
    voyager,
  ])('gives back what it was made of: %j', (connection) => {
    const format = { prefix: '~', suffix: '', stripSymbology: false }
    const scanner = installedScannerSchema.parse({ id: 1, name: 'Balcão', connection, format })
    expect(settingsOf(draftOf(scanner))).toEqual({ ok: true, value: { name: 'Balcão', connection, format } })
  })

  it.each([
    [{}, 'Dê um nome ao leitor, como “Balcão”.'],
    [{ name: 'Balcão' }, 'Informe a porta serial, como COM3 ou /dev/ttyACM0.'],
    [{ name: 'Balcão', kind: 'hid' }, 'Ligue o leitor, toque em Procurar e escolha-o na lista.'],
  ] as const)('says what is missing in %j', (part, words) => {
    expect(settingsOf({ ...draftOf(null), ...part })).toEqual({ ok: false, error: words })
  })
})

it('a HID scanner is named by its number, else by its kind', () => {
  expect(hidName(voyager)).toBe('Voyager (0c2e:0b81)')
  expect(hidName({ ...voyager, serialNumber: '22' })).toBe('Voyager nº 22')
  expect(hidName({ ...voyager, product: '' })).toBe('Leitor USB (0c2e:0b81)')
})
