import { expect, it } from 'vitest'
import { scannerIdSchema, type ScannerConnection } from '#shared/devices/device/scanner-settings'
import { testTill } from '../../testing/till/test-till'

const id = (value: number) => scannerIdSchema.parse(value)
const serial = (path: string): ScannerConnection => ({
  kind: 'serial',
  path,
  baudRate: 9_600,
  frame: '8N1',
  ending: 'suffix',
})

function managersTill() {
  const till = testTill()
  till.signIn('manager')
  till.scanners.start()
  return till
}

it('adds, changes and removes scanners of this terminal, each on the trail', async () => {
  const till = managersTill()
  await till.must('scanner.save', { id: null, name: 'Balcão', connection: serial('COM3'), format: {} })
  await till.must('scanner.save', { id: null, name: 'Portátil', connection: serial('COM4'), format: {} })
  const changed = await till.must('scanner.save', {
    id: id(1),
    name: 'Fixo',
    connection: serial('COM3'),
    format: { prefix: '~' },
  })
  expect(changed.scanners.map(({ settings, status }) => [settings.id, settings.name, status])).toEqual([
    [1, 'Fixo', 'ready'],
    [2, 'Portátil', 'ready'],
  ])
  till.scannerLine.listener()?.onCode('~789', null)
  const left = await till.must('scanner.remove', { id: id(1) })
  expect(left.scanners.map(({ settings }) => settings.name)).toEqual(['Portátil'])
  const recorded = till.database.all<{ action: string; detail: string }>(
    "SELECT action, detail FROM audit_entry WHERE action LIKE 'scanner.%' ORDER BY id",
  )
  expect(recorded.map(({ action, detail }) => [action, JSON.parse(detail) as unknown])).toEqual([
    ['scanner.save', { name: 'Balcão', connection: 'COM3 9600 8N1' }],
    ['scanner.save', { name: 'Portátil', connection: 'COM4 9600 8N1' }],
    ['scanner.save', { name: 'Fixo', connection: 'COM3 9600 8N1' }],
    ['scanner.remove', { name: 'Fixo' }],
  ])
})

it('keeps one device a port: not another scanner’s, not the printer’s', async () => {
  const till = managersTill()
  await till.must('device.save-printer', {
    name: 'Cupom',
    connection: { kind: 'serial', path: 'COM1', baudRate: 9_600, flow: 'none' },
  })
  await till.must('scanner.save', { id: null, name: 'Balcão', connection: serial('COM3'), format: {} })
  const wanted = { id: null, name: 'Outro', format: {} }
  expect(await till.refused('scanner.save', { ...wanted, connection: serial('COM3') })).toEqual({
    code: 'port-taken',
    name: 'Balcão',
  })
  expect(await till.refused('scanner.save', { ...wanted, connection: serial('COM1') })).toEqual({
    code: 'port-taken',
    name: 'Cupom',
  })
  const gone = { ...wanted, id: id(9), connection: serial('COM9') }
  expect(await till.refused('scanner.save', gone)).toEqual({ code: 'scanner-not-found' })
  expect(await till.refused('scanner.remove', { id: id(9) })).toEqual({ code: 'scanner-not-found' })
})

it('tells the window what scanners that type send around their codes, and how the others are', async () => {
  const till = managersTill()
  await till.must('scanner.save', { id: null, name: 'Balcão', connection: serial('COM3'), format: {} })
  const { wedge } = await till.must('scanner.save-wedge', {
    prefix: '~',
    stripSymbology: false,
    pace: 'slow',
  })
  expect(wedge).toEqual({ prefix: '~', suffix: '', stripSymbology: false, pace: 'slow', layout: 'same' })
  expect(await till.must('app.state', {})).toMatchObject({
    wedge,
    scanners: [{ id: 1, name: 'Balcão', status: 'ready' }],
  })
})

it('is nobody’s who lacks the right', async () => {
  const till = managersTill()
  till.signIn('cashier')
  for (const name of ['scanner.list', 'scanner.find'] as const)
    expect(await till.refused(name, {})).toMatchObject({ code: 'not-allowed' })
})
