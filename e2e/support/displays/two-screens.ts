import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Two screens without hardware: Xorg with its dummy driver, the second of 1024×768 to the right of the first. */
export interface TwoScreens {
  readonly display: string
  unplug(): Promise<void>
  replug(): Promise<void>
  stop(): void
}

/** Why there are none here; null when there can be. */
export function whyNoTwoScreens(): string | null {
  if (process.platform !== 'linux') return 'Xorg’s dummy driver is of Linux'
  const missing = ['Xorg', 'xrandr', 'openbox'].filter((name) => spawnSync('which', [name]).status !== 0)
  return missing.length === 0 ? null : `not installed: ${missing.join(', ')}`
}

export async function startTwoScreens(): Promise<TwoScreens> {
  const folder = mkdtempSync(join(tmpdir(), 'balcao-screens-'))
  const config = join(folder, 'dummy.conf')
  writeFileSync(config, dummyConfig)
  const { xorg, display } = await startXorg(config, folder)
  const env = { ...process.env, DISPLAY: display }
  const xrandr = (...args: string[]): Promise<unknown> => run('xrandr', args, { env })
  // Without being asked for its outputs the dummy driver tells nobody what became of them.
  const change = async (...args: string[]): Promise<void> => {
    await xrandr(...args)
    await xrandr('--listmonitors')
  }
  const replug = (): Promise<void> => change('--output', 'DUMMY1', '--mode', '1024x768', '--pos', '1280x0')
  await xrandr('--addmode', 'DUMMY1', '1024x768')
  await xrandr('--output', 'DUMMY0', '--mode', '1280x1024', '--pos', '0x0', '--primary')
  await replug()
  const openbox = spawn('openbox', { env, stdio: 'ignore' })
  // Whoever starts while it arranges the desktop may see one screen only.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  return {
    display,
    replug,
    unplug: () => change('--output', 'DUMMY1', '--off'),
    stop() {
      openbox.kill()
      xorg.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Xorg chooses a free number and writes it once it takes connections. */
async function startXorg(config: string, folder: string): Promise<{ xorg: ChildProcess; display: string }> {
  const args = ['-displayfd', '3', '-config', config, '-logfile', join(folder, 'xorg.log')]
  const quiet = ['-noreset', '-nolisten', 'tcp', '-novtswitch', '-sharevts', 'vt7']
  const xorg = spawn('Xorg', [...args, ...quiet], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await new Promise<string>((resolve, reject) => {
    xorg.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()))
    xorg.once('error', reject)
    xorg.once('exit', (code) => reject(new Error(`Xorg ended at once (${code})`)))
  })
  return { xorg, display: `:${number}` }
}

const dummyConfig = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 2304 1024
    Modes "1280x1024" "1024x768"
  EndSubSection
EndSection
`
