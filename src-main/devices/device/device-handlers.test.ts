import { describe, expect, it } from 'vitest'
import { contract } from '#shared/contract'
import { cents } from '#shared/kernel/money/cents'
import { payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'

async function openTill() {
  const till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
  return till
}

const audited = (till: Awaited<ReturnType<typeof openTill>>, action: string) =>
  till.database
    .all<{ detail: string }>('SELECT detail FROM audit_entry WHERE action = ? ORDER BY id', action)
    .map(({ detail }) => JSON.parse(detail) as unknown)

describe('the device screen', () => {
  it('keeps the printer of this terminal, tells it on the trail, and uses it from then on', async () => {
    const till = await openTill()
    const before = await till.must('device.printer', {})
    expect(before.settings.connection).toEqual({ kind: 'none' })
    const saved = await till.must('device.save-printer', contract['device.save-printer'].example)
    expect(saved.settings).toMatchObject({ name: 'Balcão', connection: { host: '192.0.2.1', port: 9_100 } })
    expect(await till.must('device.printer', {})).toEqual(saved)
    expect(audited(till, 'device.save-printer')).toEqual([
      { name: 'Balcão', model: 'Epson TM-T20 / TM-T88', connection: '192.0.2.1:9100' },
    ])
  })

  it('takes no path of a file for a printer', async () => {
    const till = await openTill()
    const before = await till.must('device.printer', {})
    for (const path of ['/home/loja/.bashrc', 'C:\\autoexec.bat', '\\\\.\\PhysicalDrive0'])
      expect(
        await till.refused('device.save-printer', {
          ...contract['device.save-printer'].example,
          connection: { kind: 'file', path },
        }),
      ).toEqual({ code: 'path-not-printer' })
    expect(await till.must('device.printer', {})).toEqual(before)
  })

  it('prints a test page, and says so when it did not', async () => {
    const till = await openTill()
    expect(await till.must('device.print-test-page', {})).toEqual({ printed: true })
    expect(till.printer.papers.at(-1)?.title).toBe('Página de teste')
    till.printer.outOfPaper = true
    expect(await till.must('device.print-test-page', {})).toEqual({ printed: false })
  })

  it('cancels a waiting paper, which then never comes out, and prints it again when asked', async () => {
    const till = await openTill()
    till.printer.outOfPaper = true
    const { id: saleId } = await sell(till, [products.shirt, 1])
    await payInCash(till, saleId, 3_500)
    const [paper, opening] = (await till.must('device.printer', {})).papers
    if (!paper || !opening) throw new Error('The receipt waits, the opening came out')
    expect(paper).toMatchObject({ title: 'Cupom 000001', state: 'waiting', doubtful: false })
    await till.must('device.cancel-paper', { id: paper.id })
    expect(await till.refused('device.cancel-paper', { id: paper.id })).toEqual({ code: 'paper-not-waiting' })
    till.printer.outOfPaper = false
    till.printer.tell()
    await new Promise(setImmediate)
    expect(till.printer.papers.map(({ title }) => title)).toEqual(['Abertura de caixa'])

    await till.must('device.print-paper-again', { id: paper.id })
    await till.must('device.print-paper-again', { id: opening.id })
    expect(till.printer.papers.map(({ title }) => title)).toEqual([
      'Abertura de caixa',
      'Cupom 000001',
      'Abertura de caixa - 2ª via',
    ])
    expect(audited(till, 'device.cancel-paper')).toEqual([{ paper: 'Cupom 000001' }])
    expect(audited(till, 'device.print-paper-again')).toHaveLength(2)
  })

  it('is nobody’s who lacks the right', async () => {
    const till = await openTill()
    till.signIn('cashier')
    expect(await till.refused('device.printer', {})).toMatchObject({ code: 'not-allowed' })
  })
})

describe('opening the drawer without a sale', () => {
  it('is on the trail with its reason, also when it stays shut', async () => {
    const till = await openTill()
    await till.must('till.open-drawer', { reason: 'trocar moedas' })
    expect(till.printer.pulses).toBe(1)
    till.printer.outOfPaper = true
    expect(await till.refused('till.open-drawer', { reason: 'de novo' })).toEqual({
      code: 'drawer-not-opened',
      fault: 'out-of-paper',
    })
    expect(audited(till, 'till.open-drawer')).toEqual([{ reason: 'trocar moedas' }, { reason: 'de novo' }])
  })

  it('asks a cashier for a supervisor', async () => {
    const till = await openTill()
    till.signIn('cashier')
    expect(await till.refused('till.open-drawer', { reason: 'trocar moedas' })).toMatchObject({
      code: 'needs-approval',
    })
    expect(till.printer.pulses).toBe(0)
  })
})
