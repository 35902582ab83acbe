import { spawn } from 'node:child_process'

const SCREEN = '1920x1080x24'

/** The display to draw on: the user's own, or a virtual one that lives as long as this process. */
export async function withDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY) {
    return { DISPLAY: process.env.DISPLAY, virtual: false, stop: () => {} }
  }
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    // Out of the reach of Ctrl+C: it must outlast the app that draws on it.
    detached: true,
  })
  const stop = () => xvfb.kill()
  process.on('exit', stop)
  return { DISPLAY: `:${await displayNumber(xvfb)}`, virtual: true, stop }
}

/** Xvfb chooses a free number and writes it once it takes connections. */
function displayNumber(xvfb) {
  return new Promise((resolve, reject) => {
    let errors = ''
    xvfb.stderr.on('data', (chunk) => (errors += chunk))
    xvfb.stdio[3].on('data', (chunk) => resolve(Number(chunk)))
    xvfb.on('error', reject)
    xvfb.on('exit', (code) => reject(new Error(`Xvfb ended at once (${code}): ${errors}`)))
  })
}
