import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { testFolder } from '../../testing/test-folder'
import { spoolerTransport } from './spooler-transport'

const path = process.env['PATH']
let jobs: string

/** A PowerShell that only notes which printer it was told of and what it was given. */
beforeEach(() => {
  const folder = testFolder()
  jobs = join(folder, 'jobs')
  const shell = join(folder, 'powershell.exe')
  writeFileSync(shell, `#!/bin/sh\n{ printf '%s: ' "$BALCAO_PRINTER"; cat; echo; } >> '${jobs}'\n`)
  chmodSync(shell, 0o755)
  process.env['PATH'] = `${folder}:${path}`
})
afterEach(() => {
  process.env['PATH'] = path
})

const printer = () => spoolerTransport({ printerName: 'EPSON TM-T20' }, 'win32')

async function open() {
  const opened = await printer().open()
  if (!opened.ok) throw new Error(opened.error.reason)
  return opened.value
}

it('a paper is one job of its bytes', async () => {
  const connection = await open()
  await connection.send(Buffer.from('Cupom '))
  await connection.send(Buffer.from('000001'))
  expect(await connection.release()).toEqual({ ok: true, value: undefined })
  expect(readFileSync(jobs, 'utf8')).toBe('EPSON TM-T20: Cupom 000001\n')
})

it('a printer that is only looked at gets no job', async () => {
  const connection = await open()
  expect(await connection.release()).toEqual({ ok: true, value: undefined })
  expect(existsSync(jobs)).toBe(false)
})
