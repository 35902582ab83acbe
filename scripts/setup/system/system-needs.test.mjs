import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findMissingForHidScanners, findMissingPackages } from './system-needs.mjs'

let tools
beforeEach(() => {
  tools = mkdtempSync(join(tmpdir(), 'tools-'))
  vi.stubEnv('PATH', tools)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(tools, { recursive: true })
})

/** Puts a command into the only folder there is; what it prints is all it does. */
function has(name, printed = '') {
  writeFileSync(join(tools, name), `#!/bin/sh\nprintf '%s\\n' "${printed}"\n`, { mode: 0o755 })
}

it('finds nothing missing where every library is found', async () => {
  for (const name of ['Xvfb', 'socat']) has(name)
  has('ldd', 'libusb-1.0.so.0 => /usr/lib/libusb-1.0.so.0')
  expect(await findMissingPackages({ executablePath: 'electron', needsCompiler: false })).toEqual([])
  expect((await findMissingForHidScanners()).names).toEqual([])
})

it('names what HID scanners lack, which the app itself does without', async () => {
  has('ldd', 'libusb-1.0.so.0 => not found')
  expect(await findMissingForHidScanners()).toEqual({ what: 'HID scanners', names: ['libusb-1.0-0'] })
})

it('names what the app cannot do without', async () => {
  vi.stubEnv('DISPLAY', '')
  has('ldd', 'libgtk-3.so.0 => not found')
  const missing = await findMissingPackages({ executablePath: 'electron', needsCompiler: true })
  for (const name of ['libgtk-3-0', 'xvfb', 'socat', 'g++']) expect(missing).toContain(name)
})
