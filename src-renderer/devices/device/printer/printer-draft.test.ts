import { describe, expect, it } from 'vitest'
import { printerSettingsSchema } from '#shared/devices/device/printer-settings'
import { draftOf, settingsOf } from './printer-draft'

describe('the printer form', () => {
  it.each([
    { kind: 'none' },
    { kind: 'simulated' },
    { kind: 'tcp', host: '192.168.0.50', port: 9_100 },
    { kind: 'serial', path: 'COM3', baudRate: 38_400, flow: 'hardware' },
    { kind: 'file', path: '/dev/usb/lp0' },
    { kind: 'spooler', printerName: 'EPSON TM-T20' },
  ])('gives back what it was given: %j', (connection) => {
    const settings = printerSettingsSchema.parse({ name: 'Balcão', connection })
    expect(settingsOf(draftOf(settings))).toEqual({ ok: true, value: settings })
  })

  it.each([
    [{ name: ' ' }, 'Dê um nome à impressora.'],
    [{ kind: 'tcp' }, 'Informe o endereço da impressora, como 192.168.0.50.'],
    [{ kind: 'tcp', host: 'a', port: '99999' }, 'A porta é um número de 1 a 65535; quase sempre 9100.'],
    [{ kind: 'serial' }, 'Informe a porta serial, como COM1 ou /dev/ttyUSB0.'],
    [{ kind: 'file' }, 'Informe o caminho, como /dev/usb/lp0 ou LPT1.'],
    [{ kind: 'spooler' }, 'Informe o nome da impressora no Windows.'],
  ] as const)('says what is missing in %j', (change, said) => {
    const draft = { ...draftOf(printerSettingsSchema.parse({})), ...change }
    expect(settingsOf(draft)).toEqual({ ok: false, error: said })
  })
})
