import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { runQuietly } from '../run/run-quietly.mjs'

/** What Chromium links against or shows text with, by the names of Debian and Ubuntu. */
const ELECTRON_PACKAGES = [
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libnss3',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libnotify4',
  'fonts-dejavu-core',
]

/** The Debian packages this machine lacks; an empty list when all is there. */
export async function findMissingPackages({ executablePath, needsCompiler }) {
  return [
    ...((await lacksLibraries(executablePath)) ? ELECTRON_PACKAGES : []),
    ...(process.env.DISPLAY || hasCommand('Xvfb') ? [] : ['xvfb', 'xauth']),
    // Stands in for serial devices: printers, scanners and displays on a cable.
    ...(hasCommand('socat') ? [] : ['socat']),
    ...(needsCompiler ? ['g++', 'make', 'python3'].filter((command) => !hasCommand(command)) : []),
  ]
}

async function lacksLibraries(file) {
  const { output } = await runQuietly('ldd', [file])
  return output.includes('not found')
}

/** What some of it wants, and does without: where it cannot be had, that part says so itself. */
export function findMissingForTwoScreens() {
  const isThere = hasCommand('Xorg') && hasCommand('openbox') && hasCommand('xrandr')
  const names = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils', 'openbox']
  return { what: 'tests with two screens', names: isThere ? [] : names }
}

export async function findMissingForHidScanners() {
  const binding = `node_modules/node-hid/prebuilds/HID_hidraw-linux-${process.arch}/node-napi-v4.node`
  const isThere = !(await lacksLibraries(join(projectRoot, binding)))
  return { what: 'HID scanners', names: isThere ? [] : ['libusb-1.0-0'] }
}

function hasCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
