import { describe, expect, it } from 'vitest'
import { displaySettingsSchema, type Screen } from '#shared/devices/display/display-settings'
import { draftOf, settingsOf } from './display-draft'

const second: Screen = { id: 7, label: 'HDMI-1', bounds: { x: 1024, y: 0, width: 1024, height: 768 } }
const settingsWith = (part: object) => displaySettingsSchema.parse(part)

describe('the form of the customer display', () => {
  it.each([
    {},
    {
      screen: { kind: 'off' },
      theme: 'dark',
      greeting: 'Olá!',
      saleSide: 'bottom',
      salePercent: 60,
      idle: 'both',
    },
    { screen: { kind: 'window' }, communication: { kind: 'page', url: 'http://servidor:8080/vitrine' } },
    { screen: { kind: 'chosen', ...second } },
    { communication: { kind: 'folder', path: 'C:\\Vitrine', seconds: 15 } },
    {
      pole: { kind: 'serial', path: 'COM2', baudRate: 2_400, commands: 'cd5220', letters: 'cp850' },
    },
    { pole: { kind: 'simulated' } },
    { network: { isOn: true, address: '192.168.0.10', port: 9_000 } },
  ])('gives back what it was given: %j', (part) => {
    const settings = settingsWith(part)
    expect(settingsOf(draftOf(settings), settings, [second])).toEqual({ ok: true, value: settings })
  })

  it.each([
    [{ greeting: ' ' }, 'Escreva a saudação que o cliente vê.'],
    [{ communication: 'page' }, 'Informe o endereço inteiro da página, como https://www.minhaloja.com.br.'],
    [
      { communication: 'page', url: 'minhaloja.com.br' },
      'Informe o endereço inteiro da página, como https://www.minhaloja.com.br.',
    ],
    [
      { communication: 'page', url: 'file:///c:/vitrine.html' },
      'Informe o endereço inteiro da página, como https://www.minhaloja.com.br.',
    ],
    [{ communication: 'folder' }, 'Informe a pasta das imagens e vídeos.'],
    [
      { communication: 'folder', folder: 'C:\\Vitrine', seconds: '1' },
      'O tempo de cada imagem é de 3 a 600 segundos.',
    ],
    [{ pole: 'serial' }, 'Informe a porta do visor de coluna, como COM2.'],
    [{ networkOn: true }, 'Escolha o endereço em que os tablets acham este computador.'],
    [{ networkOn: true, address: '192.168.0.10', port: '80' }, 'A porta é um número de 1024 a 65535.'],
  ] as const)('says what is missing in %j', (change, said) => {
    const settings = settingsWith({})
    expect(settingsOf({ ...draftOf(settings), ...change }, settings, [])).toEqual({ ok: false, error: said })
  })
})
