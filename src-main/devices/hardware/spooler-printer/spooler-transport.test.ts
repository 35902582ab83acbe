import { expect, it } from 'vitest'
import { fail, ok } from '#shared/kernel/result'
import type { Spooler } from './spooler'
import { spoolerTransport } from './spooler-transport'

function printing(part: Partial<Spooler> = {}, platform: NodeJS.Platform = 'win32') {
  const jobs: string[] = []
  const spooler: Spooler = {
    look: () => Promise.resolve(ok(undefined)),
    spool: (printerName, bytes) => {
      jobs.push(`${printerName}: ${Buffer.from(bytes).toString()}`)
      return Promise.resolve(ok(undefined))
    },
    close: () => undefined,
    ...part,
  }
  return { transport: spoolerTransport({ printerName: 'EPSON TM-T20' }, spooler, platform), jobs }
}

it('a paper is one document of its bytes', async () => {
  const { transport, jobs } = printing()
  const connection = await transport.open()
  if (!connection.ok) throw new Error(connection.error.reason)
  await connection.value.send(Buffer.from('Cupom '))
  await connection.value.send(Buffer.from('000001'))
  expect(await connection.value.release()).toEqual({ ok: true, value: undefined })
  expect(jobs).toEqual(['EPSON TM-T20: Cupom 000001'])
})

it('a printer that is only looked at gets no document', async () => {
  const { transport, jobs } = printing()
  const connection = await transport.open()
  expect(connection.ok && (await connection.value.release())).toEqual({ ok: true, value: undefined })
  expect(jobs).toEqual([])
})

it.each(['not-found', 'blocked', 'spooler-stopped', 'out-of-paper', 'paused'] as const)(
  'one that is %s is given nothing, so that nothing can come out twice',
  async (code) => {
    const fault = { code, reason: 'x' }
    const { transport, jobs } = printing({ look: () => Promise.resolve(fail(fault)) })
    expect(await transport.open()).toEqual({ ok: false, error: fault })
    expect(jobs).toEqual([])
  },
)

it('tells that a document was refused after all', async () => {
  const fault = { code: 'cut-off', reason: 'x' } as const
  const { transport } = printing({ spool: () => Promise.resolve(fail(fault)) })
  const connection = await transport.open()
  if (!connection.ok) throw new Error(connection.error.reason)
  await connection.value.send(Buffer.from('x'))
  expect(await connection.value.release()).toEqual({ ok: false, error: fault })
})

it('exists only in Windows', async () => {
  expect(await printing({}, 'linux').transport.open()).toMatchObject({ error: { code: 'windows-only' } })
})
